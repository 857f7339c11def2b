/** Handing in: from three students, by hand, to the page of their teacher. */
import type { Download, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { lessonWords } from '../src/lib/words/lesson.ts';
import { resultsWords } from '../src/lib/words/results.ts';
import { faults } from './axe.ts';
import { button, firstThat, lesson, linkTo, placeOf, questions } from './lesson.ts';
import { expect, test } from './site.ts';

const { handIn } = lessonWords;
const seen = firstThat('seen');
const own = firstThat('own');

/** Answers one question as a new student, and goes to the summary. */
async function answer(page: Page, name: string, choice: number) {
	await page.evaluate(() => localStorage.clear());
	await page.goto('about:blank');
	await lesson(page, linkTo(seen));
	await page.getByRole('radio').nth(choice).check();
	await button(page, lessonWords.say).click();
	await page.goto('about:blank');
	await lesson(page, linkTo(own));
	await page.getByRole('textbox').fill(`=${name} thinks so`);
	await button(page, lessonWords.say).click();
	await page.goto('about:blank');
	await lesson(page, '#questions=10&summary');
}

const textOf = async (download: Download) => readFileSync(await download.path(), 'utf8');

async function fileOf(page: Page, name: string, choice: number): Promise<string> {
	await answer(page, name, choice);
	await page.getByLabel(lessonWords.yourName).fill(name);
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByLabel(lessonWords.yourName).press('Enter')
	]);
	await expect(page.getByText(handIn.saved)).toBeVisible();
	return textOf(file);
}

async function codeOf(page: Page, name: string, choice: number): Promise<string> {
	await answer(page, name, choice);
	await button(page, handIn.copy).click();
	await expect(page.getByText(handIn.nameFirst)).toBeVisible();
	await expect(page.getByLabel(lessonWords.yourName)).toBeFocused();
	await page.getByLabel(lessonWords.yourName).fill(name);
	await button(page, handIn.copy).click();
	return page.getByLabel(handIn.code).inputValue();
}

const asFile = (name: string, text: string) => ({
	name,
	mimeType: 'application/json',
	buffer: Buffer.from(text)
});

test('what three students hand in, by file and by code, is read together and saved as CSV', async ({
	page
}) => {
	test.setTimeout(120_000);
	await lesson(page);
	const ada = await fileOf(page, 'Ada', 0);
	const bo = await fileOf(page, 'Bo', 1);
	const code = await codeOf(page, 'Cy', 0);
	await page.goto('/lesson/results');
	await page
		.getByLabel(resultsWords.choose, { exact: true })
		.locator('input')
		.setInputFiles([asFile('ada.json', ada), asFile('bo.json', bo), asFile('cat.json', '{}')]);
	await expect(page.getByText(resultsWords.taken(2, 2))).toBeVisible();
	await expect(page.getByText(resultsWords.faults.unreadable('cat.json'))).toBeVisible();
	await page.getByLabel(resultsWords.paste).fill(`From Cy: ${code} Bye!`);
	await button(page, resultsWords.readCodes).click();
	await expect(page.getByText(resultsWords.taken(1, 3))).toBeVisible();
	await expect(page.getByText(resultsWords.divided)).toHaveCount(1);
	await expect(page.getByText('=Bo thinks so')).toBeVisible();
	await page.reload();
	await expect(page.getByRole('rowheader')).toHaveText(['Ada', 'Bo', 'Cy']);
	expect(await faults(page)).toEqual([]);
	const [saved] = await Promise.all([
		page.waitForEvent('download'),
		button(page, resultsWords.save).click()
	]);
	const lines = (await textOf(saved)).trimEnd().split('\r\n');
	expect(lines).toHaveLength(4);
	expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(['Ada', 'Bo', 'Cy']);
	expect(lines[2]).toContain("'=Bo thinks so");
	await button(page, resultsWords.clear).click();
	await page.reload();
	await expect(page.getByRole('rowheader')).toHaveCount(0);
});

test('files are dropped on the page; a newer one of the same student counts, and is told', async ({
	page
}) => {
	await lesson(page);
	const first = await fileOf(page, 'Ada', 0);
	const second = await fileOf(page, 'ada', 1);
	await page.goto('/lesson/results');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	const data = await page.evaluateHandle(
		(texts) => {
			const transfer = new DataTransfer();
			for (const text of texts) transfer.items.add(new File([text], 'answers.json'));
			return transfer;
		},
		[second, first]
	);
	await page.dispatchEvent('main', 'drop', { dataTransfer: data });
	await expect(page.getByText(resultsWords.twice('Ada'))).toBeVisible();
	await expect(page.getByRole('rowheader')).toHaveText(['ada']);
});

test('a text without a code is told', async ({ page }) => {
	await page.goto('/lesson/results');
	await page.getByLabel(resultsWords.paste).fill('Nothing here');
	await button(page, resultsWords.readCodes).click();
	await expect(page.getByText(resultsWords.noCodes)).toBeVisible();
});

test('open questions are told before one hands in, and a copied code is confirmed in sight', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.setViewportSize({ width: 390, height: 844 });
	await lesson(page, '#questions=10&summary');
	await expect(page.getByText(handIn.open(questions.length))).toBeVisible();
	await page.getByLabel(lessonWords.yourName).fill('Dee');
	await button(page, handIn.copy).click();
	await expect(page.getByText(handIn.copied)).toBeInViewport();
	await expect(button(page, handIn.copy)).toBeFocused();
	await button(page, handIn.goOn(questions.length)).click();
	await expect(page.getByText(placeOf(1), { exact: true })).toBeVisible();
});
