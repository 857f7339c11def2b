/** Mutual ties: how a case of them reads, and how a type becomes mutual. */
import type { Page } from '@playwright/test';
import { words } from '../src/lib/words/words.ts';
import { makeWords } from '../src/lib/words/make.ts';
import { helpWords } from '../src/lib/words/help.ts';
import { tablesWords } from '../src/lib/words/tables.ts';
import { faults } from './axe.ts';
import { explore } from './picture.ts';
import { expect, test } from './site.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const florence = '#case=built-in.florence-1434';
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const legendEntry = (page: Page) =>
	page.getByRole('button', { name: new RegExp(`^${words.legend.mutual}`) });

/** How many parts of arrowheads the samples beside some text have. */
const headsBeside = (page: Page, name: string | RegExp) =>
	page.getByRole('button', { name }).locator('svg path[d$="Z"]').count();

test('the marriages of Florence belong to both families alike, and no line has a head', async ({
	page
}) => {
	await explore(page, florence);
	await expect(legendEntry(page)).toContainText('35');
	for (const family of [words.families.support, words.legend.mutual])
		expect(await headsBeside(page, new RegExp(`^${family}`))).toBe(0);
	await page.keyboard.press('/');
	await page.keyboard.type('Medici');
	await page.getByRole('option', { name: 'Medici family', exact: true }).first().click();
	const rows = details(page).getByRole('listitem').filter({ hasText: 'married' });
	await expect(rows).toHaveCount(6);
	// The file names the Acciaiuoli first, and the Ridolfi second.
	for (const [i, name] of ['Acciaiuoli', 'Albizzi', 'Barbadori', 'Ridolfi'].entries())
		await expect(rows.nth(i)).toContainText(`Medici family married ${name} family`);
	await rows.first().getByRole('button').click();
	await expect(details(page).getByText('Support, mutual')).toBeVisible();
	await expect(details(page).getByRole('heading', { level: 2 })).toHaveText(
		/Acciaiuoli family\s+married\s+Medici family/
	);
	expect(await faults(page)).toEqual([]);
});

test('the tables and the help of Florence tell of no direction', async ({ page }) => {
	await explore(page, florence);
	await page
		.getByRole('radio', { name: 'Tables' })
		.or(page.getByRole('button', { name: 'Tables' }))
		.click();
	for (const end of Object.values(tablesWords.ends))
		await expect(page.getByRole('columnheader', { name: end, exact: true })).toBeVisible();
	await expect(page.getByRole('cell', { name: 'Support, mutual' })).toHaveCount(20);
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog')).toContainText(helpWords.mutualHelp);
});

test('a type becomes mutual by a checkbox, and its ties lose their direction', async ({ page }) => {
	await explore(page, florence);
	await page.keyboard.press('/');
	await page.keyboard.type('Medici married Ridolfi');
	await page
		.getByRole('option', { name: /Medici family married Ridolfi/ })
		.first()
		.click();
	await details(page).getByRole('button', { name: makeWords.editTie }).click();
	const swap = details(page).getByRole('button', { name: makeWords.swap });
	await expect(details(page).getByLabel(makeWords.one, { exact: true })).toBeVisible();
	await expect(swap).toBeHidden();
	await details(page).getByText(makeWords.ofType(20)).click();
	const mutual = details(page).getByRole('checkbox', { name: makeWords.fields.tieTypes.mutual });
	const reverse = details(page).getByLabel(makeWords.fields.tieTypes.reverse);
	await expect(mutual).toBeChecked();
	await expect(reverse).toBeHidden();
	await mutual.click();
	await expect(reverse).toHaveValue('married');
	await expect(swap).toBeVisible();
	await expect(legendEntry(page)).toContainText('15');
	expect(await headsBeside(page, new RegExp(`^${words.families.support}`))).toBe(1);
	expect(await faults(page)).toEqual([]);
	await mutual.press(' ');
	await expect(swap).toBeHidden();
	await expect(legendEntry(page)).toContainText('35');
});
