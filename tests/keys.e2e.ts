/** Keys, whatever the keyboard types and wherever the focus is. */
import type { Locator, Page } from '@playwright/test';
import type { Press } from '../src/lib/ui/keyNames.ts';
import { presentWords } from '../src/lib/words/present.ts';
import { keyboards, meaning, pressed, typing } from './fixtures/keyboards.ts';
import { builtIn, explore, placeOf } from './picture.ts';
import { expect, test } from './site.ts';
import { headed, heading, notesOf, stage, story } from './stage.ts';
import { act, head, storyOn } from './story-editor.ts';

const [first, second] = story as unknown as [(typeof story)[0], (typeof story)[0]];
const graph = (page: Page) => page.getByRole('application');
const stop = (page: Page) => graph(page).getByRole('button');
const search = (page: Page) => page.getByRole('combobox', { name: /^Search/ });
const help = (page: Page) => page.getByRole('dialog', { name: 'How to read the network' });
const undo = (page: Page) => page.getByRole('button', { name: /^Undo/ });
const picked = async (page: Page) => new URL(page.url()).hash.includes('pick=');

/** Sends a key as the browser would, to the element that has the focus. */
async function send(page: Page, press: Press) {
	await page.evaluate((init) => {
		const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
		(document.activeElement ?? document.body).dispatchEvent(event);
	}, press);
}

/** Moves an actor in the picture, so that there is something to undo. */
async function moveActor(page: Page) {
	await graph(page).focus();
	for (const key of ['Home', 'm', 'ArrowUp', 'Enter']) await page.keyboard.press(key);
	await expect(undo(page)).toBeEnabled();
}

for (const keyboard of Object.keys(keyboards)) {
	test(`with a ${keyboard} keyboard the page searches, explains and undoes`, async ({ page }) => {
		await explore(page);
		for (const press of typing(keyboard, '?')) {
			await send(page, press);
			await expect(help(page)).toBeVisible();
			await page.keyboard.press('Escape');
			await expect(help(page)).toBeHidden();
		}
		for (const press of [...typing(keyboard, '/'), meaning(keyboard, 'k', { ctrlKey: true })]) {
			await send(page, press);
			await expect(search(page)).toBeFocused();
			await page.keyboard.press('Escape');
		}
		await graph(page).focus();
		await send(page, pressed('Home'));
		await send(page, meaning(keyboard, 'm'));
		await expect(page.getByText(/^Moving /)).toBeVisible();
		await send(page, pressed('ArrowUp'));
		await send(page, pressed('Enter'));
		await expect(undo(page)).toBeEnabled();
		await send(page, meaning(keyboard, 'z', { ctrlKey: true }));
		await expect(undo(page)).toBeDisabled();
	});

	test(`with a ${keyboard} keyboard letters, digits and a clicker lead the stage`, async ({
		page
	}) => {
		await stage(page);
		const blank = page.getByText(presentWords.lift);
		const [point = ''] = keyboards[keyboard]?.signs['Period'] ?? [];
		for (let i = 0; i < 2; i++) {
			await send(page, pressed(point, { code: 'Period' }));
			await expect(blank).toBeVisible({ visible: i === 0 });
		}
		await send(page, meaning(keyboard, 'o'));
		await expect(page.getByRole('dialog', { name: presentWords.overview })).toBeVisible();
		await send(page, meaning(keyboard, 'o'));
		const { digits = [] } = keyboards[keyboard] ?? {};
		const shift = keyboard === 'French';
		await send(page, pressed(shift ? '2' : digits[2]!, { code: 'Digit2', shiftKey: shift }));
		await send(page, pressed('Enter'));
		await expect(heading(page)).toHaveText(headed(second.id));
	});
}

test.describe('whatever control has the focus', () => {
	/** Searches and undoes from a control, which keeps the focus after both. */
	async function answers(page: Page, control: Locator) {
		await moveActor(page);
		await control.focus();
		await page.keyboard.press('Control+z');
		await expect(undo(page), String(control)).toBeDisabled();
		await control.focus();
		await page.keyboard.press('/');
		await expect(search(page), String(control)).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(control).toBeFocused();
	}

	test('the page searches and undoes', async ({ page }) => {
		await explore(page);
		await page.getByText('When it happened').click();
		const controls = [
			page.getByRole('button', { name: 'Zoom in' }),
			page.getByRole('radio', { name: 'Network' }),
			page.getByRole('checkbox').first(),
			page.locator('summary').first(),
			page.locator('.rail').getByRole('button').first()
		];
		for (const control of controls) await answers(page, control);
	});

	test('the list of slides, too, and it keeps the arrows', async ({ page }) => {
		await storyOn(page);
		await head(page, 1).click();
		await page.keyboard.press('ArrowDown');
		await expect(head(page, 2)).toBeFocused();
		await page.keyboard.press('?');
		await expect(help(page)).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(head(page, 2)).toBeFocused();
		await act(page, 'Move up').click();
		await page.keyboard.press('Control+z');
		await expect(undo(page)).toBeDisabled();
	});

	test('a field of text undoes typing, and types its signs', async ({ page }) => {
		await explore(page);
		await moveActor(page);
		await page.getByText('When it happened').click();
		const from = page.getByLabel('From', { exact: true });
		await from.focus();
		await page.keyboard.type('20/?');
		await page.keyboard.press('Control+z');
		await expect(from).not.toHaveValue('20/?');
		await expect(undo(page)).toBeEnabled();
		await expect(search(page)).not.toBeFocused();
	});
});

test('a click in the picture gives it the keys, which go on from what was clicked', async ({
	page
}) => {
	await explore(page);
	await page.getByRole('button', { name: 'Clear all' }).click();
	const { x, y } = await placeOf(page, builtIn.actors.keys().next().value!);
	await page.mouse.click(x, y);
	await expect.poll(() => picked(page)).toBe(true);
	expect(await graph(page).evaluate((region) => region.contains(document.activeElement))).toBe(
		true
	);
	await page.keyboard.press('ArrowDown');
	await expect(stop(page)).toBeFocused();
	const [actor] = builtIn.actors.values();
	await expect(stop(page)).toHaveAccessibleName(new RegExp(actor!.name));
});

test('Escape steps back wherever the focus is, and the focus is never lost', async ({ page }) => {
	await explore(page);
	const details = page.getByRole('complementary', { name: 'Details' });
	for (const place of [
		page.getByRole('button', { name: 'Zoom in' }),
		page.getByRole('radio', { name: 'Network' }),
		details.getByRole('button').last()
	]) {
		await graph(page).focus();
		await page.keyboard.press('Home');
		await expect(stop(page)).toBeFocused();
		await page.keyboard.press('Space');
		await expect.poll(() => picked(page)).toBe(true);
		await place.focus();
		await page.keyboard.press('Escape');
		await expect.poll(() => picked(page)).toBe(false);
		await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
	}
});

test('Escape closes a menu first, and the focus returns to what opened it', async ({ page }) => {
	await explore(page);
	await graph(page).focus();
	await page.keyboard.press('Space');
	await expect.poll(() => picked(page)).toBe(true);
	const menu = page.getByLabel('Other layouts');
	await menu.focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Escape');
	await expect(menu).toBeFocused();
	expect(await picked(page)).toBe(true);
	await page.keyboard.press('Escape');
	await expect.poll(() => picked(page)).toBe(false);
});

test('on the stage the focus returns to what opened the keys and the overview', async ({
	page
}) => {
	await stage(page);
	for (const name of [presentWords.keys, presentWords.overview]) {
		const button = page.getByRole('button', { name, exact: true });
		await button.focus();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('dialog', { name })).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog', { name })).toBeHidden();
		await expect(button).toBeFocused();
	}
});

test('the keys of the stage work from the menu of tensions, which keeps letters and arrows', async ({
	page
}) => {
	await stage(page);
	await page.getByRole('combobox', { name: presentWords.lookThrough }).focus();
	await send(page, pressed('n', { code: 'KeyN' }));
	await expect(heading(page)).toHaveText(headed(first.id));
	await send(page, pressed(':', { code: 'Period' }));
	await expect(page.getByText(presentWords.lift)).toBeVisible();
});

test('the speaker window lists its own keys, and none that only the stage can follow', async ({
	page
}) => {
	await stage(page);
	const notes = await notesOf(page);
	await notes.keyboard.press('o');
	await notes.keyboard.press('PageDown');
	await expect(heading(page)).not.toHaveText(headed(first.id));
	await notes.keyboard.press('?');
	const list = notes.getByRole('dialog', { name: presentWords.keys });
	await expect(list.getByRole('row', { name: presentWords.acts.black })).toBeVisible();
	await expect(list.getByRole('row', { name: presentWords.speakerActs.leave })).toBeVisible();
	await expect(list.getByRole('row', { name: presentWords.acts.overview })).toHaveCount(0);
});
