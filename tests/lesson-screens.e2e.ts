/** The screens of the lesson: what fits on a phone, and what axe says of each. */
import type { Page } from '@playwright/test';
import type { Question } from '../src/lib/case/lesson/question.ts';
import { sayQuestion } from '../src/lib/evidence/say.ts';
import { lessonWords } from '../src/lib/words/lesson.ts';
import { faults } from './axe.ts';
import { button, firstThat, lesson, linkTo, questions, stops } from './lesson.ts';
import { builtIn } from './picture.ts';
import { expect, test } from './site.ts';

const chapter = `#questions=10&step=${stops[0]!.step.id}`;
const summary = '#questions=10&summary';
const closed = questions.filter(({ choices }) => choices.length > 0);

/** Asks a question on the page that is open, or opens one. */
async function asked(page: Page, question: Question) {
	await lesson(page, linkTo(question));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(sayQuestion(builtIn, question));
	await page.evaluate(() => document.fonts.ready);
}

/** Whether everything that is needed for an answer is in the window, and above the buttons. */
async function fits(page: Page) {
	const bar = await page.getByRole('navigation').boundingBox();
	const { height } = page.viewportSize()!;
	expect(bar!.y + bar!.height).toBeLessThanOrEqual(height + 1);
	const asked = [page.getByRole('heading', { level: 1 }), ...(await page.locator('.tile').all())];
	for (const part of asked) {
		const box = await part.boundingBox();
		expect(box!.y).toBeGreaterThanOrEqual(0);
		expect(box!.y + box!.height).toBeLessThanOrEqual(bar!.y);
	}
}

for (const viewport of [
	{ width: 390, height: 844 },
	{ width: 360, height: 640 }
]) {
	test.describe(`on a phone of ${viewport.width} × ${viewport.height}`, () => {
		test.use({ viewport, hasTouch: true, isMobile: true });

		test('question, choices and button need no scrolling', async ({ page }) => {
			for (const question of closed) {
				await asked(page, question);
				await fits(page);
			}
		});

		test('it is worked through by touch, and all that is touched is large enough', async ({
			page
		}) => {
			await lesson(page, linkTo(firstThat('seen')));
			for (const tile of await page.locator('.tile').all()) {
				expect((await tile.boundingBox())!.height).toBeGreaterThanOrEqual(44);
			}
			await page.locator('.tile').first().tap();
			await button(page, lessonWords.say).tap();
			await button(page, lessonWords.next).tap();
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		});

		test('at the end of the page nothing is under the buttons', async ({ page }) => {
			await lesson(page, linkTo(firstThat('seen')));
			await page.locator('.tile').first().tap();
			await button(page, lessonWords.say).tap();
			await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
			const last = await page.locator('.content').boundingBox();
			const bar = await page.getByRole('navigation').boundingBox();
			expect(last!.y + last!.height).toBeLessThanOrEqual(bar!.y + 1);
		});
	});
}

test.describe('on a phone held sideways', () => {
	test.use({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true });

	test('question, choices and button are in sight, and the picture stands beside them', async ({
		page
	}) => {
		for (const question of closed) {
			await asked(page, question);
			await fits(page);
			const picture = (await page.getByRole('img').first().boundingBox())!;
			const { x } = (await page.getByRole('heading', { level: 1 }).boundingBox())!;
			expect(picture.x + picture.width).toBeLessThanOrEqual(x);
		}
	});

	test('the picture to look at is whole between the bar and the buttons, beside its words', async ({
		page
	}) => {
		await lesson(page, chapter);
		const { x, y, width, height } = (await page.getByRole('img').first().boundingBox())!;
		const heading = (await page.getByRole('heading', { level: 1 }).boundingBox())!;
		const ready = (await page.getByRole('button', { name: lessonWords.ready }).boundingBox())!;
		expect(width).toBeGreaterThan(500);
		expect(x + width).toBeLessThan(heading.x);
		expect(y + height).toBeLessThanOrEqual(ready.y);
	});
});

test('what the signs mean is told below each picture, and not what is asked for', async ({
	page
}) => {
	await lesson(page, chapter);
	await page.getByText(lessonWords.signs).click();
	const key = page.locator('details', { hasText: lessonWords.signs });
	await expect(key.getByText('One unnamed voice')).toBeVisible();
	await expect(key.getByRole('listitem').filter({ hasText: 'United States' })).toBeVisible();
	await page.goto('about:blank');
	await lesson(page, linkTo(firstThat('seen')));
	await page.getByText(lessonWords.signs).click();
	await expect(key.getByRole('listitem').filter({ hasText: 'United States' })).toBeVisible();
	await expect(key.getByText('One unnamed voice')).toHaveCount(0);
});

test('nothing is wider than a narrow window', async ({ page }) => {
	for (const place of ['', chapter, `${chapter}&question=1`, `${chapter}&finish`, summary]) {
		await page.goto('about:blank');
		await lesson(page, place);
		for (const width of [390, 320]) {
			await page.setViewportSize({ width, height: 700 });
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide, place).toBeLessThanOrEqual(width);
		}
	}
});

for (const viewport of [
	{ width: 1440, height: 900 },
	{ width: 390, height: 844 }
]) {
	test(`axe finds nothing on any screen, at ${viewport.width}`, async ({ page }) => {
		test.setTimeout(120_000);
		await page.setViewportSize(viewport);
		const check = async (place: string) => {
			await page.goto('about:blank');
			await lesson(page, place);
			expect(await faults(page), place).toEqual([]);
		};
		for (const place of ['', '#questions=10', chapter]) await check(place);
		for (const role of ['seen', 'guess', 'own'] as const) {
			await check(linkTo(firstThat(role)));
			if (role === 'own') await page.getByRole('textbox').fill('Withdrawal.');
			else await page.getByRole('radio').first().check();
			await button(page, lessonWords.say).click();
			expect(await faults(page), role).toEqual([]);
		}
		for (const place of [`${chapter}&finish`, summary]) await check(place);
	});
}
