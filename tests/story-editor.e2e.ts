/** Writing the story beside the picture: by mouse, by keyboard alone, by touch. */
import type { Page } from '@playwright/test';
import { noFilter, select } from '../src/lib/case/filter.ts';
import { stepLimits } from '../src/lib/case/story/limits.ts';
import { shownAt } from '../src/lib/case/steps.ts';
import { tieInWords } from '../src/lib/evidence/tieInWords.ts';
import { writeCase } from '../src/lib/case/write.ts';
import { faults } from './axe.ts';
import { builtIn, explore, tiesInView } from './picture.ts';
import { expect, test } from './site.ts';
import { heading, namesOnStage } from './stage.ts';
import {
	act,
	field,
	head,
	moved,
	openStory,
	redo,
	steps,
	storyOn,
	told,
	titles,
	undo
} from './story-editor.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const added = (page: Page) => act(page, told.add);
const [opening] = builtIn.tensions.values();
const pole = opening!.poles[1];

test('a step made of what is seen shows the same actors on the stage', async ({ page }) => {
	await storyOn(page);
	await page.getByRole('radio', { name: 'Filter' }).check();
	await page
		.getByRole('button', { name: `${pole.label}: `, exact: false })
		.first()
		.click();
	await added(page).click();
	const seen = select(builtIn, {
		...noFilter,
		tensionFilters: [{ tension: opening!.id, pole: 'b' }]
	});
	await expect(field(page, 'title')).toBeFocused();
	await page.keyboard.type('Behind closed doors');
	await page.getByRole('radio', { name: 'Slides' }).check();
	expect(await steps(page)).toEqual([...titles, 'Behind closed doors']);
	await act(page, told.present).click();
	await expect(heading(page)).toHaveText('Behind closed doors');
	// The step comes in parts; after the last one nothing more does.
	for (let part = 0; part < 3; part++) await page.keyboard.press('PageDown');
	await expect
		.poll(async () => new Set((await namesOnStage(page)).map(({ id }) => id)))
		.toEqual(seen.actors);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('banner')).toBeVisible();
	await expect.poll(() => tiesInView(page)).toEqual(new Set(seen.ties.keys()));
	// Who wrote a story goes on with it.
	await expect(page.getByRole('heading', { name: 'Story', exact: true })).toBeVisible();
	expect(await steps(page)).toEqual([...titles, 'Behind closed doors']);
	await undo(page).click();
	await undo(page).click();
	expect(await steps(page)).toEqual(titles);
});

test('a step is looked at beside the picture, by its link too, and takes what is seen then', async ({
	page
}) => {
	await storyOn(page);
	const [, second] = builtIn.story;
	await head(page, 2).click();
	const ties = new Set(shownAt(builtIn, second!).ties.keys());
	await expect.poll(() => tiesInView(page)).toEqual(ties);
	await expect.poll(() => new URL(page.url()).hash).toContain(`step=${second!.id}`);
	await page.reload();
	await expect.poll(() => tiesInView(page)).toEqual(ties);
	await page.getByRole('button', { name: 'Leave the step' }).click();
	await expect.poll(async () => (await tiesInView(page)).size).toBe(builtIn.ties.size);
	await openStory(page);
	await head(page, 2).click();
	await expect.poll(() => tiesInView(page)).toEqual(ties);
	await expect(act(page, told.take)).toBeHidden();
	await page.getByRole('button', { name: 'Leave the step' }).click();
	await expect(page.getByText(told.left)).toBeVisible();
	await act(page, told.take).click();
	await expect(page.getByText(told.left)).toBeHidden();
	await expect.poll(async () => (await tiesInView(page)).size).toBe(builtIn.ties.size);
	await undo(page).click();
	await expect.poll(() => tiesInView(page)).toEqual(ties);
	await page.getByRole('button', { name: 'Leave the step' }).click();
	await act(page, told.show(2)).click();
	await expect.poll(() => tiesInView(page)).toEqual(ties);
});

const acts: [name: string, done: (page: Page) => Promise<void>, after: string[]][] = [
	['moved up', (page) => act(page, told.up).click(), moved(titles, 1, 0)],
	['hidden', (page) => act(page, told.hide).click(), titles],
	['moved down', (page) => act(page, told.down).click(), moved(titles, 1, 2)],
	[
		'duplicated',
		(page) => act(page, told.copy).click(),
		titles.toSpliced(2, 0, told.copyOf(titles[1]!))
	],
	['deleted', (page) => act(page, told.remove).click(), titles.toSpliced(1, 1)],
	['named anew', (page) => field(page, 'title').fill('Anew'), titles.toSpliced(1, 1, 'Anew')]
];

test('whatever is done to a step, undo takes back and redo brings again', async ({ page }) => {
	await storyOn(page);
	for (const [name, done, after] of acts) {
		await test.step(name, async () => {
			await head(page, 1).click();
			await head(page, 2).click();
			await done(page);
			await expect.poll(() => steps(page)).toEqual(after);
			await undo(page).click();
			expect(await steps(page)).toEqual(titles);
			await expect(undo(page)).toBeDisabled();
			await redo(page).click();
			expect(await steps(page)).toEqual(after);
			await undo(page).click();
		});
	}
});

test('a rail that is folded while a step is open comes back with its picture', async ({ page }) => {
	await storyOn(page);
	await head(page, 2).click();
	const picture = page.getByRole('img', { name: told.onStage.picture(2), exact: true });
	await expect(picture.locator('svg').first()).toBeVisible();
	const rail = page.getByRole('button', { name: 'Details', exact: true });
	await rail.click();
	await expect(picture).toBeHidden();
	await rail.click();
	await expect(picture.locator('svg').first()).toBeVisible();
});

test('what is deleted is said to be, and comes back where it was', async ({ page }) => {
	await storyOn(page);
	await head(page, 3).click();
	await act(page, told.remove).click();
	await expect(head(page, 3)).toBeFocused();
	const notice = page.locator('.gone');
	await expect(notice).toContainText(titles[2]!);
	await notice.getByRole('button', { name: told.undo }).click();
	expect(await steps(page)).toEqual(titles);
	await expect(notice).toBeHidden();
});

test('by keyboard alone a step is made, written, moved, shown and deleted', async ({ page }) => {
	const { keyboard } = page;
	await explore(page);
	await page.getByRole('radio', { name: 'Details' }).focus();
	await keyboard.press('ArrowRight');
	await added(page).focus();
	await keyboard.press('Enter');
	await expect(field(page, 'title')).toBeFocused();
	await keyboard.type('Typed');
	await keyboard.press('Tab');
	await keyboard.type('First line');
	await keyboard.press('Enter');
	await keyboard.type('second line');
	await keyboard.press('Tab');
	await keyboard.type('For me.');
	const made = titles.length + 1;
	await head(page, made).focus();
	await keyboard.press('Alt+ArrowUp');
	await expect(head(page, made - 1)).toBeFocused();
	await expect(page.getByText(`Step ${made} is now step ${made - 1}.`)).toBeAttached();
	await keyboard.press('Alt+ArrowUp');
	await expect(head(page, made - 2)).toBeFocused();
	expect(await steps(page)).toEqual(titles.toSpliced(made - 3, 0, 'Typed'));
	await expect(field(page, 'caption')).toHaveValue('First line\nsecond line');
	await expect(field(page, 'notes')).toHaveValue('For me.');
	await keyboard.press('Delete');
	expect(await steps(page)).toEqual(titles);
	await expect(head(page, made - 2)).toBeFocused();
	await keyboard.press('Control+z');
	await expect.poll(() => steps(page)).toContain('Typed');
});

test('what is typed into a field is one step back, and none of it is lost', async ({ page }) => {
	await storyOn(page);
	await head(page, 1).click();
	const before = await field(page, 'notes').inputValue();
	await field(page, 'notes').focus();
	await page.keyboard.press('Control+End');
	await page.keyboard.type(' One.');
	await page.waitForTimeout(900);
	await page.keyboard.type(' Two.');
	await undo(page).click();
	await expect(field(page, 'notes')).toHaveValue(before);
	await expect(undo(page)).toBeDisabled();
	await redo(page).click();
	await expect(field(page, 'notes')).toHaveValue(`${before} One. Two.`);
});

test('a note keeps its ties while it is written anew, and gets those that are picked', async ({
	page
}) => {
	const picked = 'trump-threatens-iraqi-government';
	const { id, notes } = builtIn.story[0]!;
	await storyOn(page, `#step=${id}&tie=${picked}`);
	const place = notes.findIndex(({ ties }) => ties.length > 1);
	const tied = page.getByRole('listitem', { name: `Really? ${notes[place]!.text}` });
	const sentences = notes[place]!.ties.map((tie) => tieInWords(builtIn, tie));
	await field(page, 'notes').fill(
		['First of all.', ...notes.map(({ text }, i) => (i === place ? `Really? ${text}` : text))].join(
			'\n'
		)
	);
	for (const sentence of sentences) await expect(tied).toContainText(sentence);
	await tied.getByRole('button', { name: told.notes.add(1) }).click();
	await expect(tied).toContainText(tieInWords(builtIn, picked));
	await tied.getByRole('button', { name: told.notes.remove(sentences[0]!) }).click();
	await expect(tied).not.toContainText(sentences[0]!);
	await expect(tied).toContainText(sentences[1]!);
	await undo(page).click();
	await expect(tied).toContainText(sentences[0]!);
	expect(await faults(page)).toEqual([]);
});

test('a text that is too long is counted, told, and waits until it is shorter', async ({
	page
}) => {
	await storyOn(page);
	await head(page, 1).click();
	const before = await field(page, 'caption').inputValue();
	const caption = field(page, 'caption');
	await caption.fill('x'.repeat(stepLimits.caption - 7));
	await expect(page.getByText('7 left')).toBeVisible();
	await caption.fill('x'.repeat(stepLimits.caption + 3));
	await expect(page.getByText('3 characters too many')).toBeVisible();
	await expect(caption).toHaveAttribute('aria-invalid', 'true');
	await head(page, 1).click();
	await head(page, 1).click();
	await expect(caption).toHaveValue('x'.repeat(stepLimits.caption + 3));
	await caption.fill('short');
	await expect(page.getByText('characters too many')).toBeHidden();
	await field(page, 'title').fill(' ');
	await expect(page.getByText(told.fields.needed)).toBeVisible();
	expect(await steps(page)).toEqual(titles);
	await head(page, 2).click();
	await undo(page).click();
	await head(page, 1).click();
	expect([before, 'x'.repeat(stepLimits.caption - 7)]).toContain(await caption.inputValue());
});

test('questions with wrong answers, and predictions, are written and taken back', async ({
	page
}) => {
	await storyOn(page);
	await added(page).click();
	await act(page, told.questions.add).click();
	await expect(page.locator('.question textarea').last()).toBeFocused();
	await page.keyboard.type('Who says so?');
	await page.getByLabel(told.questions.answer, { exact: true }).fill('A clerk.');
	const wrong = (n: number) => page.getByLabel(told.questions.wrong(n), { exact: true });
	await wrong(1).fill('The mayor.');
	await wrong(2).fill('The mayor.');
	await expect(page.getByText(told.questions.same)).toBeVisible();
	await wrong(2).fill('Nobody.');
	await expect(wrong(3)).toBeVisible();
	await act(page, told.predictions.add).click();
	await page.getByLabel(told.predictions.hides).selectOption('arena');
	await act(page, told.predictions.add).click();
	await expect(page.locator('.asked li')).toContainText(told.predictions.parts.arena);
	await act(page, told.predictions.add).click();
	await page.getByLabel(told.predictions.hides).selectOption('arena');
	await expect(page.getByText(told.predictions.there)).toBeVisible();
	await undo(page).click();
	await expect(page.locator('.asked li')).toHaveCount(0);
	await undo(page).click();
	await expect(wrong(2)).toHaveValue('');
});

test('the ties of a step are put into parts, which the stage shows, and taken out again', async ({
	page
}) => {
	await storyOn(page);
	const letter = builtIn.story.findIndex(({ id }) => id === 'letter');
	await head(page, letter + 1).click();
	const way = page.getByLabel(told.build.title);
	await expect(way).toHaveValue('whole');
	await way.selectOption(told.build.ways.own);
	const ties = page.getByRole('combobox', { name: /^Part of: / });
	const all = await ties.count();
	await ties.last().selectOption(told.build.fresh);
	await expect(page.getByText(told.build.parts([all - 1, 1]))).toBeVisible();
	await way.selectOption(told.build.ways.few);
	await expect(ties).toHaveCount(0);
	await undo(page).click();
	await expect(ties).toHaveCount(all);
	await act(page, told.present).click();
	await expect(page.getByText('part 1 of 2')).toBeVisible();
});

test.describe('by the pointer', () => {
	const middle = async (page: Page, n: number) => {
		const box = await page.locator('[data-step] .handle').nth(n).boundingBox();
		return { x: box!.x + box!.width / 2, y: box!.y + box!.height / 2 };
	};

	test('a step is drawn to another place, and Escape lets it be', async ({ page }) => {
		await storyOn(page);
		const [from, to] = [await middle(page, 0), await middle(page, 2)];
		const drag = async () => {
			await page.mouse.move(from.x, from.y);
			await page.mouse.down();
			await page.mouse.move(to.x, to.y + 8, { steps: 6 });
		};
		await drag();
		await page.keyboard.press('Escape');
		await page.mouse.up();
		expect(await steps(page)).toEqual(titles);
		await drag();
		await page.mouse.up();
		expect(await steps(page)).toEqual(moved(titles, 0, 2));
		await undo(page).click();
		expect(await steps(page)).toEqual(titles);
	});

	test('every target is at least 24 px', async ({ page }) => {
		await storyOn(page);
		await head(page, 1).click();
		for (const target of await page.locator('.story button, .slides button, .handle').all()) {
			const box = await target.boundingBox();
			// What is offered for the step comes a moment later, and may take the place of another button.
			if (!box) continue;
			expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
		}
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('a step is made by touch, and drawn to another place', async ({ page }) => {
		await explore(page);
		await page.getByRole('button', { name: 'Details', exact: true }).tap();
		await page.getByRole('radio', { name: 'Story' }).tap();
		await added(page).tap();
		await expect.poll(() => steps(page)).toHaveLength(titles.length + 1);
		await head(page, titles.length + 1).tap();
		const handles = page.locator('[data-step] .handle');
		await handles.nth(1).scrollIntoViewIfNeeded();
		const touch = await page.context().newCDPSession(page);
		const box = (await handles.nth(1).boundingBox())!;
		const x = box.x + 12;
		const begin = box.y + 26;
		const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
			touch.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: y === undefined ? [] : [{ x, y }]
			});
		await send('touchStart', begin);
		for (const by of [-10, -30, -50, -62]) await send('touchMove', begin + by);
		await send('touchEnd');
		await expect.poll(async () => (await steps(page)).slice(0, 2)).toEqual([titles[1], titles[0]]);
	});
});

test('a case without a story says how to begin, and gets its first step', async ({ page }) => {
	await storyOn(page);
	const chooser = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Open a case, a figure or a table' }).click();
	const text = writeCase({ ...builtIn, stories: [] });
	await (await chooser).setFiles({ name: 'a.json', mimeType: '', buffer: Buffer.from(text) });
	await expect(page.getByText(told.empty)).toBeVisible();
	await added(page).click();
	await expect(page.getByText('1 step', { exact: true })).toBeVisible();
	await page.getByRole('button', { name: 'Clear all' }).click();
	await expect(added(page)).toBeEnabled();
});

test('with nothing in view no step is made, and it says why', async ({ page }) => {
	await storyOn(page, '#tension=&from=1900&to=1901&dated');
	await expect(added(page)).toBeDisabled();
	await expect(page.getByText(told.nothing)).toBeVisible();
});

for (const width of [1440, 390]) {
	test(`axe finds nothing wrong, ${width} wide`, async ({ page }) => {
		await page.setViewportSize({ width, height: 844 });
		await storyOn(page);
		await head(page, 2).click();
		await act(page, told.questions.add).click();
		await act(page, told.predictions.add).click();
		await field(page, 'title').fill('x'.repeat(99));
		expect(await faults(page)).toEqual([]);
	});
}
