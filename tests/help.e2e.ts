import { readdirSync, readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { examplesOf } from '../src/lib/explore/help/examples.ts';
import { helpWords } from '../src/lib/words/help.ts';
import { words } from '../src/lib/words/words.ts';
import { faults } from './axe.ts';
import { actorsUnder, builtIn, caseFile, explore, pictureRests } from './picture.ts';
import { importsOf } from './rules/importsOf.ts';
import { expect, test } from './site.ts';
import { stage } from './stage.ts';

const help = 'How to read the network';

test('the question mark opens the help and Escape closes it; the focus returns', async ({
	page
}) => {
	await explore(page);
	const button = page.getByRole('button', { name: 'How to read this' });
	await button.focus();
	await page.keyboard.press('?');
	const dialog = page.getByRole('dialog', { name: help });
	await expect(dialog).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(button).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(dialog).toBeVisible();
	await dialog.getByRole('button', { name: 'Close' }).click();
	await expect(dialog).toBeHidden();
});

test('single letters and signs can be switched off as keys, on every page of this device', async ({
	page
}) => {
	await explore(page);
	await page.keyboard.press('?');
	const dialog = page.getByRole('dialog', { name: help });
	await dialog.getByLabel('Single letters, digits and signs work as keys').uncheck();
	await page.keyboard.press('Escape');
	await page.keyboard.press('?');
	await expect(dialog).toBeHidden();
	await page.keyboard.press('ControlOrMeta+k');
	await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused();

	await stage(page);
	const black = page.locator('.blank.black');
	await page.keyboard.press('b');
	await page.keyboard.press('F1');
	const keys = page.getByRole('dialog', { name: 'Keys' });
	await keys.getByLabel('Single letters, digits and signs work as keys').check();
	await expect(black).toHaveCount(0);
	await page.keyboard.press('Escape');
	await page.keyboard.press('b');
	await expect(black).toBeVisible();
});

test('a question mark in a text field is a question mark', async ({ page }) => {
	await explore(page);
	await page.getByText('When it happened').click();
	const from = page.getByLabel('From', { exact: true });
	await from.press('?');
	await expect(from).toHaveValue('?');
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the help explains with examples from the case that is open', async ({ page }) => {
	await explore(page);
	await page.keyboard.press('?');
	const dialog = page.getByRole('dialog', { name: help });
	const sections = ['Lines', 'Shapes', 'Who says so', 'Tensions and poles', 'Keys'];
	for (const name of sections) {
		await expect(dialog.getByRole('heading', { level: 3, name })).toBeVisible();
	}
	const [bloc] = builtIn.blocs.values();
	await expect(dialog.getByText(bloc?.label ?? '', { exact: true })).toBeVisible();
	const { families, bases } = examplesOf(builtIn);
	for (const { tie } of families) {
		const verb = builtIn.tieTypes.get(tie.type)?.label ?? '';
		await expect(dialog.locator('q', { hasText: verb }).first()).toBeVisible();
	}
	for (const { basis } of bases) {
		await expect(dialog.getByText(words.bases[basis], { exact: true }).first()).toBeVisible();
	}
	await expect(dialog.getByRole('row', { name: 'Zoom in' })).toBeVisible();
	await expect(dialog.getByRole('row', { name: /^\/ Ctrl ?K Search/ })).toBeVisible();
});

test('the help is loaded when it is first asked for', async ({ page }) => {
	const scripts: string[] = [];
	page.on('request', (request) => {
		if (request.url().endsWith('.js')) scripts.push(request.url());
	});
	await explore(page);
	const before = scripts.length;
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog')).toBeVisible();
	expect(scripts.length).toBeGreaterThan(before);
});

for (const width of [1440, 320]) {
	test(`axe finds nothing wrong in the help, ${width} px wide`, async ({ page }) => {
		await page.setViewportSize({ width, height: 640 });
		await explore(page);
		await page.keyboard.press('?');
		await expect(page.getByRole('dialog')).toBeVisible();
		expect(await faults(page)).toEqual([]);
	});
}

test.describe('on the first visit', () => {
	const line = 'Click or tap a line to see who says so';

	test('one line says how to begin; once closed it is gone for good', async ({ page }) => {
		await explore(page);
		await expect(page.getByRole('note')).toContainText(line);
		await page.getByRole('note').getByRole('button', { name: 'Close' }).click();
		await expect(page.getByRole('note')).toBeHidden();
		await page.reload();
		await explore(page);
		await expect(page.getByRole('note')).toBeHidden();
	});

	test('it is gone, too, once the reader has done something', async ({ page }) => {
		await explore(page);
		await page.keyboard.press('Tab');
		await expect(page.getByRole('note')).toBeVisible();
		await page.getByRole('button', { name: 'Zoom in' }).click();
		await expect(page.getByRole('note')).toBeHidden();
		await explore(page);
		await expect(page.getByRole('note')).toBeHidden();
	});

	for (const [width, height] of [
		[1920, 1080],
		[1440, 900],
		[390, 844]
	] as const) {
		test(`it covers no actor in view, ${width} × ${height}`, async ({ page }) => {
			await page.setViewportSize({ width, height });
			await explore(page);
			const line = await page.getByRole('note').boundingBox();
			expect(line).not.toBeNull();
			expect(await actorsUnder(page, line!)).toEqual([]);
		});
	}

	test('it and the controls have room between the rails', async ({ page }) => {
		await explore(page);
		const boxOf = async (part: Locator) => {
			const { x, y, width, height } = (await part.boundingBox())!;
			return { left: x, top: y, right: x + width, bottom: y + height };
		};
		for (const width of [900, 1024, 1200]) {
			await page.setViewportSize({ width, height: 700 });
			await pictureRests(page);
			const stage = await boxOf(page.locator('.stage'));
			const line = await boxOf(page.getByRole('note'));
			const controls = await boxOf(page.locator('.over > .controls'));
			for (const { left, right } of [line, controls]) {
				expect(left, `${width} px wide`).toBeGreaterThanOrEqual(stage.left);
				expect(right, `${width} px wide`).toBeLessThanOrEqual(stage.right);
			}
			expect(line.right <= controls.left || line.bottom <= controls.top).toBe(true);
		}
	});

	test('storage that is blocked does no harm', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('denied', 'SecurityError');
				}
			});
		});
		await explore(page);
		await page.getByRole('note').getByRole('button', { name: 'Close' }).click();
		await expect(page.getByRole('note')).toBeHidden();
	});
});

test('a case that cannot be read says why, and offers the built-in one', async ({ page }) => {
	await page.route(caseFile, async (route) => {
		const response = await route.fetch();
		const body = (await response.text()).replaceAll('tautline-case', 'tautline-cage');
		await route.fulfill({ response, body });
	});
	await page.goto('/');
	await expect(page.getByRole('heading', { name: 'This case cannot be read' })).toBeVisible();
	await expect(page.getByRole('listitem').first()).toContainText('format');
	expect(await faults(page)).toEqual([]);
	await page.unroute(caseFile);
	await page.getByRole('link', { name: 'Open the built-in case' }).click();
	await expect(page.getByRole('heading', { level: 1, name: builtIn.about.title })).toBeVisible();
});

test('the help leads to the licences of all that the site contains', async ({ page, context }) => {
	await explore(page);
	await page.keyboard.press('?');
	const opening = context.waitForEvent('page');
	await page.getByRole('link', { name: helpWords.licences }).click();
	const licences = await opening;
	const text = (await licences.locator('body').textContent()) ?? '';
	expect(text).toContain('SIL OPEN FONT LICENSE');
	expect(text).toContain('Copyright © ');
	for (const name of imported()) expect(text).toContain(`\n${name} `);
});

/** The packages that the sources import, and so the site contains. */
function imported(): string[] {
	const all = readdirSync('src', { recursive: true, encoding: 'utf8' });
	// Pictures of previews are drawn by the build.
	const shipped = all.filter((file) => !file.startsWith('routes/preview'));
	const files = shipped.filter((file) => /(?<!\.test|\.d)\.ts$|\.svelte$/.test(file));
	const paths = files.flatMap((file) => importsOf(file, readFileSync(`src/${file}`, 'utf8')));
	const packages = paths.filter((path) => /^(@[\w-]+\/)?[\w-]+(\/|$)/.test(path));
	return [...new Set(packages.map((path) => /^(@[^/]+\/)?[^/]+/.exec(path)![0]))];
}
