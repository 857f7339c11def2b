import type { Page } from '@playwright/test';
import { filterInWords } from '../src/lib/figure/filterInWords.ts';
import { noFilter } from '../src/lib/case/filter.ts';
import { openingTensions } from '../src/lib/case/tensionFilter.ts';
import { lessonWords } from '../src/lib/words/lesson.ts';
import { presentWords } from '../src/lib/words/present.ts';
import { tablesWords } from '../src/lib/words/tables.ts';
import { words } from '../src/lib/words/words.ts';
import { flat, printed } from './pdf.ts';
import { builtIn, explore } from './picture.ts';
import { expect, test } from './site.ts';
import { keyQuestion, namesOnStage, stage, story } from './stage.ts';

const [step] = story;

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

/** What a page prints on a sheet that stands, and on one that lies. */
async function bothWays(page: Page) {
	return [
		await printed(page, { format: 'A4', landscape: false }),
		await printed(page, { format: 'A4', landscape: true })
	];
}

test('the stage prints its step with picture, caption and key on one sheet', async ({ page }) => {
	await stage(page);
	const names = (await namesOnStage(page)).map(({ id }) => builtIn.actors.get(id)!.shortName);
	for (const { sizes, text } of await bothWays(page)) {
		expect(sizes).toHaveLength(1);
		const told = flat(text);
		for (const word of [step!.title, step!.caption, ...names]) expect(told).toContain(flat(word));
		expect(told).toContain(flat(words.families.pressure));
		expect(told).toContain(flat(presentWords.place(1, story.length)));
		// On the screen nothing has changed.
		expect((await namesOnStage(page)).length).toBe(names.length);
	}
});

test('the stage prints what it shows, whatever lies over it', async ({ page }) => {
	await stage(page);
	await page.keyboard.press('b');
	for (const { text } of await bothWays(page)) {
		expect(flat(text)).toContain(flat(step!.title));
		expect(flat(text)).not.toContain(flat(presentWords.lift));
	}
	await page.keyboard.press('b');
	await page.keyboard.press('o');
	for (const { text } of await bothWays(page)) {
		expect(flat(text)).toContain(flat(step!.caption));
		expect(flat(text)).not.toContain(flat(story[1]!.title));
	}
});

test('the end of the story prints its question on one sheet', async ({ page }) => {
	await stage(page);
	await page.goto('/present#step=:end');
	await page.keyboard.press('End');
	await page.keyboard.press('PageDown');
	for (const { sizes, text } of await bothWays(page)) {
		expect(flat(text)).toContain(flat(keyQuestion));
		expect(sizes).toHaveLength(1);
	}
});

test('the speaker window prints the step and all its notes', async ({ page }) => {
	await page.goto('/present/notes');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(step!.title);
	for (const { text } of await bothWays(page)) {
		const told = flat(text);
		for (const note of step!.notes) expect(told).toContain(flat(note.text));
		expect(told).toContain(flat(step!.caption));
	}
});

test('tables print every column and what narrows them', async ({ page }) => {
	await explore(page);
	await page.getByRole('radio', { name: words.surface.choices.tables }).check();
	await expect(page.getByRole('table').first()).toBeVisible();
	const filter = { ...noFilter, tensionFilters: openingTensions(builtIn) };
	const limits = filterInWords({ case: builtIn, filter, step: null });
	const columns = Object.values(tablesWords.columns);
	for (const { text } of await bothWays(page)) {
		for (const word of [...columns, ...limits]) expect(flat(text)).toContain(flat(word));
	}
	const tables = page.getByRole('table');
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: 718, height: 1123 });
	for (const table of [tables.first(), tables.last()]) {
		const box = await table.boundingBox();
		expect(box!.x + box!.width).toBeLessThanOrEqual(718);
	}
});

test('a question of the lesson prints with its picture and its choices', async ({ page }) => {
	await page.goto('/lesson#questions=3');
	await page.getByRole('button', { name: lessonWords.start.begin }).click();
	await page.getByRole('button', { name: lessonWords.ready }).click();
	const question = await page.getByRole('heading', { level: 1 }).innerText();
	expect(await page.getByRole('radio').count()).toBeGreaterThan(1);
	for (const { text } of await bothWays(page)) {
		expect(flat(text)).toContain(flat(question));
		expect(flat(text)).not.toContain(flat(lessonWords.back));
	}
});

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
