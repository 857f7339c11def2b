import { readdirSync, readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { toSvg } from '../../src/lib/formats/figure/toSvg.ts';
import { outlinerOf } from '../../src/lib/formats/outline/outlinerOf.ts';
import { previewFigure } from '../../src/routes/preview/previewFigure.ts';
import { fontFiles } from '../fonts.ts';
import { builtIn } from '../picture.ts';
import { differing, drawn, type Pixels } from '../resvg.ts';
import { expect, test } from '../site.ts';

test('a link to the page shows the case: the page names it, and an image of it', async ({
	page
}) => {
	await page.goto('/');
	const said = (name: string) =>
		page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content');
	expect(await said('og:title')).toBe(builtIn.about.title);
	expect(await said('og:description')).toBe(builtIn.about.subtitle);
	expect(await said('og:image:alt')).toContain(builtIn.about.title);
	expect(await said('og:image:width')).toBe('1200');
	expect(await said('og:image:height')).toBe('630');
	expect(await said('twitter:card')).toBe('summary_large_image');

	const response = await page.request.get(new URL((await said('og:image')) ?? '', page.url()).href);
	expect(response.headers()['content-type']).toBe('image/png');
	const image: Pixels = PNG.sync.read(await response.body());
	expect([image.width, image.height]).toEqual([1200, 630]);

	const figure = previewFigure(builtIn, outlinerOf(fontFiles(400, 500, 600, 700)));
	const unseen = { ...figure.emphasis, actors: new Map(), ties: new Map() };
	const caption = { title: '', subtitle: '', legend: [], notes: [] };
	const blank = drawn(toSvg({ ...figure, emphasis: unseen, caption }));
	const [head, picture, legend] = [
		{ x: 0, y: 0, w: 1200, h: 110 },
		{ x: 200, y: 115, w: 600, h: 515 },
		{ x: 950, y: 115, w: 250, h: 110 }
	];
	expect(differing(image, blank, head)).toBeGreaterThan(5000);
	expect(differing(image, blank, picture)).toBeGreaterThan(20_000);
	expect(differing(image, blank, legend)).toBeGreaterThan(1000);
	expect(differing(image, drawn(toSvg(figure)))).toBe(0);
});

test('nothing of the making of images is sent to the reader', () => {
	const folder = new URL('../../build/_app/', import.meta.url);
	const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
		file.endsWith('.js')
	);
	expect(scripts.length).toBeGreaterThan(0);
	for (const file of scripts) {
		expect(readFileSync(new URL(file, folder), 'utf8'), file).not.toMatch(/resvg|1\.6,\s*1\.45/);
	}
});
