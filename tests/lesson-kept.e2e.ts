/** What the device keeps of a lesson: answers, what was begun, the place. */
import { readFileSync } from 'node:fs';
import { lessonWords } from '../src/lib/words/lesson.ts';
import { button, firstThat, kept, lesson, linkTo, placeOf, questions } from './lesson.ts';
import { expect, test } from './site.ts';

const { start } = lessonWords;
const own = firstThat('own');
const seen = firstThat('seen');

test('a half-written answer survives a reload, the way back, and a tab that is killed', async ({
	page,
	context
}) => {
	await lesson(page, linkTo(own));
	const field = (on = page) => on.getByRole('textbox');
	await field().pressSequentially('They may gain time');
	await page.reload();
	await expect(field()).toHaveValue('They may gain time');
	await field().press('End');
	await field().pressSequentially(', and');
	await page.goto('/handout');
	await page.goBack();
	await expect(field()).toHaveValue('They may gain time, and');
	await page.close();
	const again = await context.newPage();
	await lesson(again, linkTo(own));
	await expect(field(again)).toHaveValue('They may gain time, and');
	await button(again, lessonWords.say).click();
	await again.reload();
	await expect(again.getByText('They may gain time, and')).toBeVisible();
	await expect(field(again)).toHaveCount(0);
});

test('a choice that was not sent survives a reload', async ({ page }) => {
	await lesson(page, linkTo(seen));
	await page.getByRole('radio').nth(1).check();
	await page.reload();
	await expect(page.getByRole('radio').nth(1)).toBeChecked();
});

test('a reload keeps place and answers, and a lesson that was left goes on where it is open', async ({
	page
}) => {
	await lesson(page, linkTo(questions[0]!));
	await page.getByRole('radio').nth(1).check();
	await button(page, lessonWords.say).click();
	const place = page.url();
	await button(page, lessonWords.next).click();
	await expect(page).not.toHaveURL(place);
	await page.goBack();
	await page.reload();
	await expect(page).toHaveURL(place);
	await expect(page.locator('li.tile').nth(1)).toContainText('our answer');
	await page.goto('/handout');
	await lesson(page, '#questions=10');
	await expect(page.getByText(start.done(1, questions.length))).toBeVisible();
	await button(page, start.goOn).click();
	await expect(page.getByText(placeOf(2), { exact: true })).toBeVisible();
});

test('“Start again” asks first, then clears every answer on the device', async ({ page }) => {
	await lesson(page, linkTo(seen));
	await page.getByRole('radio').first().check();
	await button(page, lessonWords.say).click();
	await page.goto('/lesson#questions=10&summary');
	await button(page, lessonWords.again).click();
	await expect(button(page, lessonWords.againNo)).toBeFocused();
	expect(await page.evaluate((key) => localStorage.getItem(key), kept)).not.toBeNull();
	await button(page, lessonWords.againYes).click();
	await expect(button(page, start.begin)).toBeVisible();
	expect(await page.evaluate((key) => localStorage.getItem(key), kept)).toBeNull();
});

for (const spoilt of ['{"lesson":', '[]', '{"lesson":1,"answers":[]}', '__proto__']) {
	test(`what was kept as ${spoilt} is left alone, and said so`, async ({ page }) => {
		await page.addInitScript(([key, text]) => localStorage.setItem(key!, text!), [kept, spoilt]);
		await lesson(page, linkTo(seen));
		await expect(page.getByText(lessonWords.unreadable)).toBeVisible();
		expect(await page.evaluate((key) => localStorage.getItem(key), kept)).toBe(spoilt);
		await page.getByRole('radio').first().check();
		const download = page.waitForEvent('download');
		await button(page, lessonWords.saveFormer).click();
		expect(readFileSync(await (await download).path(), 'utf8')).toBe(spoilt);
	});
}

test('where the device keeps nothing, the lesson says so with the first letter', async ({
	page
}) => {
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new Error('no room');
		};
	});
	await lesson(page, linkTo(own));
	await page.getByRole('textbox').pressSequentially('B');
	await expect(page.getByText(lessonWords.notKept)).toBeVisible();
	await button(page, lessonWords.say).click();
	await expect(button(page, lessonWords.next)).toBeVisible();
});
