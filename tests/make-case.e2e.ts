import type { Page } from '@playwright/test';
import { faults } from './axe.ts';
import { addActor, details, form, graph, openNew, press, begin } from './making.ts';
import { makeWords } from '../src/lib/words/make.ts';
import { expect, test } from './site.ts';

/** Opens the fields of the case. */
async function editCase(page: Page) {
	await button(page, 'Back to the case').click();
	await button(page, 'Edit the case').click();
}

const button = (page: Page, name: string | RegExp) => details(page).getByRole('button', { name });
const open = (page: Page, title: string) =>
	details(page).locator('summary').filter({ hasText: title }).click();

test.use({ viewport: { width: 1440, height: 900 } });

test.beforeEach(async ({ page }) => {
	await openNew(page);
	await addActor(page, 'Company');
	await addActor(page, 'Mayor');
	await graph(page).focus();
	await begin(page, () => press(page, 't'));
	await form(page).getByLabel(/^To/).fill('Company');
	await form(page).getByLabel('What it does').fill('sues');
	await press(page, 'Enter');
	await expect(form(page)).toHaveCount(0);
});

test('a tension is written with its poles, a tie is put at one of them, and the filter has both', async ({
	page
}) => {
	await editCase(page);
	await button(page, 'Add a tension').click();
	const fields = details(page).locator('details[open]').first();
	await expect(fields.getByLabel('Title')).toBeFocused();
	await page.keyboard.type('Jobs or clean air');
	await expect(fields.getByLabel('Title')).toHaveValue('Jobs or clean air');
	await fields.getByLabel('Label').first().fill('Jobs');
	expect(await faults(page)).toEqual([]);
	await fields.getByLabel('Label').first().blur();
	await details(page)
		.getByLabel('Tension that it opens on')
		.selectOption({ label: 'Jobs or clean air' });
	const filter = page.getByRole('region', { name: 'Tensions and filters' });
	await expect(filter.getByText('Jobs or clean air').first()).toBeVisible();
	await details(page).getByRole('button', { name: 'Mayor', exact: true }).click();
	await button(page, /sues/).first().click();
	await button(page, 'Edit this tie').click();
	await details(page).getByLabel('In “Jobs or clean air”').selectOption('Jobs');
	await filter.getByRole('button', { name: 'Jobs or clean air 1' }).click();
	await expect(filter.getByRole('button', { name: /^Jobs: / })).toBeVisible();
	// A tension that is removed while one looks through it leaves nothing behind.
	await editCase(page);
	await open(page, 'Jobs or clean air');
	await button(page, 'Remove this tension').click();
	await expect(button(page, 'Add a tension')).toBeFocused();
	await expect(filter.getByText('Jobs')).toHaveCount(0);
	await expect(graph(page)).toHaveAccessibleName(/2 actors.*1 tie/);
	await page.keyboard.press('Control+z');
	await expect(filter.getByText('Jobs or clean air').first()).toBeVisible();
});

test('an event gets a date, who took part, and the ties that it shows', async ({ page }) => {
	await editCase(page);
	await button(page, 'Add an event').click();
	const fields = details(page).locator('details[open]').first();
	await expect(fields.getByLabel('Title')).toBeFocused();
	await page.keyboard.type('The strike');
	await expect(fields.getByLabel('What happened')).toHaveValue('');
	await expect(fields.getByPlaceholder('What happened?')).toBeVisible();
	await fields.getByLabel('Date', { exact: true }).fill('tomorrow');
	await expect(fields.getByText(makeWords.noDate)).toBeVisible();
	await fields.getByLabel('Date', { exact: true }).fill('4 May 2021');
	await expect(fields.getByText(makeWords.noDate)).toHaveCount(0);
	await fields.getByLabel('Who took part').selectOption('Mayor');
	await expect(fields.getByLabel('Who took part').locator('option:checked')).toHaveText(
		'Add an actor…'
	);
	await fields.getByLabel('Who took part').selectOption('Company');
	await fields.getByLabel('Ties that it shows').selectOption({ index: 1 });
	await expect(fields.getByRole('listitem')).toHaveCount(3);
	await fields.getByRole('button', { name: /^Take out .?Company.?$/ }).click();
	await expect(fields.getByRole('listitem')).toHaveCount(2);
	expect(await faults(page)).toEqual([]);
	await page.keyboard.press('Control+z');
	await expect(fields.getByRole('listitem')).toHaveCount(3);
});

test('a tie type is added before any tie has it', async ({ page }) => {
	await editCase(page);
	await button(page, 'Add a tie type').click();
	const fields = details(page).locator('details[open]').first();
	await expect(fields.getByLabel('What it does')).toBeFocused();
	await page.keyboard.type('funds');
	await expect(fields.getByLabel('Read the other way')).toHaveValue('is funded by');
	await fields.getByLabel('What it does').fill('is married to');
	await fields.getByLabel(/^Mutual/).check();
	await expect(fields.getByLabel('Read the other way')).toHaveCount(0);
	await expect(details(page).locator('summary').filter({ hasText: 'is married to' })).toBeVisible();
	await open(page, 'sues');
	await expect(details(page).getByText('once no tie is of this type')).toBeVisible();
	await button(page, 'Remove this tie type').click();
	await expect(details(page).locator('summary').filter({ hasText: 'is married to' })).toHaveCount(
		0
	);
});

test('the label of a new pole is written over, and a hint stays out of the case', async ({
	page
}) => {
	await editCase(page);
	await button(page, 'Add a tension').click();
	const fields = details(page).locator('details[open]').first();
	await fields.getByLabel('Label').first().click();
	await page.keyboard.type('Jobs');
	await expect(fields.getByLabel('Label').first()).toHaveValue('Jobs');
	const question = fields.getByLabel('Question that a class can argue about');
	await expect(question).toHaveAttribute('placeholder', 'What do they disagree about?');
	await question.fill('Who pays?');
	await question.fill('');
	await question.blur();
	await expect(fields.getByText('expected some text')).toHaveCount(0);
	await button(page, 'Done').click();
	await expect(details(page).getByText('What do they disagree about?')).toHaveCount(0);
});

test('an event is found in the details of the case, and edited on its own page', async ({
	page
}) => {
	await editCase(page);
	await button(page, 'Add an event').click();
	await page.keyboard.type('The strike');
	await button(page, 'Done').click();
	await button(page, /^The strike/).click();
	await expect(details(page).getByRole('heading', { name: 'The strike' })).toBeVisible();
	await button(page, /^Edit .?The strike/).click();
	await expect(details(page).getByLabel('Title')).toBeFocused();
	await details(page).getByLabel('What happened').fill('Nobody worked for a day.');
	await details(page).getByLabel('Who took part').selectOption('Mayor');
	await expect(details(page).getByText('Nobody worked for a day.').first()).toBeVisible();
	expect(await faults(page)).toEqual([]);
	await page.getByRole('button', { name: /^History/ }).click();
	await expect(page.getByText(/^Change the description of the event/)).toBeVisible();
	await expect(page.getByText(/^Change the actors of the event/)).toBeVisible();
	await page.keyboard.press('Escape');
	await button(page, 'Remove this event').click();
	await expect(button(page, 'Edit the case')).toBeVisible();
	await expect(button(page, /^The strike/)).toHaveCount(0);
});
