import type { Page } from '@playwright/test';
import { figureWords } from '../src/lib/words/figure.ts';
import { faults } from './axe.ts';
import { choose, dialog, figureButton, openDialog, preset, save } from './figure.ts';
import { builtIn, explore } from './picture.ts';
import { expect, test } from './site.ts';

const told = figureWords;

test.use({ viewport: { width: 1440, height: 900 } });

test('the dialog is worked by keyboard alone, and the focus goes back', async ({ page }) => {
	await explore(page);
	await figureButton(page).focus();
	await page.keyboard.press('Enter');
	const format = dialog(page).getByRole('radio', { name: 'PNG' });
	await expect(format).toBeVisible();
	await tabTo(page, 'PNG');
	await page.keyboard.press('ArrowRight');
	await expect(dialog(page).getByRole('radio', { name: 'SVG' })).toBeChecked();
	await tabTo(page, told.preset);
	await page.keyboard.press('End');
	await expect(dialog(page).getByLabel(told.own.width)).toBeVisible();
	for (const name of [told.own.width, told.backgrounds.paper, told.letterings.text]) {
		await tabTo(page, name);
	}
	await tabTo(page, told.partNames.legend);
	await page.keyboard.press('Space');
	await expect(dialog(page).getByLabel(told.partNames.legend)).not.toBeChecked();
	await tabTo(page, told.save.svg);
	const download = page.waitForEvent('download');
	await page.keyboard.press('Enter');
	await download;
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toBeHidden();
	await expect(figureButton(page)).toBeFocused();
});

/** Presses Tab until the element with this name has the focus. */
async function tabTo(page: Page, name: string) {
	const there = dialog(page)
		.getByLabel(name, { exact: true })
		.or(dialog(page).getByRole('button', { name, exact: true }));
	for (let step = 0; step < 25; step++) {
		if (await there.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	expect(false, `Tab reaches ${name}`).toBe(true);
}

test('the preview shows at once what is chosen', async ({ page }) => {
	await explore(page);
	await openDialog(page);
	const preview = dialog(page).getByRole('img');
	const title = preview.locator('#text').getByText(builtIn.about.title);
	await expect(title).toBeVisible();
	await dialog(page).getByLabel(told.partNames.title).uncheck();
	await expect(title).toHaveCount(0);
	await expect(preview.locator('#legend')).toBeVisible();
	await dialog(page).getByLabel(told.partNames.legend).uncheck();
	await expect(preview.locator('#legend')).toHaveCount(0);
	await expect(preview.locator('#paper')).toHaveAttribute('fill', '#ffffff');
	await choose(page, 'Dark');
	await expect(preview.locator('#paper')).toHaveAttribute('fill', '#14171c');
	await choose(page, 'Transparent');
	await expect(preview.locator('#paper')).toHaveCount(0);
	await preset(page, 'a4-portrait');
	const box = await preview.boundingBox();
	expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(210 / 297, 2);
});

test('the size that is told is the size of the file', async ({ page }) => {
	await explore(page);
	await openDialog(page);
	await expect(dialog(page).getByText('1920 × 1080 pixels')).toBeVisible();
	const weight = dialog(page).getByRole('status').filter({ hasText: /\d kB/ });
	await expect(weight).toBeVisible();
	const { bytes } = await save(page, 'png');
	await expect(weight).toHaveText(`· ${Math.ceil(bytes.length / 1000)} kB`);
	await choose(page, '2×');
	await expect(dialog(page).getByText('3840 × 2160 pixels')).toBeVisible();
	await preset(page, 'a4-landscape');
	await choose(page, '1×');
	await expect(dialog(page).getByText('29.7 × 21.0 cm at 300 dpi')).toBeVisible();
});

test('the selection alone is offered when something is picked', async ({ page }) => {
	await explore(page);
	await openDialog(page);
	const only = dialog(page).getByLabel(told.selection);
	await expect(only).toBeDisabled();
	await expect(only).toHaveAccessibleDescription(told.nothingPicked);
	await page.keyboard.press('Escape');
	await page.getByRole('complementary').getByRole('button', { name: 'Adel Abdul Mahdi' }).click();
	await openDialog(page);
	const actors = dialog(page).getByRole('img').locator('#actors > g > g, #actors > g:not(:has(g))');
	const before = await actors.count();
	await only.check();
	await expect.poll(() => actors.count()).toBeLessThan(before);
});

test('what was chosen last is chosen again', async ({ page }) => {
	await explore(page);
	await openDialog(page);
	await choose(page, 'SVG');
	await preset(page, 'square');
	await dialog(page).getByLabel(told.partNames.source).uncheck();
	await page.reload();
	await openDialog(page);
	await expect(dialog(page).getByRole('radio', { name: 'SVG' })).toBeChecked();
	await expect(dialog(page).getByLabel(told.preset)).toHaveValue('square');
	await expect(dialog(page).getByLabel(told.partNames.source)).not.toBeChecked();
});

test('where nothing can be kept, or what is kept makes no sense, the dialog works', async ({
	page
}) => {
	await page.addInitScript(() => {
		localStorage.setItem('tautline:figure', '{"format":"exe","own":{"width":-1},"parts":7}');
	});
	await explore(page);
	await openDialog(page);
	await expect(dialog(page).getByRole('radio', { name: 'PNG' })).toBeChecked();
	await page.addInitScript(() => {
		for (const name of ['getItem', 'setItem'] as const) {
			Storage.prototype[name] = () => {
				throw new DOMException('blocked', 'SecurityError');
			};
		}
	});
	await explore(page);
	await openDialog(page);
	await choose(page, 'SVG');
	await page.keyboard.press('Escape');
	await openDialog(page);
	await expect(dialog(page).getByRole('radio', { name: 'SVG' })).toBeChecked();
});

test('picture, alt text and citation are copied, and it is said', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await explore(page);
	await openDialog(page);
	await dialog(page).getByRole('button', { name: told.copyPicture }).click();
	await expect(dialog(page).getByText(told.copied.picture)).toBeVisible();
	const copied = await page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const bitmap = await createImageBitmap((await item?.getType('image/png')) ?? new Blob());
		return [bitmap.width, bitmap.height];
	});
	expect(copied).toEqual([1920, 1080]);
	await dialog(page).getByRole('button', { name: told.copyAlt }).click();
	await expect(dialog(page).getByText(told.copied.alt)).toBeVisible();
	const text = () => page.evaluate(() => navigator.clipboard.readText());
	expect(await text()).toContain(`Network graph: ${builtIn.about.title}.`);
	await dialog(page).getByRole('button', { name: told.copyCitation }).click();
	await expect(dialog(page).getByText(told.copied.citation)).toBeVisible();
	const today = new Date().getFullYear();
	const line = new RegExp(
		`^${builtIn.about.title}, as of 6 Jan 2020\\. Source: .*TIME.*CC BY 4\\.0.*Tautline\\. http://.*, retrieved .*${today}\\.$`
	);
	expect(await text()).toMatch(line);
});

test('what the browser refuses to copy can be copied by hand, or saved', async ({ page }) => {
	await page.addInitScript(() => {
		const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
		Object.assign(navigator.clipboard, { write: refuse, writeText: refuse });
	});
	await explore(page);
	await openDialog(page);
	await dialog(page).getByRole('button', { name: told.copyPicture }).click();
	await expect(dialog(page).getByText(told.refused.picture)).toBeVisible();
	await dialog(page).getByRole('button', { name: told.copyAlt }).click();
	await expect(dialog(page).getByText(told.refused.alt)).toBeVisible();
	await expect(dialog(page).getByRole('textbox', { name: told.names.alt })).toHaveValue(
		/^Network graph:/
	);
});

test('the dialog is loaded when it is first asked for', async ({ page }) => {
	await explore(page);
	const loaded: string[] = [];
	page.on('request', (request) => loaded.push(request.url()));
	await openDialog(page);
	expect(loaded.filter((address) => address.endsWith('.js')).length).toBeGreaterThan(0);
});

for (const [name, viewport] of Object.entries({
	wide: { width: 1440, height: 900 },
	phone: { width: 390, height: 844 }
})) {
	test(`axe finds nothing wrong with the dialog, ${name}`, async ({ page }) => {
		await page.setViewportSize(viewport);
		await explore(page);
		await openDialog(page);
		for (const format of ['PNG', 'SVG', 'PDF']) {
			await choose(page, format);
			await preset(page, format === 'SVG' ? 'own' : 'slide');
			expect(await faults(page, { part: 'dialog' })).toEqual([]);
		}
		const box = await dialog(page).getByRole('img').boundingBox();
		const choices = await dialog(page).getByLabel(told.preset).boundingBox();
		if (name === 'phone') expect(box?.y).toBeLessThan(choices?.y ?? 0);
		else expect(box?.x).toBeLessThan(choices?.x ?? 0);
	});
}
