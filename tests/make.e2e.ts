import { faults } from './axe.ts';
import { begin, details, form, graph, openNew, press } from './making.ts';
import { pictureRests, placeOf } from './picture.ts';
import { makeWords } from '../src/lib/words/make.ts';
import { expect, test } from './site.ts';

test('a case of two actors and a tie with a claim is made by keyboard alone, and undone', async ({
	page
}) => {
	await openNew(page);
	await expect(page.locator('#filter-rail h2:visible')).toHaveText(['Legend and filter']);
	await graph(page).focus();
	for (const name of ['The mayor', 'The company']) {
		await begin(page, () => press(page, 'n'));
		await page.keyboard.type(name);
		await press(page, 'Enter');
		await expect(details(page).getByRole('heading', { name })).toBeVisible();
	}
	await expect(graph(page)).toHaveAccessibleName(/2 actors/);
	// A name begins with T, so the picture waits whether another letter follows.
	await press(page, 't');
	await expect(form(page)).toBeVisible();
	expect(await faults(page)).toEqual([]);
	await page.keyboard.type('the mayor');
	await press(page, 'Tab');
	await page.keyboard.type('sues');
	// A type that is new may be mutual.
	await press(page, 'Tab', 'Tab');
	await page.keyboard.type('The Gazette');
	await press(page, 'Tab');
	await page.keyboard.type('¶3');
	await press(page, 'Enter');
	await expect(details(page).getByRole('heading', { level: 2 })).toHaveText(
		/The company\s+sues\s+The mayor/
	);
	await expect(details(page).getByText('The Gazette', { exact: true }).first()).toBeVisible();
	await expect(details(page).getByText('¶3')).toBeVisible();
	await graph(page).focus();
	await press(page, 'ControlOrMeta+z', 'ControlOrMeta+z', 'ControlOrMeta+z');
	await expect(page.getByText('This case is empty.')).toBeVisible();
	await press(page, 'ControlOrMeta+Shift+z', 'ControlOrMeta+Shift+z', 'ControlOrMeta+Shift+z');
	await expect(graph(page)).toHaveAccessibleName(/2 actors.*1 tie/);
});

test('actors are put where the ground is double-clicked, tied by a click, changed and removed', async ({
	page
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await openNew(page);
	const box = (await graph(page).boundingBox())!;
	const at = (x: number) => ({ x: box.x + box.width * x, y: box.y + box.height * 0.3 });
	for (const [name, x] of [
		['Haddad', 0.3],
		['Company', 0.7]
	] as const) {
		const { x: left, y: top } = at(x);
		await begin(page, () => page.mouse.dblclick(left, top));
		await form(page).getByLabel('Name').fill(name);
		await form(page).getByRole('button', { name: 'Add', exact: true }).click();
		await expect(form(page)).toHaveCount(0);
	}
	await test.step('a double-click on an actor, quick or slow, makes none', async () => {
		for (const delay of [0, 350]) {
			const { x, y } = await placeOf(page, 'haddad');
			await page.mouse.click(x, y);
			await page.waitForTimeout(delay);
			await page.mouse.down({ clickCount: 2 });
			await page.mouse.up({ clickCount: 2 });
			await expect(page.getByText('Only the neighbourhood of Haddad').first()).toBeVisible();
			await expect(form(page)).toHaveCount(0);
			await graph(page).focus();
			await press(page, 'Escape', 'Escape');
			await pictureRests(page);
		}
	});
	const company = await placeOf(page, 'company');
	await page.mouse.click(company.x, company.y);
	await details(page).getByRole('button', { name: 'Add a tie' }).click();
	await pictureRests(page);
	const { x, y } = await placeOf(page, 'haddad');
	await page.mouse.click(x, y);
	await expect(form(page).getByLabel(/^To/)).toHaveValue('Haddad');
	await page.keyboard.type('funds');
	await form(page).getByRole('button', { name: 'Add', exact: true }).click();
	await expect(details(page).getByText('No claim yet: nobody says so.')).toBeVisible();
	await details(page).getByRole('button', { name: 'Edit this tie' }).click();
	await details(page).getByLabel('Source: where it is written').fill('The Gazette');
	await details(page).getByRole('button', { name: 'Add a claim' }).click();
	await details(page).getByLabel('When it happened').fill('last May');
	await expect(details(page).getByText(makeWords.noDate)).toBeVisible();
	await details(page).getByLabel('When it happened').fill('May 2021');
	await details(page).getByRole('button', { name: 'Done' }).click();
	await expect(details(page).getByText('May 2021')).toBeVisible();
	await graph(page).focus();
	await press(page, 'Delete');
	await expect(page.getByText('Removed 1 tie.')).toBeVisible();
	await page.getByRole('button', { name: 'Undo', exact: true }).click();
	await expect(graph(page)).toHaveAccessibleName(/2 actors.*1 tie/);
});
