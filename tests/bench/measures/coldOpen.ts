import { bareSite } from '../bare.ts';
import { builtSite } from '../files.ts';
import { compared } from '../line.ts';
import type { Opened, Stand } from '../stand.ts';

const rounds = 15;

/** From the start of the navigation to a responsive graph, in new windows, compared with a bare page. */
export async function coldOpen(stand: Stand) {
	const app = await stand.serve(builtSite());
	// The first opening warms the browser up, and shows what the bare page has to contain.
	const first = await stand.open(app);
	const bare = await stand.serve(await bareSite(first));
	await timeOf(first);
	await timeOf(await stand.open(bare));

	const [ours, theirs]: [number[], number[]] = [[], []];
	for (let round = 0; round < rounds; round++) {
		ours.push(await timeOf(await stand.open(app)));
		theirs.push(await timeOf(await stand.open(bare)));
	}
	const rival = { against: 'bare Cytoscape page', samples: theirs, limit: 1.5 };
	return [compared('cold-open', 'ms', ours, rival)];
}

async function timeOf({ page, answer }: Opened): Promise<number> {
	const at = await answer.evaluate(({ at }) => at);
	await page.context().close();
	return at;
}
