import { bundled } from '../bundle.ts';
import { builtInText, siteWith } from '../cases.ts';
import { builtSite } from '../files.ts';
import { generatedCase } from '../generatedCase.ts';
import { alone, compared } from '../line.ts';
import type { Opened, Stand } from '../stand.ts';

type Drawing = typeof import('../page/svg.ts');

/** The SVG of a slide, of the built-in case and of 2,000 actors and 5,000 ties: its time and its size. */
export async function svg(stand: Stand) {
	const bundle = await bundled('svg.ts', 'drawing');
	const large = generatedCase(2000, 5000);
	const small = await stand.open(await stand.serve(builtSite()));
	const builtIn = await draw(small, bundle, builtInText(), 15);
	const many = await draw(small, bundle, JSON.stringify(large), 7);
	await small.page.context().close();
	const opened = await stand.open(await stand.serve(siteWith(large)));
	await opened.page.evaluate(bundle);
	const shim = await opened.answer.evaluate(({ cy }) => drawing().bytesByShim(cy));
	await opened.page.context().close();
	const kB = (bytes: number) => [bytes / 1000];
	const rival = { against: 'a canvas that writes SVG', samples: kB(shim), limit: 1 };
	return [
		alone('svg/built-in', 'ms of script', builtIn.samples, 20),
		alone('svg/2000', 'ms of script', many.samples, 150),
		compared('svg/2000/size', 'kB', kB(many.bytes), rival)
	];
}

async function draw({ page }: Opened, bundle: string, text: string, times: number) {
	await page.evaluate(bundle);
	return page.evaluate(([text, times]) => drawing().drawOften(text, times), [text, times] as const);
}

/** Runs in the page. */
declare function drawing(): Drawing;
