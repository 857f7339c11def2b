import type { Page } from '@playwright/test';
import { faults } from './axe.ts';
import { workbook } from './fixtures/workbook.ts';
import { builtIn, explore } from './picture.ts';
import { expect, test } from './site.ts';

const edges = [
	['From', 'Verb', 'To', 'Said by', 'Date', 'Weight'],
	['Mayor', 'backs', 'Harbour Company', 'a clerk', '3 January 2020', '0'],
	['Harbour Company', 'funds', 'Guards', '', '2019-12', '7'],
	['Guards', 'attacked', 'Rowers', 'Rowers', 'soon', '007'],
	['Mayor', 'threatens', 'Rowers', '', '', '']
];
const tabs = edges.map((cells) => cells.join('\t')).join('\n');

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Bring a table' });
const make = (page: Page) => page.getByRole('button', { name: 'Make the case' });
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const holds = (page: Page, column: string) => dialog(page).getByLabel(`“${column}”, holds`);

/** Pastes a text as a spreadsheet gives it, with the focus on nothing. */
const paste = (page: Page, text: string) =>
	page.evaluate((pasted) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', pasted);
		document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
	}, text);

/** Pastes a table, as soon as the page takes one. */
const bring = (page: Page, text: string) =>
	expect(async () => {
		await paste(page, text);
		await expect(make(page)).toBeVisible({ timeout: 2000 });
	}).toPass();

async function open(page: Page, ...files: (readonly [name: string, content: string | Buffer])[]) {
	const chooser = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Open a case, a figure or a table' }).click();
	const all = files.map(([name, content]) => ({
		name,
		mimeType: '',
		buffer: Buffer.from(content)
	}));
	await (await chooser).setFiles(all);
}

test.use({ viewport: { width: 1440, height: 900 } });

test('a pasted list of ties becomes a case, once its columns are agreed on', async ({ page }) => {
	await explore(page);
	await bring(page, tabs);
	await expect(holds(page, 'Verb')).toHaveValue('type');
	await expect(dialog(page).getByText('4 actors and 4 ties of 4 types.')).toBeVisible();
	expect(await faults(page)).toEqual([]);
	await expect(title(page)).toHaveText(builtIn.about.title);
	await dialog(page).getByLabel('Title of the case').fill('The quarrel');
	await make(page).click();
	await expect(title(page)).toHaveText('The quarrel');
	await expect(page.getByRole('status').first()).toContainText('4 of 4 actors, 4 of 4 ties');
	await page.getByRole('button', { name: 'What became of the table' }).click();
	const report = page.getByRole('dialog', { name: 'What became of the table' });
	await expect(report).toContainText('1 date was not understood (“soon”)');
	await expect(report).toContainText('“Pasted table”, row 4');
	await page.keyboard.press('Escape');
	expect(await faults(page)).toEqual([]);
	for (const name of ['Tension', 'Tensions'])
		await expect(page.getByRole('heading', { name, exact: true })).toBeHidden();
	await expect(page.getByRole('button', { name: 'Prepare it for a class' })).toBeHidden();
	await page.getByRole('button', { name: /^Undo/ }).click();
	await expect(page.getByRole('heading', { name: 'Tension', exact: true })).toBeVisible();
	await expect(title(page)).toHaveText(builtIn.about.title);
});

test('a file with faults says which rows, and leaves the open case until it is made', async ({
	page
}) => {
	await explore(page);
	await open(page, [
		'harbour ties.csv',
		'From,To,Kind of it\nMayor,\nMayor,Guards,backs\n,Rowers\n'
	]);
	await expect(dialog(page)).toContainText('2 actors and 1 tie of 1 type; 2 rows cannot be read.');
	await expect(dialog(page)).toContainText('2 rows were left out, because an actor is missing.');
	await expect(dialog(page)).toContainText('“harbour ties.csv”, rows 2, 4');
	await holds(page, 'To').selectOption('leave');
	await expect(dialog(page)).toContainText('Choose the columns of both actors');
	await expect(make(page)).toBeDisabled();
	await holds(page, 'Kind of it').selectOption('to');
	await expect(make(page)).toBeEnabled();
	await dialog(page).getByRole('button', { name: 'Cancel' }).last().click();
	await expect(dialog(page)).toBeHidden();
	await expect(title(page)).toHaveText(builtIn.about.title);
	await expect(page.getByRole('button', { name: /^Undo/ })).toBeDisabled();
});

test('two lists, of actors and of ties, are opened together, by keyboard alone', async ({
	page
}) => {
	await explore(page);
	await open(
		page,
		['edges.csv', Buffer.from('Source;Target;Label\n1;2;führt', 'latin1')],
		['nodes.csv', 'Id,Label\n1,Müller\n2,Party']
	);
	await expect(dialog(page)).toContainText('was read as Windows-1252');
	await dialog(page).getByLabel('Title of the case').focus();
	await page.keyboard.press('Enter');
	await expect(title(page)).toHaveText('Edges');
	await page.getByRole('radio', { name: 'Tables' }).check({ force: true });
	await expect(page.getByRole('row', { name: /Müller.*führt.*Party/ })).toBeVisible();
});

test('hostile cells are shown as they are, and a paste of prose opens nothing', async ({
	page
}) => {
	await explore(page);
	const pwn = '<img src=x onerror="window.pwned=1">';
	await bring(page, tabs);
	await page.keyboard.press('Escape');
	await paste(page, 'Dear all,\nthe mayor, who came late, left.');
	await expect(page.getByRole('status').getByText('Opening')).toBeHidden();
	await expect(dialog(page)).toBeHidden();
	await bring(page, `__proto__\tFrom\tTo\n${pwn}\t${pwn}\tconstructor`);
	await expect(dialog(page).getByRole('cell', { name: pwn }).first()).toBeVisible();
	await make(page).click();
	await expect(title(page)).toHaveText('Pasted table');
	expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
});

test('on a phone, every part of the dialog can be reached and read', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await explore(page);
	await bring(page, tabs);
	await expect(make(page)).toBeInViewport({ ratio: 1 });
	expect(await faults(page)).toEqual([]);
	const wide = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(wide).toBeLessThanOrEqual(390);
});

test('the sheets of a workbook become one case, and a sheet of notes is left out until it is asked for', async ({
	page
}) => {
	await explore(page);
	const sheets = {
		Ties: [
			['From', 'Verb', 'To', 'Date'],
			['Mayor', 'backs', 'Guards', { date: 43833 }]
		],
		Actors: [
			['Name', 'Bloc'],
			['Mayor', 'Town'],
			['Guards', 'Company']
		],
		Notes: [['Written in haste, on a Sunday'], ['To be checked, by Anna']]
	};
	await open(page, ['harbour.xlsx', Buffer.from(workbook(sheets))]);
	const sheet = (name: string) =>
		dialog(page).getByRole('region', { name: `harbour.xlsx (${name})` });
	for (const [name, each] of [
		['Ties', 'a tie'],
		['Actors', 'an actor'],
		['Notes', 'left out']
	] as const)
		await expect(sheet(name).getByRole('radio', { name: each })).toBeChecked();
	await expect(dialog(page).getByText('2 actors in 2 blocs and 1 tie of 1 type.')).toBeVisible();
	await expect(sheet('Notes').getByRole('combobox')).toHaveCount(0);
	expect(await faults(page)).toEqual([]);
	await sheet('Notes').getByRole('radio', { name: 'an actor' }).check();
	await expect(dialog(page).getByText('3 actors')).toBeVisible();
	await sheet('Notes').getByRole('radio', { name: 'left out' }).check();
	await make(page).click();
	await expect(title(page)).toHaveText('Harbour');
});
