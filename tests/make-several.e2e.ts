import type { Page } from '@playwright/test';
import { faults } from './axe.ts';
import { addActor, addTie, details, graph, openNew, press } from './making.ts';
import { pictureRests, placeOf } from './picture.ts';
import { expect, test } from './site.ts';

const edit = (page: Page, what: string | RegExp) =>
	details(page).getByRole('button', { name: what }).click();

/** Picks actors by clicks, all but the first with Shift. */
async function pick(page: Page, ...ids: string[]) {
	for (const [i, id] of ids.entries()) {
		const { x, y } = await placeOf(page, id);
		if (i > 0) await page.keyboard.down('Shift');
		await page.mouse.click(x, y);
		await page.keyboard.up('Shift');
	}
}

test.use({ viewport: { width: 1440, height: 900 } });

test('two actors that are the same are merged: it is told before, and undo takes it back', async ({
	page
}) => {
	await openNew(page);
	await addActor(page, 'Company');
	await addActor(page, 'Amal Haddad');
	await addTie(page, 'Company', 'funds');
	await addActor(page, 'Amal Haddād');
	await addTie(page, 'Company', 'sues');
	await addActor(page, 'Mayor');
	await addTie(page, 'Amal Haddad', 'calls');
	await pick(page, 'mayor');
	await edit(page, /^Edit .*Mayor/);
	await details(page).getByText('Merge with another actor').click();
	await details(page).getByLabel('The same as: type a name').fill('amal hadad');
	await expect(details(page).getByText('No other actor has this name.')).toBeVisible();
	await details(page).getByLabel('The same as: type a name').fill('AMAL HADDAD');
	const told = details(page).getByRole('status').getByRole('listitem');
	await expect(told).toHaveText([
		/gets 1 tie with 1 claim/,
		/The tie between the two is removed/,
		/Amal Haddad.* becomes another name of it/
	]);
	await details(page).getByLabel('Which one stays').selectOption('Amal Haddad');
	await expect(told.last()).toHaveText(/“.?Mayor.?” becomes another name of it/);
	expect(await faults(page)).toEqual([]);
	await edit(page, /^Merge .*Mayor.* into .*Amal Haddad/);
	await expect(page.getByText(/^Merged .*Mayor.* into .*Amal Haddad/)).toBeVisible();
	await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('Amal Haddad');
	await expect(details(page).getByText(/^Also known as:\s*Mayor/)).toBeVisible();
	await expect(graph(page)).toHaveAccessibleName(/3 actors.*2 ties/);

	await test.step('also when both are selected', async () => {
		await pick(page, 'amal-haddad', 'amal-haddād');
		await edit(page, 'Edit what is selected');
		await details(page).getByText('Merge these two actors').click();
		await expect(told).toHaveText([/gets 1 tie with 1 claim/]);
		await edit(page, /^Merge /);
		await expect(graph(page)).toHaveAccessibleName(/2 actors.*2 ties/);
		await page.getByRole('button', { name: 'Undo', exact: true }).click();
		await expect(graph(page)).toHaveAccessibleName(/3 actors.*2 ties/);
	});
});

test('several are moved to a bloc, duplicated with their ties and removed, each as one step', async ({
	page
}) => {
	await openNew(page);
	await addActor(page, 'Ada');
	await addActor(page, 'Ben');
	await addTie(page, 'Ada', 'backs');
	await pick(page, 'ada', 'ben');
	await edit(page, 'Edit what is selected');
	await details(page).getByLabel('Bloc of these actors').selectOption('Side 3');
	await edit(page, 'Duplicate 2 actors and 1 tie');
	await expect(graph(page)).toHaveAccessibleName(/4 actors.*2 ties/);
	await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('2 actors selected');
	await expect(details(page).getByRole('button', { name: 'Ada 2', exact: true })).toBeVisible();
	await expect(details(page).getByLabel('Bloc of these actors')).toHaveValue('side-3');
	await edit(page, 'Remove 2 actors and 1 tie');
	await expect(page.getByText('Removed 2 actors and 1 tie.')).toBeVisible();
	await expect(graph(page)).toHaveAccessibleName(/2 actors.*1 tie/);
	await page.getByRole('button', { name: /^History/ }).click();
	await expect(page.getByRole('menuitemradio')).toHaveText([
		/Remove several/,
		/Duplicate several/,
		/Move actors to the bloc “.?Side 3/,
		...Array.from({ length: 5 }, () => /./)
	]);
	await page.getByRole('menuitemradio', { name: 'Before the first step' }).click();
	await page.getByRole('menuitemradio').nth(1).click();
	await expect(graph(page)).toHaveAccessibleName(/4 actors.*2 ties/);
});

test('a tie is duplicated with its claims, and what is picked by a key', async ({ page }) => {
	await openNew(page);
	await addActor(page, 'Ada');
	await addActor(page, 'Ben');
	await addTie(page, 'Ada', 'backs');
	await edit(page, 'Edit this tie');
	await edit(page, 'Duplicate this tie');
	await expect(graph(page)).toHaveAccessibleName(/2 actors.*2 ties/);
	await expect(details(page).getByText('The Gazette', { exact: true }).first()).toBeVisible();
	await pick(page, 'ada');
	await graph(page).focus();
	await press(page, 'ControlOrMeta+d');
	await expect(details(page).getByRole('heading', { name: 'Ada 2' })).toBeVisible();
});

test('a drag with Shift held selects the actors in its box, without moving the picture', async ({
	page
}) => {
	await openNew(page);
	for (const name of ['Ada', 'Ben', 'Cem']) await addActor(page, name);
	await graph(page).focus();
	await press(page, 'Escape', '0');
	await pictureRests(page);
	const [ada, ben, cem] = await Promise.all(['ada', 'ben', 'cem'].map((id) => placeOf(page, id)));
	const xs = [ada!, ben!].map(({ x }) => x);
	const ys = [ada!, ben!].map(({ y }) => y);
	const drag = async (shift: boolean) => {
		if (shift) await page.keyboard.down('Shift');
		await page.mouse.move(Math.min(...xs) - 70, Math.min(...ys) - 70);
		await page.mouse.down();
		await page.mouse.move(Math.max(...xs) + 70, Math.max(...ys) + 70, { steps: 4 });
		await page.mouse.up();
		await page.keyboard.up('Shift');
	};
	await drag(true);
	await expect(details(page).getByRole('heading', { level: 2 })).toHaveText(/actors selected/);
	for (const name of ['Ada', 'Ben'])
		await expect(details(page).getByRole('button', { name, exact: true })).toBeVisible();
	expect((await placeOf(page, 'cem')).x).toBeCloseTo(cem!.x, 0);
	await test.step('a drag without it still does', async () => {
		await drag(false);
		await expect
			.poll(async () => Math.abs((await placeOf(page, 'cem')).x - cem!.x))
			.toBeGreaterThan(50);
	});
});
