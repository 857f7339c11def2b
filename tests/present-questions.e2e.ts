/** Questions to a class on the stage: hidden until answered, and the same in the speaker window. */
import type { Page } from '@playwright/test';
import type { Core } from 'cytoscape';
import { lessonOf } from '../src/lib/case/lesson/lesson.ts';
import type { Prediction } from '../src/lib/case/lesson/question.ts';
import { partsOf } from '../src/lib/case/story/builds.ts';
import { claimsOf, sayAnswer, sayChoice, sayQuestion } from '../src/lib/evidence/say.ts';
import { presentWords } from '../src/lib/words/present.ts';
import { faults } from './axe.ts';
import { builtIn } from './picture.ts';
import { expect, test } from './site.ts';
import { cutOff, headed, heading, notesOf, stage, story } from './stage.ts';

const stops = lessonOf(builtIn);
const [first, second] = stops[0]!.questions as [Prediction, Prediction];

/** How a tie is drawn on the stage. */
const drawn = (page: Page, tie: string) =>
	page.evaluate((key) => {
		const container = document.querySelector('.graph') as HTMLElement & { _cyreg: { cy: Core } };
		const edge = container._cyreg.cy.getElementById(key);
		return {
			label: String(edge.data('label')),
			halo: Number(edge.data('halo')) > 0,
			head: String(edge.data('head')),
			seen: edge.visible()
		};
	}, `t:${tie}`);

/** Index of the first question that hides such a part, and the step at which it is asked. */
function asking(hides: Prediction['hides']) {
	const stop = stops.find(({ questions }) => questions.some((each) => each.hides === hides))!;
	const n = stop.questions.findIndex((each) => each.hides === hides);
	return { step: stop.step.id, n, question: stop.questions[n] as Prediction };
}

async function ask(page: Page, n: number) {
	for (let i = 0; i <= n; i++) await page.keyboard.press('q');
}

test('Q asks the questions of the step one after the other, then shows the step again', async ({
	page
}) => {
	await stage(page);
	for (const question of stops[0]!.questions) {
		await page.keyboard.press('q');
		await expect(heading(page)).toHaveText(sayQuestion(builtIn, question));
		const choices = question.choices.map(
			(_, i) => `${'ABCDE'[i]} ${sayChoice(builtIn, question, i)}`
		);
		await expect(page.locator('main .question').getByRole('listitem')).toHaveText(choices);
	}
	await page.keyboard.press('q');
	await expect(heading(page)).toHaveText(headed(story[0]!.id));
});

test('E shows the answer with who says so, and hides it again', async ({ page }) => {
	await stage(page);
	await page.keyboard.press('q');
	const band = page.locator('main .question');
	const [claim] = claimsOf(builtIn, first);
	const name = builtIn.asserters.get(claim!.asserter)!.name;
	await expect(band).not.toContainText(name);
	await page.keyboard.press('e');
	await expect(band).toContainText(sayAnswer(builtIn, first));
	await expect(band).toContainText(name);
	await expect(band).toContainText(claim!.at);
	await page.keyboard.press('e');
	await expect(band).not.toContainText(name);
	await page.keyboard.press('Escape');
	await expect(heading(page)).toHaveText(headed(story[0]!.id));
});

test('a question and its answer stand in sight whole, however long they are', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	await stage(page);
	const band = page.locator('main .question');
	for (const { step, questions } of stops) {
		for (const question of questions) {
			await page.keyboard.press('q');
			await expect(heading(page)).toHaveText(sayQuestion(builtIn, question));
			await page.keyboard.press('e');
			await expect(band).toContainText(sayAnswer(builtIn, question));
			expect(await band.evaluate(showsAll)).toBe(true);
		}
		for (let part = 0; part < partsOf(builtIn, step).length; part++) {
			await page.keyboard.press('PageDown');
		}
	}
});

test('the type of a tie is neither in the picture nor in its words until it is answered', async ({
	page
}) => {
	const { step, n, question } = asking('type');
	const label = builtIn.tieTypes.get(builtIn.ties.get(question.tie)!.type)!.label;
	const { source, target } = builtIn.ties.get(question.tie)!;
	const told = presentWords.sentence(
		builtIn.actors.get(source)!.name,
		label,
		builtIn.actors.get(target)!.name
	);
	await stage(page, step);
	await expect(page.getByText(told)).toHaveCount(1);
	await ask(page, n);
	await expect.poll(() => drawn(page, question.tie)).toMatchObject({ label: '?' });
	await expect(page.getByText(told)).toHaveCount(0);
	await page.keyboard.press('e');
	await expect.poll(async () => (await drawn(page, question.tie)).label).toContain(label);
	await expect(page.getByText(told)).toHaveCount(1);
});

test('nor is its arena, its direction, or the tie itself', async ({ page }) => {
	const arena = asking('arena');
	await stage(page, arena.step);
	expect(await drawn(page, arena.question.tie)).toMatchObject({ halo: true });
	await ask(page, arena.n);
	await expect.poll(() => drawn(page, arena.question.tie)).toMatchObject({ halo: false });
	const direction = asking('direction');
	await stage(page, direction.step);
	await ask(page, direction.n);
	await expect.poll(() => drawn(page, direction.question.tie)).toMatchObject({ head: 'none' });
	const tie = asking('tie');
	await stage(page, tie.step);
	await ask(page, tie.n);
	await expect.poll(() => drawn(page, tie.question.tie)).toMatchObject({ seen: false });
	await page.keyboard.press('e');
	await expect.poll(() => drawn(page, tie.question.tie)).toMatchObject({ seen: true });
});

test('the choices stay with the answer: the right one is marked, the wrong ones are struck', async ({
	page
}) => {
	await stage(page);
	await page.keyboard.press('q');
	const tiles = page.locator('main .question').getByRole('listitem');
	await expect(tiles).toHaveCount(first.choices.length);
	await expect(tiles.locator('s')).toHaveCount(0);
	await page.keyboard.press('e');
	await expect(tiles).toHaveCount(first.choices.length);
	await expect(tiles.locator('s')).toHaveCount(first.choices.length - 1);
	await expect(tiles.nth(first.right)).toContainText('✓');
	await expect(tiles.nth(first.right).locator('s')).toHaveCount(0);
});

test('every actor keeps its place in the picture while it is asked', async ({ page }) => {
	await stage(page);
	const places = () =>
		page.evaluate(() => {
			const container = document.querySelector('.graph') as HTMLElement & {
				_cyreg: { cy: Core };
			};
			return container._cyreg.cy.nodes().map((node) => node.position());
		});
	const before = await places();
	await page.keyboard.press('q');
	await expect(heading(page)).toHaveText(sayQuestion(builtIn, first));
	expect(await places()).toEqual(before);
	await page.keyboard.press('e');
	expect(await places()).toEqual(before);
});

test('a question goes with its step, and a reload keeps it', async ({ page }) => {
	await stage(page);
	await page.keyboard.press('q');
	await page.keyboard.press('e');
	await page.reload();
	await expect(page.locator('main .question')).toContainText(sayAnswer(builtIn, first));
	await page.keyboard.press('PageDown');
	await expect(heading(page)).toHaveText(headed(story[1]!.id));
});

test('the speaker window asks and answers on the stage, and has the answers before', async ({
	page
}) => {
	await stage(page);
	const notes = await notesOf(page);
	const entry = notes.getByRole('listitem').filter({ hasText: sayQuestion(builtIn, second) });
	const answer = entry.locator('.answer');
	await expect(answer).toBeHidden();
	await entry.getByText(sayQuestion(builtIn, second)).click();
	await expect(answer).toHaveText(sayAnswer(builtIn, second));
	await entry.getByRole('button', { name: presentWords.ask }).click();
	await expect(heading(page)).toHaveText(sayQuestion(builtIn, second));
	await entry.locator('summary').click();
	await expect(answer).toBeHidden();
	await entry.getByRole('button', { name: presentWords.showAnswer }).click();
	await expect(page.locator('main .question')).toContainText(sayAnswer(builtIn, second));
	await expect(answer).toBeVisible();
	// Escape puts away the answer, and then the question.
	await page.keyboard.press('Escape');
	await expect(entry.getByRole('button', { name: presentWords.showAnswer })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(entry.getByRole('button', { name: presentWords.ask })).toBeVisible();
});

test('the key list tells the keys', async ({ page }) => {
	await stage(page);
	await page.keyboard.press('?');
	const keys = page.getByRole('dialog');
	await expect(keys).toContainText('Ask the next question of this step');
	await expect(keys).toContainText('Show or hide the answer and its evidence');
});

for (const [width, height] of [
	[1920, 1080],
	[1440, 900],
	[1280, 720],
	[1024, 768]
] as const) {
	test(`the last row reads every question and answer, and no name is cut off, at ${width}×${height}`, async ({
		page
	}) => {
		test.setTimeout(180_000);
		await page.setViewportSize({ width, height });
		const least = Math.min(0.03 * height, 0.0225 * width);
		const band = page.locator('main .question');
		for (const { step, questions } of stops.slice(0, 3)) {
			await stage(page, step.id);
			for (const question of questions) {
				await page.keyboard.press('q');
				await expect(heading(page)).toHaveText(sayQuestion(builtIn, question));
				await expect.poll(() => cutOff(page)).toEqual([]);
				await page.keyboard.press('e');
				await expect(band).toContainText(sayAnswer(builtIn, question));
				await expect.poll(() => cutOff(page)).toEqual([]);
				const { px, over } = await band.evaluate(lettersOf);
				expect(px).toBeGreaterThanOrEqual(least);
				expect(over).toBeLessThanOrEqual(1);
			}
		}
	});
}

test('axe finds nothing in a question, an answer and the speaker window', async ({ page }) => {
	await stage(page);
	const notes = await notesOf(page);
	await page.bringToFront();
	await page.keyboard.press('q');
	await expect(heading(page)).toHaveText(sayQuestion(builtIn, first));
	expect(await faults(page, { strongContrast: true })).toEqual([]);
	await page.keyboard.press('e');
	await expect(page.locator('main .question')).toContainText(sayAnswer(builtIn, first));
	expect(await faults(page, { strongContrast: true })).toEqual([]);
	expect(await faults(notes)).toEqual([]);
});

/** Runs in the page. Whether the first and the last line of an element are visible. */
function showsAll(part: Element): boolean {
	const lines = [...part.querySelectorAll('h1, p')].flatMap((each) => [...each.getClientRects()]);
	return [lines[0], lines.at(-1)].every(
		(line) =>
			line && part.contains(document.elementFromPoint(line.left + 8, (line.top + line.bottom) / 2))
	);
}

/** Runs in the page. The size of the smallest letters of an element, and how much of it is out of sight, in px. */
function lettersOf(band: Element): { px: number; over: number } {
	const parts = [band, ...band.querySelectorAll('h1, li, p:not(.meanings)')];
	const sizes = parts.map((each) => parseFloat(getComputedStyle(each).fontSize));
	return { px: Math.min(...sizes), over: band.scrollHeight - band.clientHeight };
}
