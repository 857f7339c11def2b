/** The handout: its settings, and how they change what is printed. */
import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { handoutOf, placementsOf } from '../src/lib/handout/handoutOf.ts';
import { answerOf } from '../src/lib/handout/answerOf.ts';
import { readers, papers, type Choices } from '../src/lib/handout/choices.ts';
import { stepCase } from '../src/lib/case/stepCase.ts';
import { notesText } from '../src/lib/case/story/notesText.ts';
import { en } from '../src/lib/words/en.ts';
import { handoutWords } from '../src/lib/words/handout.ts';
import { faults } from './axe.ts';
import { smallCase } from './fixtures/small-case.ts';
import { builtIn, explore } from './picture.ts';
import { expect, test } from './site.ts';

const { story } = builtIn;
const sheets = handoutOf(builtIn, placementsOf(builtIn), true).sheets;
const answers = sheets.flatMap((sheet) => sheet.answers);
/** Sizes of paper in points. */
const sizes = { a4: [595, 842], letter: [612, 792] };

/** Ignores line breaks and letter spacing of the PDF, and which of two letters of one shape it names. */
const packed = (text: string) => text.replace(/\s+/gu, '').replaceAll('ʼ', '’');

async function handout(page: Page, choices: Partial<Choices> = {}): Promise<void> {
	const query = new URLSearchParams(choices).toString();
	await page.goto(`/handout#${query}`);
	await expect(
		page.getByRole('radio', { name: handoutWords.readers[choices.reader ?? 'class'] })
	).toBeChecked();
	await expect(
		page.getByRole('radio', { name: handoutWords.papers[choices.paper ?? 'a4'] })
	).toBeChecked();
}

/** Prints as the browser does. Returns each page as its text without spaces, and its size in points. */
async function printed(page: Page) {
	const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
	const { text } = await extractText(pdf, { mergePages: false });
	const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
	return { pages: text.map(packed), size: [Math.round(width), Math.round(height)] };
}

/** The page on which a step begins: the one with its title and its number in the story. */
const pageOf = (pages: readonly string[], i: number) =>
	pages.filter(
		(text) =>
			text.includes(packed(handoutWords.place(i + 1, story.length))) &&
			text.includes(packed(story[i]?.title ?? '?'))
	);

for (const paper of papers) {
	for (const reader of ['class', 'worksheet'] as const) {
		test(`for ${reader} on ${paper} each step is one page, and the sources are the last`, async ({
			page
		}) => {
			await handout(page, { reader, paper });
			const { pages, size } = await printed(page);
			expect(size).toEqual(sizes[paper]);
			expect(pages).toHaveLength(story.length + 1);
			expect(pages.at(-1)).toContain(packed(builtIn.sources.get('time')?.title ?? '?'));
			story.forEach((step, i) => {
				const [text = '', ...more] = pageOf(pages, i);
				expect(more).toEqual([]);
				expect(text).toContain(packed(step.caption));
				for (const { question } of step.questions) expect(text).toContain(packed(question));
				const { footnotes } = sheets[i]!;
				expect(footnotes.length).toBeGreaterThan(0);
				for (const { claim } of footnotes) expect(text).toContain(packed(claim.summary));
			});
		});
	}

	test(`for the teacher on ${paper} notes and answers follow their picture, whole`, async ({
		page
	}) => {
		await handout(page, { reader: 'teacher', paper });
		const { pages } = await printed(page);
		const starts = story.map((_, i) => pages.indexOf(pageOf(pages, i)[0] ?? '?'));
		expect(starts).not.toContain(-1);
		story.forEach((step, i) => {
			expect(pages[starts[i]!]).toContain(packed(step.caption));
			const text = pages.slice(starts[i], starts[i + 1] ?? -1).join('');
			expect(text).toContain(packed(notesText(step.notes)));
			for (const { answer } of step.questions) expect(text).toContain(packed(answer));
		});
	});
}

test('the picture is on the page of its caption', async ({ page }) => {
	await handout(page, { reader: 'class' });
	const { pages } = await printed(page);
	sheets.forEach(({ step }, i) => {
		const text = pageOf(pages, i)[0];
		expect(text).toContain(packed(step.caption));
		for (const { shortName } of stepCase(builtIn, step).actors.values()) {
			expect(text).toContain(packed(shortName));
		}
	});
});

test('answers are in the teacher’s handout and in the key, and in no other', async ({ page }) => {
	const told = answers.map(({ told: { subject, verb, object } }) =>
		packed(subject + verb + object)
	);
	const texts: Partial<Record<Choices['reader'], string>> = {};
	for (const reader of readers) {
		await handout(page, { reader });
		texts[reader] = (await printed(page)).pages.join('');
	}
	for (const step of story) {
		expect(texts.class).not.toContain(packed(step.notes[0]!.text));
		expect(texts.worksheet).not.toContain(packed(step.notes[0]!.text));
		for (const { answer } of step.questions) {
			for (const reader of ['teacher', 'key'] as const) {
				expect(texts[reader]).toContain(packed(answer));
			}
			for (const reader of ['class', 'worksheet'] as const) {
				expect(texts[reader]).not.toContain(packed(answer));
			}
		}
	}
	for (const [i, sentence] of told.entries()) {
		const { blank } = answers[i]!;
		expect(texts.key).toContain(packed(`(${blank.number})${answerOf(builtIn, blank)}`));
		expect(texts.key).toContain(sentence);
		expect(texts.class).toContain(sentence);
		expect(texts.worksheet).toContain(`(${blank.number})`);
		expect(texts.worksheet).not.toContain(sentence);
	}
});

test('nothing around the sheets is printed, on white from a dark page too', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await handout(page);
	const { pages } = await printed(page);
	const text = pages.join('');
	for (const word of [handoutWords.print, handoutWords.room, handoutWords.readers.worksheet]) {
		expect(text).not.toContain(packed(word));
	}
	await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
	const sheet = page.getByRole('region', { name: story[0]?.title });
	await expect(sheet).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});

test('what is printed is 9 pt or larger', async ({ page }) => {
	await handout(page, { reader: 'teacher' });
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: 680, height: 1000 });
	const small = await page.evaluate(() => {
		const texts = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
		const found = new Set<string>();
		while (texts.nextNode()) {
			const parent = texts.currentNode.parentElement!;
			const text = texts.currentNode.textContent?.trim();
			// Initials in a shape repeat what its colour says.
			if (!text || /^[A-Z]{1,2}$/.test(text)) continue;
			const svg = parent.closest('svg');
			const scale = svg?.viewBox.baseVal.width
				? (parent as Element as SVGGraphicsElement).getScreenCTM()!.a
				: 1;
			const turned = (parent as Element as SVGGraphicsElement).getScreenCTM?.();
			const size =
				parseFloat(getComputedStyle(parent).fontSize) *
				(turned ? Math.hypot(turned.a, turned.b) : scale);
			if (size < 11.95) found.add(`${text}: ${size}`);
		}
		return [...found];
	});
	expect(small).toEqual([]);
});

test('the choices stay in the address, and a link to it gives the same handout', async ({
	page
}) => {
	await handout(page);
	await page.getByRole('radio', { name: handoutWords.readers.worksheet }).check();
	await page.getByRole('radio', { name: handoutWords.papers.letter }).check();
	await page.getByRole('radio', { name: handoutWords.rooms.none }).check();
	await expect(page).toHaveURL(/#reader=worksheet&paper=letter&room=none$/);
	const before = await printed(page);
	await page.reload();
	await expect(page.getByRole('radio', { name: handoutWords.readers.worksheet })).toBeChecked();
	expect(await printed(page)).toEqual(before);
	expect(before.size).toEqual(sizes.letter);
});

test('room for notes is where it is wished for', async ({ page }) => {
	const lines = page.locator('main .sheet > div[aria-hidden] > i');
	await handout(page, { room: 'lines' });
	await page.emulateMedia({ media: 'print' });
	await expect(lines.first()).toBeVisible();
	await page.emulateMedia({ media: 'screen' });
	await page.getByRole('radio', { name: handoutWords.rooms.none }).check();
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
	const { pages } = await printed(page);
	expect(pages).toHaveLength(smallCase().stories![0]!.steps.length + 1);
	expect(pages[0]).toContain(packed('The mayor wants the company out.'));
	await page.getByRole('link', { name: en.app }).click();
	await expect(page.getByRole('application')).toBeVisible();
});

test.describe('without any script', () => {
	test.use({ javaScriptEnabled: false });

	test('the handout for the class prints all the same', async ({ page }) => {
		await page.goto('/handout');
		await expect(page.getByText(handoutWords.noScript)).toBeVisible();
		await expect(page.getByRole('button')).toHaveCount(0);
		const { pages, size } = await printed(page);
		expect(pages).toHaveLength(story.length + 1);
		expect(size).toEqual(sizes.a4);
		story.forEach(({ caption }, i) => expect(pageOf(pages, i)[0]).toContain(packed(caption)));
	});
});

const windows = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
for (const [name, viewport] of Object.entries(windows)) {
	test(`axe finds nothing wrong in a handout, ${name}`, async ({ page }) => {
		await page.setViewportSize(viewport);
		for (const reader of ['teacher', 'key'] as const) {
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
