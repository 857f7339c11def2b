import type { Page } from '@playwright/test';
import { standingOf } from '../src/lib/case/evidence.ts';
import { lessonOf } from '../src/lib/case/lesson/lesson.ts';
import { shownAt } from '../src/lib/case/steps.ts';
import { partsOf } from '../src/lib/case/story/builds.ts';
import { sayQuestion } from '../src/lib/evidence/say.ts';
import { presentedSteps } from '../src/lib/stage/presentedSteps.ts';
import { presentWords } from '../src/lib/words/present.ts';
import { builtIn, placeOf } from './picture.ts';
import { expect, test } from './site.ts';
import { headed, heading, namesOnStage, notesOf, stage, story } from './stage.ts';

const inParts = story.find((step) => partsOf(builtIn, step).length > 1)!;
const parts = partsOf(builtIn, inParts);
const arenaOf = (id: string) => standingOf(builtIn.ties.get(id)!.claims).arena;

/** How many ties the stage shows, as it says. */
const ties = (page: Page, count: number) =>
	expect(page.getByRole('img', { name: new RegExp(`\\b${count} ties?$`) })).toBeAttached();

test('a step comes part by part, in places that stay, and goes back the same way', async ({
	page
}) => {
	await stage(page, inParts.id);
	await ties(page, parts[0]!.length);
	await expect(page.getByText(`part 1 of ${parts.length}`)).toBeVisible();
	const stays = (await namesOnStage(page))[0]!.id;
	const before = await placeOf(page, stays);
	await page.keyboard.press('PageDown');
	await ties(page, parts[0]!.length + parts[1]!.length);
	await expect(heading(page)).toHaveText(headed(inParts.id));
	expect(await placeOf(page, stays)).toEqual(before);
	await page.keyboard.press('PageDown');
	await expect(heading(page)).not.toHaveText(headed(inParts.id));
	await page.keyboard.press('PageUp');
	await ties(page, shownAt(builtIn, inParts).ties.size);
	await page.keyboard.press('PageUp');
	await ties(page, parts[0]!.length);
});

test('a clicker leads out of a question on to the next part, and back to the part of the question', async ({
	page
}) => {
	const { questions } = lessonOf(builtIn).find(({ step }) => step.id === inParts.id)!;
	// On the last part the picture has answered what is asked about its ties.
	const [question, open] = [questions[0], questions.find(({ hides }) => hides === null)];
	const part = (n: number) =>
		expect(page.getByText(`· ${presentWords.part(n, parts.length)}`)).toBeVisible();
	await stage(page, inParts.id);
	await page.keyboard.press('q');
	await page.keyboard.press('h');
	await page.keyboard.type('12');
	await page.keyboard.press('Tab');
	await page.keyboard.type('9');
	await page.keyboard.press('PageDown');
	await ties(page, parts[0]!.length + parts[1]!.length);
	await expect(heading(page)).toHaveText(headed(inParts.id));
	await part(2);
	for (const n of [2, 1]) {
		await page.keyboard.press('q');
		await expect(heading(page)).toHaveText(sayQuestion(builtIn, n === 2 ? open! : question!));
		await page.keyboard.press('PageUp');
		await expect(heading(page)).toHaveText(headed(inParts.id));
		await part(n);
		if (n === 2) await page.keyboard.press('PageUp');
	}
});

test('a question asked a part early brings its own tie alone, and the speaker reads when to ask', async ({
	page
}) => {
	const presented = presentedSteps(builtIn).find(({ parts: [first], questions: [asked] }) => {
		return asked?.hides && asked.hides !== 'tie' && !first!.includes(asked.tie);
	})!;
	const [first, second] = presented.parts;
	await stage(page, presented.step.id);
	const notes = await notesOf(page);
	await expect(notes.getByText(presentWords.askBefore(2)).first()).toBeVisible();
	await page.bringToFront();
	await page.keyboard.press('q');
	await expect(heading(page)).toHaveText(sayQuestion(builtIn, presented.questions[0]!));
	await ties(page, first!.length + 1);
	await page.keyboard.press('e');
	await ties(page, first!.length + 1);
	await page.keyboard.press('PageDown');
	await ties(page, first!.length + second!.length);
	await expect(notes.getByText(presentWords.askBefore(2))).toHaveCount(0);
	await expect(notes.getByText(presentWords.askedLate).first()).toBeVisible();
});

test('the speaker window tells the part, and shows the next one', async ({ page }) => {
	await stage(page, inParts.id);
	const notes = await notesOf(page);
	await expect(notes.getByText(`part 1 of ${parts.length}`)).toBeVisible();
	await expect(notes.getByRole('heading', { level: 2 }).first()).toContainText(
		`${inParts.title} · part 2 of ${parts.length}`
	);
	await notes.keyboard.press('PageDown');
	await ties(page, parts[0]!.length + parts[1]!.length);
});

test('C shows what is public, then what is private over it in the same places, then all', async ({
	page
}) => {
	await stage(page);
	const all = [...shownAt(builtIn, story[0]!).ties.keys()];
	const open = all.filter((id) => arenaOf(id) !== 'private');
	expect(open.length).toBeLessThan(all.length);
	const before = await placeOf(page, 'mahdi');
	await page.keyboard.press('c');
	await ties(page, open.length);
	await expect(page.getByText(presentWords.arenas.public)).toBeVisible();
	await page.keyboard.press('c');
	await ties(page, all.length);
	await expect(page.getByText(presentWords.arenas.private)).toBeVisible();
	expect(await placeOf(page, 'mahdi')).toEqual(before);
	await page.keyboard.press('c');
	await expect(page.getByText(presentWords.arenas.private)).toBeHidden();
	await ties(page, all.length);
});

test('the key explains the signs of this step, and no others', async ({ page }) => {
	const key = page.getByRole('list', { name: 'Key' });
	await stage(page, 'letter');
	await expect(key).toContainText('Conflict');
	await expect(key).not.toContainText('Attack');
	await page.goto('/present#step=killing');
	await expect(key).toContainText('Attack: force was used');
});

test('the key shows what is drawn by now, and the band keeps its height when more comes', async ({
	page
}) => {
	await page.setViewportSize({ width: 1024, height: 768 });
	const key = page.getByRole('list', { name: 'Key' });
	const seen = () => key.locator('li.family, li.bloc').filter({ visible: true }).allTextContents();
	const high = () => page.locator('.band').evaluate((band) => band.clientHeight);
	const named = (ids: readonly string[]) => {
		const come = ids.flatMap((id) => builtIn.ties.get(id) ?? []);
		const ends = come.flatMap(({ source, target }) => [source, target]);
		const blocs = ends.map((id) => builtIn.blocs.get(builtIn.actors.get(id)!.bloc)!.label);
		return new Set(blocs).size;
	};
	const blocs = () => key.locator('li.bloc').filter({ visible: true }).count();
	await stage(page, inParts.id);
	const [before, height] = [await seen(), await high()];
	expect(await blocs()).toBe(named(parts[0]!));
	await page.keyboard.press('PageDown');
	await expect.poll(blocs).toBe(named(parts.slice(0, 2).flat()));
	expect((await seen()).length).toBeGreaterThan(before.length);
	expect(await high()).toBe(height);
});
