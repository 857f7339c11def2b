/** The handout: its settings, and how they change what is printed. */
import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { answerOf } from '../src/lib/handout/blanks/answerOf.ts';
import { versions } from '../src/lib/handout/blanks/blank.ts';
import {
	readers,
	standard,
	usualPapers,
	writeChoices,
	type Choices,
	type Paper
} from '../src/lib/handout/choices.ts';
import { blanksOf } from '../src/lib/handout/handoutOf.ts';
import { stepCase } from '../src/lib/case/stepCase.ts';
import { en } from '../src/lib/words/en.ts';
import { handoutWords } from '../src/lib/words/handout.ts';
import { faults } from './axe.ts';
import { smallCase } from './fixtures/small-case.ts';
import { builtIn, explore } from './picture.ts';
import { expect, test } from './site.ts';

const { story } = builtIn;
/** Sizes of paper in points. */
const sizes: Record<Paper, [number, number]> = {
	a4: [595, 842],
	letter: [612, 792],
	a3: [842, 1191],
	tabloid: [792, 1224]
};

/** Ignores line breaks and letter spacing of the PDF, and which of two letters of one shape it names. */
const packed = (text: string) => text.replace(/\s+/gu, '').replaceAll('ʼ', '’');

/** Whether a PDF says these words, whose letters it may set apart, and not as a part of longer ones. */
const says = (text: string, words: string) => {
	const letters = [...words.replace(/\s+/gu, '')].map((sign) =>
		sign.replace(/[^\p{L}\p{N}]/gu, '.')
	);
	return new RegExp(`(?<![\\p{L}])${letters.join('\\s*')}(?![\\p{L}])`, 'iu').test(text);
};

async function handout(page: Page, choices: Partial<Choices> = {}): Promise<void> {
	await page.goto(`/handout#${writeChoices({ ...standard, ...choices })}`);
	await page.locator('.sheet svg, .sheet h4').first().waitFor();
	const { reader = 'class', paper = 'a4' } = choices;
	await expect(
		page.getByRole('radio', { name: handoutWords.readers[reader] }).first()
	).toBeChecked();
	await expect(page.getByRole('radio', { name: handoutWords.papers[paper] })).toBeChecked();
	// The sheets of other choices may have gone meanwhile.
	await page.locator('.sheet svg, .sheet h4').first().waitFor();
}

/** What is on one page of a PDF. */
interface Printed {
	readonly text: string;
	readonly packed: string;
	/** Width and height in points. */
	readonly size: readonly number[];
	/** How far down the last letters are, as a share of the page. */
	readonly filled: number;
	/** Each text with the size of its letters in points. */
	readonly letters: readonly (readonly [string, number])[];
}

/** Prints as the browser does. */
async function printed(page: Page): Promise<Printed[]> {
	const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
	return Promise.all(
		Array.from({ length: pdf.numPages }, async (_, i) => {
			const one = await pdf.getPage(i + 1);
			const { width, height } = one.getViewport({ scale: 1 });
			const { items } = await one.getTextContent();
			const texts = items.flatMap((item) => ('str' in item && item.str.trim() ? [item] : []));
			const text = texts.map(({ str }) => str).join(' ');
			const lowest = Math.min(...texts.map(({ transform }) => transform[5] as number));
			return {
				text,
				packed: packed(text),
				size: [Math.round(width), Math.round(height)],
				filled: 1 - lowest / height,
				letters: texts.map(({ str, transform }): [string, number] => [
					str,
					Math.hypot(transform[2] as number, transform[3] as number)
				])
			};
		})
	);
}

/** The page on which a step begins: the one with its title and its number in the story. */
const pageOf = (pages: readonly Printed[], i: number) =>
	pages.filter(
		(one) =>
			one.packed.includes(packed(handoutWords.place(i + 1, story.length))) &&
			one.packed.includes(packed(story[i]?.title ?? '?'))
	);

const { length } = story;
/** How many pages each handout has; the key has at most so many. */
const kinds: readonly {
	name: string;
	choices: Partial<Choices>;
	pages: number;
	lying?: boolean;
}[] = [
	{ name: 'class', choices: {}, pages: length + 1 },
	{ name: 'class, two a page', choices: { each: '2' }, pages: Math.ceil(length / 2) },
	{ name: 'class, four a page', choices: { each: '4' }, pages: Math.ceil(length / 4), lying: true },
	{ name: 'teacher', choices: { reader: 'teacher' }, pages: length + 1, lying: true },
	{ name: 'worksheet', choices: { reader: 'worksheet', bank: 'with' }, pages: length },
	{
		name: 'worksheet with evidence',
		choices: { reader: 'worksheet', version: 'b', evidence: 'with' },
		pages: length + 1
	},
	{ name: 'key', choices: { reader: 'key' }, pages: Math.ceil(length / 2) },
	{ name: 'poster', choices: { reader: 'poster' }, pages: 1 }
];

for (const { name, choices, pages: wanted, lying } of kinds) {
	test(`${name}: pages that are full, in letters of 9 pt or more, on each paper`, async ({
		page
	}) => {
		for (const paper of usualPapers) {
			await handout(page, { ...choices, paper });
			const pages = await printed(page);
			const [width, height] = sizes[paper];
			for (const { size } of pages) expect(size).toEqual(lying ? [height, width] : [width, height]);
			if (choices.reader === 'key') expect(pages.length).toBeLessThanOrEqual(wanted);
			else expect(pages).toHaveLength(wanted);
			for (const { filled } of pages.slice(0, -1)) expect(filled, paper).toBeGreaterThan(0.5);
			const small = pages.flatMap(({ letters }) => letters.filter(([, size]) => size < 8.95));
			expect(small, paper).toEqual([]);
		}
	});
}

test('a poster on large paper is one page that tells every step', async ({ page }) => {
	for (const paper of ['a3', 'tabloid'] as const) {
		await handout(page, { reader: 'poster', paper });
		const pages = await printed(page);
		expect(pages).toHaveLength(1);
		expect(pages[0]?.size).toEqual(sizes[paper]);
		for (const { caption } of story) expect(pages[0]?.packed).toContain(packed(caption));
	}
});

test('for the class each step is one page with its picture, and the sources are the last', async ({
	page
}) => {
	await handout(page);
	const pages = await printed(page);
	expect(pages.at(-1)?.packed).toContain(packed(builtIn.sources.get('time')?.title ?? '?'));
	// For a computer without a camera.
	expect(pages.at(-1)?.packed).toContain(packed('/lesson#questions=10'));
	story.forEach((step, i) => {
		const [one, ...more] = pageOf(pages, i);
		expect(more).toEqual([]);
		expect(one?.packed).toContain(packed(step.caption));
		for (const { question } of step.questions) expect(one?.packed).toContain(packed(question));
		for (const { shortName } of stepCase(builtIn, step).actors.values()) {
			expect(one?.packed).toContain(packed(shortName));
		}
	});
});

test('for the teacher each step is one page with its notes and answers', async ({ page }) => {
	await handout(page, { reader: 'teacher' });
	const pages = await printed(page);
	story.forEach((step, i) => {
		const [one] = pageOf(pages, i);
		for (const { text } of step.notes) expect(one?.packed).toContain(packed(text));
		for (const { answer } of step.questions) expect(one?.packed).toContain(packed(answer));
	});
	await expect(page.locator('main .sheet [aria-hidden] > i')).toHaveCount(0);
});

for (const version of versions) {
	test(`worksheet ${version} does not say what it asks for, with evidence or without`, async ({
		page
	}) => {
		for (const evidence of ['with', 'without'] as const) {
			await handout(page, { reader: 'worksheet', version, evidence, bank: 'without' });
			const text = (await printed(page)).map((one) => one.text).join('\n');
			const blanks = [...blanksOf(builtIn, { version }).values()].flat();
			for (const blank of blanks) {
				expect(packed(text)).toContain(`(${blank.number})`);
				if (blank.kind === 'direction') continue;
				expect(says(text, answerOf(builtIn, blank)), answerOf(builtIn, blank)).toBe(false);
			}
			expect(text).toContain(handoutWords.worksheet(handoutWords.versions[version]));
			for (const { answer } of story.flatMap(({ questions }) => questions)) {
				expect(packed(text)).not.toContain(packed(answer));
			}
		}
	});
}

test('a gap has room for handwriting, and the head has lines for name, class and date', async ({
	page
}) => {
	await page.setViewportSize({ width: 1200, height: 900 });
	await handout(page, { reader: 'worksheet' });
	const millimetre = 96 / 25.4;
	for (const gap of await page.locator('.sheet p > i').all()) {
		const { width, height } = (await gap.boundingBox())!;
		expect(width).toBeGreaterThanOrEqual(59 * millimetre);
		expect(height).toBeGreaterThanOrEqual(7.5 * millimetre);
	}
	const sheets = page.locator('.sheet');
	for (const word of [handoutWords.name, handoutWords.form, handoutWords.date]) {
		await expect(sheets.getByText(word, { exact: true })).toHaveCount(story.length);
	}
});

test('the word bank holds the answers of its sheet', async ({ page }) => {
	await handout(page, { reader: 'worksheet', bank: 'with' });
	const banks = page.getByRole('list', { name: handoutWords.bank });
	const wanted = [...blanksOf(builtIn, { version: 'a' }).values()].flatMap((blanks) => {
		const bank = blanks.filter(({ kind }) => kind !== 'direction');
		return bank.length > 0 ? [bank.map((one) => answerOf(builtIn, one))] : [];
	});
	await expect(banks).toHaveCount(wanted.length);
	for (const [i, bank] of wanted.entries()) {
		for (const word of bank) await expect(banks.nth(i)).toContainText(word);
	}
});

test('the key answers both worksheets and the questions', async ({ page }) => {
	await handout(page, { reader: 'key' });
	const text = (await printed(page)).map((one) => one.packed).join('');
	for (const version of versions) {
		for (const blank of [...blanksOf(builtIn, { version }).values()].flat()) {
			expect(text).toContain(packed(`(${blank.number})${answerOf(builtIn, blank)}`));
		}
	}
	for (const { answer } of story.flatMap(({ questions }) => questions)) {
		expect(text).toContain(packed(answer));
	}
});

test('each page explains the signs that it uses, and no others', async ({ page }) => {
	await handout(page);
	for (const step of story) {
		const legend = page
			.getByRole('region', { name: step.title })
			.getByRole('list', { name: handoutWords.legend });
		const shown = stepCase(builtIn, step);
		const used = new Set([...shown.actors.values()].map(({ bloc }) => bloc));
		for (const { id, label } of builtIn.blocs.values()) {
			const own = legend.locator('li.shape').filter({ hasText: new RegExp(`\\s${label}\\s*$`) });
			await expect(own).toHaveCount(used.has(id) ? 1 : 0);
		}
	}
});

test('the class gets the code of the lesson on each step', async ({ page }) => {
	await handout(page);
	for (const { title } of story) {
		await expect(page.getByRole('img', { name: handoutWords.lessonCode(title) })).toBeVisible();
	}
	await handout(page, { reader: 'worksheet' });
	await expect(
		page.getByRole('img', { name: handoutWords.lessonCode(story[0]!.title) })
	).toHaveCount(0);
});

test('steps are chosen one by one, and at least one stays', async ({ page }) => {
	await handout(page);
	await page.getByText(handoutWords.stepsChosen(story.length, story.length)).click();
	const steps = page.getByRole('group', { name: handoutWords.steps, exact: true });
	const boxes = steps.getByRole('checkbox');
	for (let i = 0; i < story.length - 1; i++) await boxes.nth(i).uncheck();
	await expect(boxes.last()).toBeDisabled();
	await expect(page).toHaveURL(new RegExp(`#steps=${story.at(-1)!.id}$`));
	await expect(page.locator('.sheet')).toHaveCount(2);
	await steps.getByRole('button', { name: handoutWords.allSteps }).click();
	await expect(page.locator('.sheet')).toHaveCount(story.length + 1);
});

test('what an address asks for in vain is said, and the rest is as it says', async ({ page }) => {
	await page.goto('/handout#reader=worksheet&paper=papyrus&steps=%22%3E%3Cscript%3E');
	await expect(page.getByRole('radio', { name: handoutWords.readers.worksheet })).toBeChecked();
	await expect(page.getByRole('status')).toContainText('paper=papyrus');
	await expect(page.locator('.sheet')).toHaveCount(story.length);
});

test('nothing around the sheets is printed, on white from a dark page too', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await handout(page);
	const text = (await printed(page)).map((one) => one.packed).join('');
	for (const word of [handoutWords.print, handoutWords.room, handoutWords.readers.worksheet]) {
		expect(text).not.toContain(packed(word));
	}
	await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
	const sheet = page.getByRole('region', { name: story[0]?.title });
	await expect(sheet).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});

test('the choices stay in the address, and a link to it gives the same handout', async ({
	page
}) => {
	await handout(page);
	await page.getByRole('radio', { name: handoutWords.readers.worksheet }).check();
	await page.getByRole('radio', { name: handoutWords.papers.letter }).check();
	const bank = page.getByRole('radiogroup', { name: handoutWords.bank });
	await bank.getByRole('radio', { name: handoutWords.parts.without, exact: true }).check();
	await expect(page).toHaveURL(/#reader=worksheet&paper=letter&bank=without$/);
	const before = await printed(page);
	await page.reload();
	await expect(page.getByRole('radio', { name: handoutWords.readers.worksheet })).toBeChecked();
	expect(await printed(page)).toEqual(before);
	expect(before[0]?.size).toEqual(sizes.letter);
});

test('lines to write on are where they are wished for, at least four', async ({ page }) => {
	const lines = page.locator('main .sheet [aria-hidden] > i');
	await handout(page, { paper: 'letter' });
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: 702, height: 1000 });
	const boxes = page.locator('main .sheet [aria-hidden]:has(> i)');
	await expect(boxes).toHaveCount(story.length);
	for (const box of await boxes.all()) {
		const [height, line] = [
			(await box.boundingBox())!.height,
			(await box.locator('i').first().boundingBox())!.height
		];
		expect(Math.floor(height / line + 0.01)).toBeGreaterThanOrEqual(4);
	}
	await page.emulateMedia({ media: 'screen' });
	await page.setViewportSize({ width: 1200, height: 1000 });
	const room = page.getByRole('radiogroup', { name: handoutWords.room });
	await room.getByRole('radio', { name: handoutWords.rooms.none, exact: true }).check();
	await expect(lines).toHaveCount(0);
});

test('the button prints', async ({ page }) => {
	await page.addInitScript(() => {
		window.print = () => document.documentElement.setAttribute('data-printed', '');
	});
	await handout(page);
	await page.getByRole('button', { name: handoutWords.print }).click();
	await expect(page.locator('html')).toHaveAttribute('data-printed');
});

test('from the picture one gets to the handout of the case that is open, and back', async ({
	page
}) => {
	await explore(page);
	const harbour = JSON.stringify(smallCase());
	await page.locator('input[type=file]').setInputFiles({
		name: 'harbour.json',
		mimeType: 'application/json',
		buffer: Buffer.from(harbour)
	});
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('The harbour of Small');
	await page.getByRole('button', { name: en.header.handout }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/The harbour of Small/);
	await page.getByRole('radio', { name: handoutWords.readers.worksheet }).check();
	await page.reload();
	await expect(page.getByRole('radio', { name: handoutWords.readers.worksheet })).toBeChecked();
	await expect(page.locator('.sheet svg').first()).toBeVisible();
	const pages = await printed(page);
	expect(pages).toHaveLength(smallCase().stories![0]!.steps.length);
	expect(pages[0]?.packed).toContain(packed(smallCase().stories![0]!.steps[0]!.title));
	await page.getByRole('link', { name: en.app }).click();
	await expect(page.getByRole('application')).toBeVisible();
});

test.describe('without any script', () => {
	test.use({ javaScriptEnabled: false });

	test('the handout for the class prints all the same', async ({ page }) => {
		await page.goto('/handout');
		await expect(page.getByText(handoutWords.noScript)).toBeVisible();
		await expect(page.getByRole('button')).toHaveCount(0);
		const pages = await printed(page);
		expect(pages).toHaveLength(story.length + 1);
		expect(pages[0]?.size).toEqual(sizes.a4);
		story.forEach(({ caption }, i) =>
			expect(pageOf(pages, i)[0]?.packed).toContain(packed(caption))
		);
	});
});

const windows = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
for (const [name, viewport] of Object.entries(windows)) {
	test(`axe finds nothing wrong in a handout, ${name}`, async ({ page }) => {
		await page.setViewportSize(viewport);
		for (const reader of ['teacher', 'worksheet', 'key'] as const) {
			await handout(page, { reader });
			expect(await faults(page)).toEqual([]);
		}
	});
}

test('at 320 px nothing is wider than the screen', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const reader of readers) {
		await handout(page, { reader });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	}
});
