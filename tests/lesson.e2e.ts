/** The lesson: chosen by a teacher, worked through by keyboard and by touch, printed at the end. */
import { extractText, getDocumentProxy } from 'unpdf';
import { chosenFrom } from '../src/lib/case/lesson/choose.ts';
import { lessonOf } from '../src/lib/case/lesson/lesson.ts';
import type { Question } from '../src/lib/case/lesson/question.ts';
import { roleOf } from '../src/lib/case/lesson/role.ts';
import { parseCase } from '../src/lib/case/parse.ts';
import { writeCase } from '../src/lib/case/write.ts';
import { briefClaim } from '../src/lib/evidence/briefClaim.ts';
import { claimsOf, sayAnswer, sayChoice, sayQuestion } from '../src/lib/evidence/say.ts';
import { lessonWords } from '../src/lib/words/lesson.ts';
import { beginningWords } from '../src/lib/words/beginning.ts';
import { words } from '../src/lib/words/words.ts';
import { smallCase } from './fixtures/small-case.ts';
import {
	all,
	button,
	firstThat,
	kept,
	lesson,
	linkTo,
	placeOf,
	questions,
	stops,
	tabTo
} from './lesson.ts';
import { builtIn, explore } from './picture.ts';
import { expect, test } from './site.ts';

const { choose, start, finish } = lessonWords;
const right = (question: Question) => sayAnswer(builtIn, question);
/** Isolating marks are not read out, and spaces in the PDF do not matter. */
const packed = (text: string) => text.replace(/[\s\u2066-\u2069]+/gu, '').replaceAll('ʼ', '’');

test('a teacher chooses steps and a number of questions, and the link brings exactly these', async ({
	page
}) => {
	await lesson(page);
	await expect(page.getByText(choose.result(questions.length, stops.length))).toBeVisible();
	await button(page, choose.none).click();
	// Beside the button that waits, and by what was just emptied, where it is read out.
	await expect(page.getByText(choose.nothing)).toHaveCount(2);
	await expect(page.getByRole('status').filter({ hasText: choose.nothing })).toBeVisible();
	await expect(button(page, start.begin)).toBeDisabled();
	const [first, , third] = all;
	for (const { step } of [first!, third!]) {
		await page.getByRole('checkbox', { name: step.title }).check();
	}
	await page.getByLabel(choose.count).fill('4');
	await page.getByLabel(choose.count).press('Enter');
	await expect(page.getByText(choose.result(4, 2))).toBeVisible();
	await expect(page.getByRole('img', { name: choose.qr })).toBeVisible();
	const link = await page.getByRole('textbox', { name: choose.link }).inputValue();
	expect(link).toMatch(
		new RegExp(`/lesson#steps=${first!.step.id},${third!.step.id}&questions=4$`)
	);
	await page.reload();
	await expect(page.getByText(choose.result(4, 2))).toBeVisible();
	await page.goto('/handout');
	await page.goto(link);
	await expect(page.getByText(start.todo(2, 4))).toBeVisible();
	await expect(page.getByRole('main').getByRole('button')).toHaveText([start.begin]);
	await expect(page.getByRole('checkbox')).toHaveCount(0);
});

test('the link is copied', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await lesson(page);
	await button(page, choose.copy).click();
	await expect(page.getByText(choose.copied)).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toMatch(/\/lesson#questions=10$/);
});

test('steps that the story lacks are told, and the others are asked', async ({ page }) => {
	await lesson(page, `#steps=${all[1]!.step.id},no%20such%3Cb%3E&questions=3`);
	await expect(page.getByText(lessonWords.unknownSteps(['no such<b>'], false))).toBeVisible();
	await expect(page.getByText(start.todo(1, 3))).toBeVisible();
});

test('a lesson is worked through by keyboard alone: look, answer, go on with Enter, finish', async ({
	page
}) => {
	test.setTimeout(240_000);
	await lesson(page, '#questions=10');
	await tabTo(page, button(page, start.begin));
	await page.keyboard.press('Enter');
	let n = 0;
	for (const stop of stops) {
		await expect(page.getByRole('heading', { level: 1, name: stop.step.title })).toBeFocused();
		await tabTo(page, button(page, lessonWords.ready));
		await page.keyboard.press('Enter');
		for (const question of stop.questions) {
			await expect(page.getByText(placeOf(++n), { exact: true })).toBeVisible();
			await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
			if (question.choices.length === 0) {
				await tabTo(page, page.getByRole('textbox'));
				await page.keyboard.type('Because of the troops.');
				await page.keyboard.press('Control+Enter');
			} else {
				await tabTo(page, page.getByRole('radio').first());
				await page.keyboard.press('Space');
				for (let i = 0; i < question.right; i++) await page.keyboard.press('ArrowDown');
				await page.keyboard.press('Enter');
			}
			// Own words are compared first; the rest goes on with Enter.
			if (question.choices.length === 0) {
				await expect(page.getByRole('radio').first()).toBeFocused();
				await tabTo(page, button(page, lessonWords.next));
			}
			await expect(button(page, lessonWords.next)).toBeFocused();
			await page.keyboard.press('Enter');
		}
		const done = page.getByRole('heading', { level: 1, name: finish.heading(stop.step.title) });
		await expect(done).toBeFocused();
		await expect(page.getByText(stop.step.caption)).toBeVisible();
		const last = stop === stops.at(-1);
		await tabTo(page, button(page, last ? lessonWords.toSummary : lessonWords.next));
		await page.keyboard.press('Enter');
	}
	await expect(page.getByRole('heading', { level: 1, name: lessonWords.summary })).toBeFocused();
	const count = (role: string) => questions.filter((each) => roleOf(each) === role).length;
	const { seen, guess, uncompared } = lessonWords.score;
	await expect(page.getByText(seen(count('seen'), count('seen')))).toBeVisible();
	await expect(page.getByText(guess(count('guess')))).toBeVisible();
	await expect(page.getByText(uncompared(count('own')))).toBeVisible();
	await expect(page.getByText(lessonWords.unanswered)).toHaveCount(0);
});

test('an answer stays among its choices: right or wrong in words, who says so and where', async ({
	page
}) => {
	const question = firstThat('seen');
	await lesson(page, linkTo(question));
	await expect(page.getByText(lessonWords.roles.seen)).toBeVisible();
	await expect(page.getByText(lessonWords.evidence)).toHaveCount(0);
	const wrong = (question.right + 1) % question.choices.length;
	await page.getByRole('radio').nth(wrong).check();
	await button(page, lessonWords.say).click();
	await expect(page.getByRole('status')).toContainText(
		`${lessonWords.wrong} ${lessonWords.rightIs} ${right(question)}`
	);
	const tiles = page.locator('li.tile');
	await expect(tiles).toHaveCount(question.choices.length);
	await expect(tiles.nth(wrong)).toContainText(sayChoice(builtIn, question, wrong));
	await expect(tiles.nth(wrong)).toContainText(lessonWords.marks.wrong);
	await expect(tiles.nth(question.right)).toContainText(lessonWords.marks.right);
	for (const claim of claimsOf(builtIn, question)) {
		const { what, place, firmness } = briefClaim(builtIn, claim);
		const entry = page.getByRole('listitem').filter({ hasText: what }).first();
		await expect(entry).toContainText(place);
		await expect(entry).toContainText(firmness);
		const basis = `${words.bases[claim.basis]}: ${words.basisHelp[claim.basis]}`;
		await expect(entry.getByText(basis, { exact: true })).toBeHidden();
		await entry.getByText(lessonWords.details).click();
		await expect(entry.getByText(basis, { exact: true })).toBeVisible();
	}
});

test('what nobody can know is asked as a thought, and is neither right nor wrong', async ({
	page
}) => {
	const question = firstThat('guess');
	await lesson(page, linkTo(question));
	await expect(page.getByText(lessonWords.roles.guess)).toBeVisible();
	await page
		.getByRole('radio')
		.nth((question.right + 1) % question.choices.length)
		.check();
	await button(page, lessonWords.say).click();
	await expect(page.getByRole('heading', { name: lessonWords.guessed })).toBeVisible();
	await expect(page.locator('.right, .wrong')).toHaveCount(0);
	await page.goto('/lesson#questions=10&summary');
	await expect(page.getByText(lessonWords.score.guess(1))).toBeVisible();
	await expect(page.getByText(lessonWords.score.seen(0, 1))).toHaveCount(0);
});

test('no part that is asked for is in the picture before it is answered', async ({ page }) => {
	const question = questions.find(({ hides }) => hides === 'type') as Question & { tie: string };
	const label = builtIn.tieTypes.get(builtIn.ties.get(question.tie)!.type)!.label;
	await lesson(page, linkTo(question));
	const labels = () =>
		page
			.getByRole('img')
			.evaluate((host) =>
				[...(host.shadowRoot?.querySelectorAll('#labels text') ?? [])].map(({ children }) =>
					[...children].map(({ textContent }) => textContent).join(' ')
				)
			);
	await expect.poll(labels).toContain('?');
	expect((await labels()).join()).not.toContain(label);
	await page.getByRole('radio').first().check();
	await button(page, lessonWords.say).click();
	await expect.poll(async () => (await labels()).join()).toContain(label);
	expect(await labels()).not.toContain('?');
});

test('nothing is taken for an answer before one is chosen or written', async ({ page }) => {
	await lesson(page, linkTo(firstThat('seen')));
	await button(page, lessonWords.say).click();
	await expect(page.getByRole('alert')).toHaveText(lessonWords.chooseFirst);
	await expect(page.getByRole('radio').first()).toBeFocused();
	await page.goto('/handout');
	await lesson(page, linkTo(firstThat('own')));
	await button(page, lessonWords.say).click();
	await expect(page.getByRole('alert')).toHaveText(lessonWords.writeFirst);
});

test('a case that was opened from a file has its own lesson, and a link that holds it', async ({
	page
}) => {
	const small = parseCase(smallCase());
	await explore(page);
	await page.evaluate(
		(text) => sessionStorage.setItem('tautline:lent-case', text),
		writeCase(small)
	);
	await lesson(page, '#case=lent');
	await expect(page.getByRole('textbox', { name: choose.link })).toHaveValue(
		/\/lesson#case=zip\.[\w-]+&questions=10$/
	);
	await button(page, start.begin).click();
	await expect(page).toHaveURL(/#case=lent&questions=10&step=said$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is said');
	await button(page, lessonWords.ready).click();
	const count = chosenFrom(lessonOf(small), { steps: null, questions: 10 }).flatMap(
		(stop) => stop.questions
	).length;
	await expect(page.getByText(lessonWords.place(1, count), { exact: true })).toBeVisible();
	await page.getByRole('radio').first().check();
	await button(page, lessonWords.say).click();
	await page.reload();
	await expect(page.getByRole('heading', { level: 2, name: lessonWords.right })).toBeVisible();
});

test('the page with the picture and the handout lead to it', async ({ page }) => {
	await explore(page);
	await page.getByRole('button', { name: words.header.lesson }).click();
	await expect(button(page, start.begin)).toBeVisible();
	await explore(page);
	await page.getByRole('button', { name: beginningWords.lessonForClass }).click();
	await expect(page.getByRole('heading', { name: choose.heading })).toBeVisible();
	await page.goto('/handout');
	await page.getByRole('link', { name: 'Open as a lesson' }).click();
	await expect(page.getByRole('heading', { name: choose.heading })).toBeVisible();
	await page.getByRole('link', { name: words.app }).click();
	await expect(page.locator('canvas').first()).toBeVisible();
});

test('the summary prints on two pages: name, date, each question, its answer, who and where', async ({
	page
}) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await lesson(page, linkTo(questions[0]!));
	await page.getByRole('radio').first().check();
	await button(page, lessonWords.say).click();
	const answers = questions.map((question) => [
		question.key,
		question.choices.length > 0
			? { choice: question.right, text: '', verdict: null }
			: { choice: null, text: 'My words on it', verdict: 'partly' }
	]);
	await page.evaluate(
		([key, given]) => {
			const { lesson } = JSON.parse(localStorage.getItem(key as string) ?? '{}');
			const text = JSON.stringify({ lesson, answers: given, name: 'Ada' });
			localStorage.setItem(key as string, text);
		},
		[kept, answers] as const
	);
	await page.goto('/lesson#questions=10&summary');
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(lessonWords.summary);
	await expect(page.getByText(lessonWords.unanswered)).toHaveCount(0);
	for (const format of ['A4', 'Letter']) {
		const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
		expect(pdf.numPages).toBeLessThanOrEqual(2);
		const { text } = await extractText(pdf, { mergePages: true });
		const paper = packed(text);
		expect(paper).toContain(packed(`${lessonWords.yourName}: Ada`));
		expect(paper).toContain(packed(`${lessonWords.date}:`));
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
