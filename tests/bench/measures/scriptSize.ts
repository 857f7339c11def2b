import type { Response } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import type { Answer } from '../answer.ts';
import { builtSite } from '../files.ts';
import { alone } from '../line.ts';
import type { Stand } from '../stand.ts';

/** A file as the page received it. */
interface Part {
	ending: string;
	body: Buffer;
}

const isScript = ({ ending }: Part) => ending === 'js';

/** What is counted, and its limit in kB. */
const sums: readonly { name: string; counts: (part: Part) => boolean; limit?: number }[] = [
	{ name: 'script-size', counts: isScript, limit: 202 },
	{
		name: 'script-size/cytoscape',
		counts: (part) => isScript(part) && part.body.includes('__________cytoscape')
	},
	{ name: 'script-size/html', counts: ({ ending }) => ending === 'html' },
	{ name: 'script-size/css', counts: ({ ending }) => ending === 'css' },
	{ name: 'script-size/fonts', counts: ({ ending }) => ending === 'woff2' }
];

/** What the built site requests until its graph is responsive, in size as compressed by a server. */
export async function scriptSize(stand: Stand) {
	const responses: Response[] = [];
	const { page, answer } = await stand.open(await stand.serve(builtSite()), (page) =>
		page.on('response', (response) => responses.push(response))
	);
	const needed = new Set(await answer.evaluate(askedForBefore));
	const parts = await Promise.all(
		responses.filter((response) => needed.has(response.url())).map(partOf)
	);
	await page.context().close();
	return sums.map(({ name, counts, limit }) => {
		const bytes = parts.filter(counts).reduce((sum, part) => sum + sentSize(part), 0);
		return alone(name, 'kB', [bytes / 1000], limit);
	});
}

/** Runs in the page: the addresses of everything requested before its graph was responsive. */
function askedForBefore({ at }: Answer): string[] {
	const entries = ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type));
	return entries.filter(({ startTime }) => startTime < at).map(({ name }) => name);
}

async function partOf(response: Response): Promise<Part> {
	const { pathname } = new URL(response.url());
	const ending = pathname.endsWith('/') ? 'html' : (pathname.split('.').at(-1) ?? '');
	return { ending, body: await response.body() };
}

/** Fonts are already compressed. */
function sentSize({ ending, body }: Part): number {
	return ending === 'woff2' ? body.length : gzipSync(body).length;
}
