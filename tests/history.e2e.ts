import type { Page } from '@playwright/test';
import { faults } from './axe.ts';
import { addActor, graph, openNew, press } from './making.ts';
import { explore } from './picture.ts';
import { expect, test } from './site.ts';

const button = (page: Page) => page.getByRole('button', { name: /^History/ });
const menu = (page: Page) => page.getByRole('menu', { name: /^History/ });
const rows = (page: Page) => menu(page).getByRole('menuitemradio');
const present = (page: Page) => menu(page).getByRole('menuitemradio', { checked: true });

/** An empty case with three actors: four steps. */
async function makeThree(page: Page) {
	await openNew(page);
	for (const name of ['Ada', 'Ben', 'Cem']) await addActor(page, name);
}

test('the list of all steps names them as undo does, and a press on one goes there and back', async ({
	page
}) => {
	await makeThree(page);
	await button(page).click();
	await expect(rows(page)).toHaveText([
		/Add “.?Cem/,
		/Add “.?Ben/,
		/Add “.?Ada/,
		/Open “.?New case/,
		/Before the first step/
	]);
	await expect(present(page)).toHaveText(/Cem/);
	expect(await faults(page)).toEqual([]);
	await rows(page).nth(2).click();
	await expect(present(page)).toHaveText(/Ada/);
	await expect(rows(page).first()).toHaveText(/Cem.*undone/);
	await expect(graph(page)).toHaveAccessibleName(/1 actor/);
	await rows(page).last().click();
	await expect(page).toHaveTitle(/Iraq/);
	await rows(page).first().click();
	await expect(graph(page)).toHaveAccessibleName(/3 actors/);
});

test('the list goes by keyboard alone: letters are no keys of the page, and Escape gives the focus back', async ({
	page
}) => {
	await makeThree(page);
	await button(page).focus();
	await press(page, 'Enter');
	await expect(present(page)).toBeFocused();
	await press(page, 'ArrowDown', 'ArrowDown', 'Enter');
	await expect(graph(page)).toHaveAccessibleName(/1 actor/);
	await expect(present(page)).toBeFocused();
	await press(page, 'n', 'Delete');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await press(page, 'Escape');
	await expect(menu(page)).toBeHidden();
	await expect(button(page)).toBeFocused();
	await press(page, 'ControlOrMeta+Shift+z');
	await expect(graph(page)).toHaveAccessibleName(/2 actors/);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

	test('the list is within the window, and all tools stay in one row', async ({ page }) => {
		await explore(page);
		await page.getByRole('button', { name: 'Details' }).tap();
		await page.getByRole('button', { name: 'New case of your own' }).tap();
		await expect(page.getByText('This case is empty.')).toBeVisible();
		await button(page).tap();
		const box = (await menu(page).boundingBox())!;
		expect(box.x).toBeGreaterThanOrEqual(0);
		expect(box.x + box.width).toBeLessThanOrEqual(320);
		await rows(page).last().tap();
		await page.keyboard.press('Escape');
		const tools = await page.locator('header .tools > button:visible').all();
		const boxes = await Promise.all(tools.map((tool) => tool.boundingBox()));
		expect(new Set(boxes.map((each) => each!.y)).size).toBe(1);
		for (const each of boxes) expect(each!.width).toBeGreaterThanOrEqual(24);
	});
});
