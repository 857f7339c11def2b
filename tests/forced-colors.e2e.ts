import type { Page } from '@playwright/test';
import {
	blocFills,
	blocTones,
	familyTones,
	poleTones,
	type Theme,
	type Tone
} from '../src/lib/scene/palette.ts';
import { faults } from './axe.ts';
import { explore } from './picture.ts';
import { expect, test } from './site.ts';

/** Colours that only the palette has; it has no pure grey, because the edges of black letters have them all. */
const tones: Tone[] = [blocTones, blocFills, familyTones, ...poleTones].flatMap(
	Object.values<Tone>
);
const palette = new Set(
	(['light', 'dark'] satisfies Theme[]).flatMap((theme) => tones.map((tone) => tone[theme]))
);

/** The palette's colours that the page shows, found in a screenshot. */
async function paletteColors(page: Page): Promise<string[]> {
	const shot = (await page.screenshot()).toString('base64');
	const seen = await page.evaluate(async (data) => {
		const image = new Image();
		image.src = `data:image/png;base64,${data}`;
		await image.decode();
		const canvas = new OffscreenCanvas(image.width, image.height);
		const context = canvas.getContext('2d');
		context?.drawImage(image, 0, 0);
		const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
		const colors = new Set<number>();
		for (let i = 0; i < pixels.length; i += 4) {
			colors.add(((pixels[i] ?? 0) << 16) | ((pixels[i + 1] ?? 0) << 8) | (pixels[i + 2] ?? 0));
		}
		return [...colors].map((color) => `#${color.toString(16).padStart(6, '0')}`);
	}, shot);
	return seen.filter((color) => palette.has(color));
}

test('the palette is seen where no colours are forced', async ({ page }) => {
	await explore(page);
	expect((await paletteColors(page)).length).toBeGreaterThan(3);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`forced colours (${colorScheme}) leave none of the palette`, async ({ page }) => {
		await page.emulateMedia({ forcedColors: 'active', colorScheme });
		await explore(page);
		expect(await paletteColors(page)).toEqual([]);
		await page.getByRole('button', { name: 'Clear all' }).click();
		expect(await paletteColors(page)).toEqual([]);
		await page.keyboard.press('?');
		await expect(page.getByRole('dialog')).toBeVisible();
		expect(await paletteColors(page)).toEqual([]);
	});

	test(`more contrast (${colorScheme}) draws in the system’s colours`, async ({ page }) => {
		await page.emulateMedia({ contrast: 'more', colorScheme });
		await explore(page);
		expect(await paletteColors(page)).toEqual([]);
	});
}

test('axe finds nothing wrong with forced colours, nor with more contrast', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await explore(page);
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog')).toBeVisible();
	expect(await faults(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await page.emulateMedia({ forcedColors: 'none', contrast: 'more' });
	expect(await faults(page)).toEqual([]);
});

test('colours forced while the page is open are taken up, and given back', async ({ page }) => {
	await explore(page);
	await page.emulateMedia({ forcedColors: 'active' });
	await expect.poll(() => paletteColors(page)).toEqual([]);
	await page.emulateMedia({ forcedColors: 'none' });
	await expect.poll(async () => (await paletteColors(page)).length).toBeGreaterThan(3);
});

test('what is chosen shows without colour', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await explore(page);
	const chosen = page.getByRole('button', { name: /^Said in public, done in private \d/ });
	expect(await chosen.evaluate((button) => getComputedStyle(button).outlineStyle)).toBe('solid');
});

for (const { width, height } of [
	{ width: 360, height: 225 },
	{ width: 320, height: 640 }
]) {
	test(`nothing is cut off at ${width} × ${height}`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await explore(page);
		const filter = page.getByRole('button', { name: 'Tensions and filters' });
		const whole = page.getByRole('button', { name: 'Details' });
		for (const button of await page.locator('header').getByRole('button').all()) {
			if (!(await button.isVisible())) continue;
			// The first button is visible only while it has the focus.
			await button.focus();
			await expect(button).toBeInViewport({ ratio: 1 });
		}
		await filter.click();
		const clear = page.getByRole('button', { name: 'Clear all' });
		await clear.scrollIntoViewIfNeeded();
		await expect(clear).toBeInViewport({ ratio: 1 });
		await whole.click();
		const last = page.getByRole('complementary').getByRole('button').last();
		await last.scrollIntoViewIfNeeded();
		await expect(last).toBeInViewport({ ratio: 1 });
		const size = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(size).toBeLessThanOrEqual(width);
	});
}
