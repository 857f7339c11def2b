/** The lesson: done by keyboard and by touch, kept on the device, printed at the end. */
import type { Locator, Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { lessonOf } from '../src/lib/case/lesson/lesson.ts';
import type { Question } from '../src/lib/case/lesson/question.ts';
import { parseCase } from '../src/lib/case/parse.ts';
import { claimsOf, sayAnswer, sayChoice, sayQuestion } from '../src/lib/evidence/say.ts';
import { writeCase } from '../src/lib/case/write.ts';
import { lessonWords } from '../src/lib/words/lesson.ts';
import { words } from '../src/lib/words/words.ts';
import { faults } from './axe.ts';
import { smallCase } from './fixtures/small-case.ts';
import { builtIn, explore } from './picture.ts';
import { expect, test } from './site.ts';

const stops = lessonOf(builtIn);
const questions = stops.flatMap((stop) => stop.questions);
const kept = `tautline:lesson:${builtIn.about.id}`;
const right = (question: Question) => sayAnswer(builtIn, question);
/** Isolating marks are not read out, and spaces in the PDF do not matter. */
const packed = (text: string) => text.replace(/[\s\u2066-\u2069]+/gu, '').replaceAll('ʼ', '’');

async function lesson(page: Page, place = ''): Promise<void> {
	await page.goto(`/lesson${place}`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

const asked = (page: Page) => page.getByRole('group');
const placeOf = (n: number) => lessonWords.place(n, questions.length);
const say = (page: Page) => page.getByRole('button', { name: lessonWords.say });
const next = (page: Page) => page.getByRole('button', { name: lessonWords.next, exact: true });

/** Presses Tab until the target has the focus; a page where it never does is a trap. */
async function tabTo(page: Page, target: Locator): Promise<void> {
	for (let i = 0; i < 30; i++) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	await expect(target).toBeFocused();
}

/** Chooses the right answer, or a wrong one, or writes one, using only the keyboard. */
async function answerByKeys(page: Page, question: Question, rightly: boolean): Promise<void> {
	if (question.choices.length === 0) {
		await tabTo(page, page.getByRole('textbox'));
		await page.keyboard.type('Because of the troops.');
		await tabTo(page, say(page));
		await page.keyboard.press('Enter');
		await tabTo(page, page.getByRole('radio').first());
		await page.keyboard.press('Space');
		return;
	}
	const { length } = question.choices;
	const choice = rightly ? question.right : (question.right + 1) % length;
	await tabTo(page, page.getByRole('radio').first());
	await page.keyboard.press('Space');
	for (let i = 0; i < choice; i++) await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('radio').nth(choice)).toBeChecked();
	await page.keyboard.press('Enter');
}

test('a lesson is worked through to its summary by keyboard alone', async ({ page }) => {
	test.setTimeout(240_000);
	await lesson(page);
	for (const [i, question] of questions.entries()) {
		await expect(page.getByText(placeOf(i + 1), { exact: true })).toBeVisible();
		if (i > 0) await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
		await answerByKeys(page, question, i % 3 !== 2);
		const result =
			question.choices.length === 0
				? lessonWords.said
				: i % 3 === 2
					? lessonWords.wrong
					: lessonWords.right;
		await expect(page.getByRole('heading', { level: 2, name: result })).toBeVisible();
		const onward = i + 1 < questions.length ? lessonWords.next : lessonWords.toSummary;
		await tabTo(page, page.getByRole('button', { name: onward, exact: true }));
		await page.keyboard.press('Enter');
	}
	await expect(page.getByRole('heading', { level: 1, name: lessonWords.summary })).toBeFocused();
	const closed = questions.filter(({ choices }) => choices.length > 0);
	const had = questions.filter(({ choices }, i) => choices.length > 0 && i % 3 !== 2);
	const own = questions.length - closed.length;
	await expect(page.getByText(lessonWords.choicesScore(had.length, closed.length))).toBeVisible();
	await expect(
		page.getByText(lessonWords.ownScore({ had: own, partly: 0, missed: 0 }, own))
	).toBeVisible();
	await expect(page.getByText(lessonWords.unanswered)).toHaveCount(0);
});

test('an answer opens what was hidden: right or not in words, who says so and where', async ({
	page
}) => {
	const [question] = questions as [Question];
	await lesson(page);
	await expect(asked(page)).toContainText(right(question));
	await expect(page.getByText(lessonWords.evidence)).toHaveCount(0);
	const wrong = (question.right + 1) % question.choices.length;
	await page.getByRole('radio').nth(wrong).check();
	await say(page).click();
	await expect(page.getByRole('heading', { name: lessonWords.wrong })).toBeFocused();
	await expect(page.getByRole('status')).toContainText(
		`${lessonWords.wrong} ${lessonWords.rightIs} ${right(question)}`
	);
	await expect(page.getByText(sayChoice(builtIn, question, wrong))).toBeVisible();
	for (const { summary, at } of claimsOf(builtIn, question)) {
		await expect(page.getByText(summary)).toBeVisible();
		await expect(page.getByText(at).first()).toBeVisible();
	}
});

test('no part that is asked for is in the picture before it is answered', async ({ page }) => {
	const type = questions.findIndex(({ hides }) => hides === 'type');
	const question = questions[type]!;
	const { step, tie } = question as Question & { tie: string };
	const label = builtIn.tieTypes.get(builtIn.ties.get(tie)!.type)!.label;
	const number = stops.find((stop) => stop.step.id === step)!.questions.indexOf(question) + 1;
	await lesson(page, `#step=${step}&question=${number}`);
	const picture = page.getByRole('img');
	const labels = () =>
		picture.evaluate((host) =>
			[...(host.shadowRoot?.querySelectorAll('#labels text') ?? [])].map(({ children }) =>
				[...children].map(({ textContent }) => textContent).join(' ')
			)
		);
	await expect.poll(labels).toContain('?');
	expect((await labels()).join()).not.toContain(label);
	await page.getByRole('radio').first().check();
	await say(page).click();
	await expect.poll(async () => (await labels()).join()).toContain(label);
	expect(await labels()).not.toContain('?');
});

test('nothing is taken for an answer before one is chosen or written', async ({ page }) => {
	await lesson(page);
	await say(page).click();
	await expect(page.getByRole('alert')).toHaveText(lessonWords.chooseFirst);
	await expect(page.getByRole('radio').first()).toBeFocused();
	const open = questions.findIndex(({ choices }) => choices.length === 0);
	const { step } = questions[open]!;
	const number = stops.find((stop) => stop.step.id === step)!.questions.indexOf(questions[open]!);
	await lesson(page, `#step=${step}&question=${number + 1}`);
	await page.reload();
	await say(page).click();
	await expect(page.getByRole('alert')).toHaveText(lessonWords.writeFirst);
});

test('a reload keeps place and answers, and a lesson that was left goes on where it is open', async ({
	page
}) => {
	await lesson(page);
	await page.getByRole('radio').nth(1).check();
	await say(page).click();
	await next(page).click();
	await expect(page).toHaveURL(/#step=two-voices&question=2$/);
	await page.reload();
	await expect(page.getByText(placeOf(2), { exact: true })).toBeVisible();
	await page.getByRole('button', { name: lessonWords.back }).click();
	await expect(page.getByRole('heading', { level: 2, name: lessonWords.right })).toBeVisible();
	await page.goBack();
	await expect(page.getByText(placeOf(2), { exact: true })).toBeVisible();
	await page.goto('/handout');
	await lesson(page);
	await expect(page.getByText(placeOf(2), { exact: true })).toBeVisible();
});

test('“Start again” asks first, then clears every answer on the device', async ({ page }) => {
	await lesson(page);
	await page.getByRole('radio').first().check();
	await say(page).click();
	await page.goto('/lesson#summary');
	await page.getByRole('button', { name: lessonWords.again }).click();
	await expect(page.getByRole('button', { name: lessonWords.againNo })).toBeFocused();
	expect(await page.evaluate((key) => localStorage.getItem(key), kept)).not.toBeNull();
	await page.getByRole('button', { name: lessonWords.againYes }).click();
	await expect(page.getByText(placeOf(1), { exact: true })).toBeVisible();
	expect(await page.evaluate((key) => localStorage.getItem(key), kept)).toBeNull();
	await expect(page.getByRole('radio').first()).not.toBeChecked();
});

for (const spoilt of ['{"lesson":', '[]', '{"lesson":1,"answers":[]}', '__proto__']) {
	test(`what was kept as ${spoilt} is left alone, and said so`, async ({ page }) => {
		await page.addInitScript(([key, text]) => localStorage.setItem(key!, text!), [kept, spoilt]);
		await lesson(page);
		await expect(page.getByText(lessonWords.unreadable)).toBeVisible();
		await expect(page.getByText(placeOf(1), { exact: true })).toBeVisible();
		await page.getByRole('radio').first().check();
		await say(page).click();
		await expect(page.getByText(lessonWords.unreadable)).toHaveCount(0);
	});
}

test('where the device keeps nothing, the lesson says so and goes on', async ({ page }) => {
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new Error('no room');
		};
	});
	await lesson(page);
	await page.getByRole('radio').first().check();
	await say(page).click();
	await expect(page.getByText(lessonWords.notKept)).toBeVisible();
	await expect(next(page)).toBeVisible();
});

test('a case that was opened from a file has its own lesson', async ({ page }) => {
	const small = parseCase(smallCase());
	await explore(page);
	await page.evaluate(
		(text) => sessionStorage.setItem('tautline:lent-case', text),
		writeCase(small)
	);
	await lesson(page, '#case=lent');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is said');
	const count = lessonOf(small).flatMap((stop) => stop.questions).length;
	await expect(page.getByText(lessonWords.place(1, count), { exact: true })).toBeVisible();
	await page.getByRole('radio').first().check();
	await say(page).click();
	await expect(page).toHaveURL(/#case=lent&step=said&question=1$/);
	await page.reload();
	await expect(page.getByRole('heading', { level: 2, name: lessonWords.right })).toBeVisible();
});

test('the page with the picture and the handout lead to it', async ({ page }) => {
	await explore(page);
	await page.getByRole('button', { name: words.header.lesson }).click();
	await expect(page.getByText(placeOf(1), { exact: true })).toBeVisible();
	await page.goto('/handout');
	await page.getByRole('link', { name: 'Open as a lesson' }).click();
	await expect(page.getByText(placeOf(1), { exact: true })).toBeVisible();
	await page.getByRole('link', { name: words.app }).click();
	await expect(page.locator('canvas').first()).toBeVisible();
});

test('the summary prints each question, both answers, who says so and where', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await lesson(page);
	const answers = questions.map((question) => [
		question.key,
		question.choices.length > 0
			? { choice: question.right, text: '', verdict: null }
			: { choice: null, text: `My words on it`, verdict: 'partly' }
	]);
	await page.getByRole('radio').first().check();
	await say(page).click();
	await page.evaluate(
		([key, all]) => {
			const { lesson } = JSON.parse(localStorage.getItem(key as string) ?? '{}');
			localStorage.setItem(key as string, JSON.stringify({ lesson, answers: all }));
		},
		[kept, answers] as const
	);
	await page.goto('/lesson#summary');
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByText(lessonWords.unanswered)).toHaveCount(0);
	for (const format of ['A4', 'Letter']) {
		const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
		const { text } = await extractText(pdf, { mergePages: true });
		const paper = packed(text);
		for (const question of questions) {
			expect(paper).toContain(packed(sayQuestion(builtIn, question)));
			expect(paper).toContain(packed(right(question)));
			for (const { at, asserter } of claimsOf(builtIn, question)) {
				expect(paper).toContain(packed(builtIn.asserters.get(asserter)!.name));
				expect(paper).toContain(packed(at));
			}
		}
		expect(paper).toContain(packed('My words on it'));
		expect(paper).not.toContain(packed(lessonWords.again));
	}
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('it is worked through by touch, and all that is touched is large enough', async ({
		page
	}) => {
		await lesson(page);
		for (const control of await page.getByRole('radio').all()) {
			const box = await control.locator('xpath=..').boundingBox();
			expect(box!.height).toBeGreaterThanOrEqual(44);
		}
		await page.getByText(lessonWords.whereabouts.private, { exact: true }).tap();
		await say(page).tap();
		await expect(page.getByRole('heading', { name: lessonWords.right })).toBeVisible();
		await next(page).tap();
		await expect(page.getByText(placeOf(2), { exact: true })).toBeVisible();
	});
});

for (const width of [320, 390]) {
	test(`nothing is wider than a window of ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 700 });
		for (const place of ['#step=two-voices&question=1', '#step=public&question=4', '#summary']) {
			await lesson(page, place);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide).toBeLessThanOrEqual(width);
		}
	});
}

for (const viewport of [
	{ width: 1440, height: 900 },
	{ width: 390, height: 844 }
]) {
	test(`axe finds nothing, at ${viewport.width}`, async ({ page }) => {
		await page.setViewportSize(viewport);
		const check = async () => expect(await faults(page)).toEqual([]);
		await lesson(page);
		await expect(page.getByRole('img')).toBeVisible();
		await check();
		await page.getByRole('radio').first().check();
		await say(page).click();
		await check();
		await lesson(page, '#step=public&question=4');
		await page.getByRole('textbox').fill('Withdrawal.');
		await say(page).click();
		await check();
		await page.goto('/lesson#summary');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(lessonWords.summary);
		await check();
	});
}

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says what it needs', async ({ page }) => {
		await page.goto('/lesson');
		// Playwright searches for texts only outside this element.
		const told = page.locator('noscript p');
		await expect(told).toBeVisible();
		await expect(told).toHaveText(lessonWords.noScript);
	});
});
