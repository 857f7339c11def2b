import type { Page } from '@playwright/test';
import { filterInWords } from '../src/lib/figure/filterInWords.ts';
import { noFilter } from '../src/lib/case/filter.ts';
import { openingTensions } from '../src/lib/case/tensionFilter.ts';
import { lessonWords } from '../src/lib/words/lesson.ts';
import { presentWords } from '../src/lib/words/present.ts';
import { words } from '../src/lib/words/words.ts';
import { flat, printed } from './pdf.ts';
import { builtIn, explore } from './picture.ts';
import { expect, test } from './site.ts';
import { keyQuestion, namesOnStage, stage, story } from './stage.ts';

const [step] = story;
const sheets = { upright: { landscape: false }, lying: { landscape: true } };

test.use({ viewport: { width: 1440, height: 900 }, colorScheme: 'dark', locale: 'en-GB' });

/** What the page looks like while it is printed: the colours of its words and of the words in its picture. */
async function inksOnPaper(page: Page, picture: string) {
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await page.emulateMedia({ media: 'print' });
	const inks = await page.evaluate((host) => {
		const letters = document
			.querySelector(host)
			?.shadowRoot?.querySelector('#labels > g:last-of-type');
		return [getComputedStyle(document.body).color, letters?.getAttribute('fill') ?? ''];
	}, picture);
	await page.emulateMedia({ media: 'screen' });
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	return inks;
}

for (const [how, sheet] of Object.entries(sheets)) {
	const print = (page: Page) => printed(page, { format: 'A4', ...sheet });

	test(`the stage prints its step with picture, caption and key on one sheet, ${how}`, async ({
		page
	}) => {
		await stage(page);
		const names = (await namesOnStage(page)).map(({ id }) => builtIn.actors.get(id)!.shortName);
		const { sizes, text } = await print(page);
		expect(sizes).toHaveLength(1);
		const told = flat(text);
		for (const word of [step!.title, step!.caption, ...names]) expect(told).toContain(flat(word));
		expect(told).toContain(flat(words.families.pressure));
		expect(told).toContain(flat(presentWords.place(1, story.length)));
		// On the screen nothing has changed.
		expect((await namesOnStage(page)).length).toBe(names.length);
	});

	test(`the stage prints what it shows, whatever lies over it, ${how}`, async ({ page }) => {
		await stage(page);
		await page.keyboard.press('b');
		const blank = await print(page);
		expect(flat(blank.text)).toContain(flat(step!.title));
		expect(flat(blank.text)).not.toContain(flat(presentWords.lift));
		await page.keyboard.press('b');
		await page.keyboard.press('o');
		const under = flat((await print(page)).text);
		expect(under).toContain(flat(step!.caption));
		expect(under).not.toContain(flat(story[1]!.title));
	});

	test(`the end of the story prints its question on one sheet, ${how}`, async ({ page }) => {
		await stage(page);
		await page.goto('/present#step=:end');
		await page.keyboard.press('End');
		await page.keyboard.press('PageDown');
		const { sizes, text } = await print(page);
		expect(flat(text)).toContain(flat(keyQuestion));
		expect(sizes).toHaveLength(1);
	});

	test(`the speaker window prints the step and all its notes, ${how}`, async ({ page }) => {
		await page.goto('/present/notes');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(step!.title);
		const told = flat((await print(page)).text);
		for (const note of step!.notes) expect(told).toContain(flat(note.text));
		expect(told).toContain(flat(step!.caption));
	});

	test(`tables print every column and what narrows them, ${how}`, async ({ page }) => {
		await explore(page);
		await page.getByRole('radio', { name: words.tables.surfaces.tables }).check();
		await expect(page.getByRole('table').first()).toBeVisible();
		const told = flat((await print(page)).text);
		for (const column of Object.values(words.tables.columns)) expect(told).toContain(flat(column));
		const filter = { ...noFilter, tensionFilters: openingTensions(builtIn) };
		for (const limit of filterInWords({ case: builtIn, filter, step: null }))
			expect(told).toContain(flat(limit));
		const tables = page.getByRole('table');
		await page.emulateMedia({ media: 'print' });
		for (const [table, width] of [
			[tables.first(), 794],
			[tables.last(), 794]
		] as const) {
			await page.setViewportSize({ width: width - 76, height: 1123 });
			const box = await table.boundingBox();
			expect(box!.x + box!.width).toBeLessThanOrEqual(width - 76);
		}
	});

	test(`a question of the lesson prints with its picture and its choices, ${how}`, async ({
		page
	}) => {
		await page.goto('/lesson#questions=3');
		await page.getByRole('button', { name: lessonWords.start.begin }).click();
		await page.getByRole('button', { name: lessonWords.ready }).click();
		const question = await page.getByRole('heading', { level: 1 }).innerText();
		const told = flat((await print(page)).text);
		expect(told).toContain(flat(question));
		const choices = await page.getByRole('radio').count();
		expect(choices).toBeGreaterThan(1);
		expect(told).not.toContain(flat(lessonWords.back));
	});
}

test('from the dark theme the stage prints dark letters in page and picture', async ({ page }) => {
	await stage(page);
	const [word, name] = await inksOnPaper(page, 'main .picture [role=img]');
	expect(word).toBe('rgb(26, 29, 35)');
	expect(name).toBe('#1a1d23');
});

for (const [room, address] of [
	['speaker window', '/present/notes'],
	['lesson', '/lesson#questions=3']
] as const)
	test(`from the dark theme the ${room} prints dark letters in page and picture`, async ({
		page
	}) => {
		await page.goto(address);
		if (room === 'lesson')
			await page.getByRole('button', { name: lessonWords.start.begin }).click();
		await expect(page.getByRole('img').first()).toBeVisible();
		const [word, name] = await inksOnPaper(page, 'main .picture [role=img], main .now [role=img]');
		expect(word).toBe('rgb(26, 29, 35)');
		expect(name).toBe('#1a1d23');
	});

test('after printing the dark theme is back', async ({ page }) => {
	await page.goto('/present/notes');
	await expect(page.getByRole('img').first()).toBeVisible();
	await inksOnPaper(page, 'main');
	const letters = page.locator('main .now [role=img]').first();
	await expect
		.poll(() =>
			letters.evaluate((host) =>
				host.shadowRoot?.querySelector('#labels > g:last-of-type')?.getAttribute('fill')
			)
		)
		.toBe('#eef1f5');
});
