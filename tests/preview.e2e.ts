import { readdirSync, readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { cardSvg } from '../src/lib/formats/card/card.ts';
import { outlinerOf } from '../src/lib/formats/outline/outlinerOf.ts';
import { previewCard } from '../src/routes/preview/previewCard.ts';
import { fontFiles } from './fonts.ts';
import { builtIn } from './picture.ts';
import { differing, drawn, type Pixels } from './resvg.ts';
import { expect, test } from './site.ts';

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

	const card = previewCard(builtIn, outlinerOf(fontFiles(400, 600, 700)));
	const unseen = { ...card.emphasis, actors: new Map(), ties: new Map() };
	const bare = { ...card, emphasis: unseen, title: '', subtitle: '', legend: [], mark: '' };
	const blank = drawn(cardSvg(bare));
	const [words, picture] = [
		{ x: 0, y: 0, w: 450, h: 630 },
		{ x: 450, y: 0, w: 750, h: 630 }
	];
	expect(differing(image, blank, words)).toBeGreaterThan(5000);
	expect(differing(image, blank, picture)).toBeGreaterThan(20_000);
	expect(differing(image, drawn(cardSvg(card)))).toBe(0);
});

test('nothing of the making of images is sent to the reader', () => {
	const folder = new URL('../build/_app/', import.meta.url);
	const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
		file.endsWith('.js')
	);
	expect(scripts.length).toBeGreaterThan(0);
	for (const file of scripts) {
		expect(readFileSync(new URL(file, folder), 'utf8'), file).not.toMatch(
			/resvg|clip-path.{0,20}beside/
		);
	}
});
