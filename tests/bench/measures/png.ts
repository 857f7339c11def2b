import type { Page } from '@playwright/test';
import { choose, dialog, openDialog, preset } from '../../figure.ts';
import { figureWords } from '../../../src/lib/words/figure.ts';
import { builtSite } from '../files.ts';
import { alone, compared } from '../line.ts';
import type { Opened, Stand } from '../stand.ts';
import { traced } from '../trace.ts';

const rounds = 7;

/** A PNG of 1920 × 1080 from the dialog, from pressing its button, compared with Cytoscape's own export. */
export async function png(stand: Stand) {
	const opened = await stand.open(await stand.serve(builtSite()));
	const { page } = opened;
	await openDialog(page);
	await choose(page, 'PNG');
	await preset(page, 'slide');
	const [ours, theirs, tasks]: [number[], number[], number[]] = [[], [], []];
	for (let round = 0; round <= rounds; round++) {
		const { time, longestTask } = await byDialog(stand, page);
		const other = await byCytoscape(opened);
		// In the first round, both load what they need.
		if (round === 0) continue;
		ours.push(time);
		tasks.push(longestTask);
		theirs.push(other);
	}
	await page.context().close();
	const rival = { against: 'cy.png', samples: theirs, limit: 2 };
	return [compared('png/1920', 'ms', ours, rival), alone('png/longest-task', 'ms', tasks, 50)];
}

/** A different figure each time, because a finished one is cached. */
async function byDialog({ browser }: Stand, page: Page) {
	const part = dialog(page).getByRole('checkbox', { name: figureWords.partNames.title });
	const button = dialog(page).getByRole('button', { name: figureWords.save.png });
	await part.click();
	let time = 0;
	const { longestTask } = await traced(browser, page, async () => {
		time = await button.evaluate(press);
	});
	return { time, longestTask };
}

/** Runs in the page: presses the button and waits until a picture is offered for download. */
async function press(button: HTMLElement | SVGElement): Promise<number> {
	performance.mark('begin');
	const start = performance.now();
	const { createObjectURL } = URL;
	const handed = new Promise<void>((resolve) => {
		URL.createObjectURL = (blob) => {
			if (blob instanceof Blob && blob.type === 'image/png') resolve();
			return createObjectURL.call(URL, blob);
		};
	});
	button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
	await handed;
	URL.createObjectURL = createObjectURL;
	performance.mark('end');
	return performance.now() - start;
}

/** The whole graph has its own shape, so the picture gets the same number of pixels in that shape. */
async function byCytoscape({ answer }: Opened): Promise<number> {
	return answer.evaluate(async ({ cy }) => {
		const { w, h } = cy.elements().boundingBox();
		const scale = Math.sqrt((1920 * 1080) / (w * h));
		const start = performance.now();
		await cy.png({ output: 'blob-promise', full: true, scale, bg: '#fff' });
		return performance.now() - start;
	});
}
