import type { Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { bundled } from '../bundle.ts';
import type { Files } from '../files.ts';
import type { Stand } from '../stand.ts';
import type { Seen } from './seen.ts';

type Looking = typeof import('../page/look.ts');

/** Runs in the page. */
declare function looking(): Looking;

/** An empty page with the fonts of the app, which shows one picture at a time. */
export class Easel {
	readonly #page: Page;

	private constructor(page: Page) {
		this.#page = page;
	}

	static async setUp(stand: Stand): Promise<Easel> {
		const page = await stand.newWindow(() => {});
		await page.goto(await stand.serve(emptySite()));
		await page.evaluate(await bundled('look.ts', 'looking'));
		await page.evaluate(() => Promise.all([...document.fonts].map((face) => face.load())));
		return new Easel(page);
	}

	/** What Chromium draws of an SVG. */
	look(svg: string): Promise<Seen> {
		return this.#page.evaluate((svg) => looking().look(svg), svg);
	}

	putAway(): Promise<void> {
		return this.#page.context().close();
	}
}

/** A page that names the fonts as the app does, and their files. */
function emptySite(): Files {
	const [styles, files]: [string[], [string, Buffer][]] = [[], []];
	for (const family of ['inter', 'vazirmatn']) {
		const folder = new URL(
			`../../../node_modules/@fontsource-variable/${family}/`,
			import.meta.url
		);
		styles.push(readFileSync(new URL('index.css', folder), 'utf8'));
		for (const file of readdirSync(new URL('files/', folder))) {
			files.push([`files/${file}`, readFileSync(new URL(`files/${file}`, folder))]);
		}
	}
	const head = `<!doctype html><meta charset="utf-8"><title>Easel</title><link rel="icon" href="data:,">`;
	const style = `${styles.join('\n')} body { margin: 0 } svg { display: block; overflow: visible }`;
	return new Map<string, string | Buffer>([
		['index.html', `${head}<style>${style}</style><body></body>`],
		...files
	]);
}
