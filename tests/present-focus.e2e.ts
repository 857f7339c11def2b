/** The chain of focus: whatever a speaker has used, a clicker still steps. */
import type { Locator, Page } from '@playwright/test';
import { shownAt } from '../src/lib/case/steps.ts';
import { presentWords } from '../src/lib/words/present.ts';
import { builtIn, placeOf } from './picture.ts';
import { expect, test } from './site.ts';
import { headed, heading, notesOf, stage, story } from './stage.ts';

const [one, two] = story as unknown as [(typeof story)[0], (typeof story)[0]];

/** Sends what a clicker sends, to the window that has the focus, and sees both windows step and come back. */
async function clicks(page: Page, seenBy: Page = page) {
	await page.keyboard.press('PageDown');
	await expect(heading(seenBy)).toHaveText(headed(two.id));
	await page.keyboard.press('PageUp');
	await expect(heading(seenBy)).toHaveText(headed(one.id));
}

/** Begins at the first step, with nothing on it. */
async function begin(page: Page) {
	await page.keyboard.press('Home');
	await page.keyboard.press('r');
	await expect(heading(page)).toHaveText(headed(one.id));
}

test('a clicker steps after every control of the stage', async ({ page }) => {
	await stage(page);
	const tools = page.getByRole('toolbar', { name: presentWords.tools });
	const button = (name: string) => tools.getByRole('button', { name, exact: true });
	const uses: (() => Promise<unknown>)[] = [
		() =>
			button(presentWords.next)
				.click()
				.then(() => button(presentWords.previous).click()),
		() => button(presentWords.nextTimer).click(),
		() => button(presentWords.fullScreen).click(),
		() => button(presentWords.fullScreen).click(),
		() => button(presentWords.askNext).click(),
		() =>
			button(presentWords.askNext)
				.click()
				.then(() => button(presentWords.showAnswer).click()),
		() =>
			button(presentWords.askNext)
				.click()
				.then(() => button(presentWords.countHands).click()),
		async () => {
			await button(presentWords.askNext).click();
			await page.keyboard.press('h');
			await page.keyboard.type('12');
			await expect(page.getByLabel(presentWords.handsFor('A'))).toHaveValue('12');
		},
		async () => {
			await button(presentWords.keys).click();
			await page.keyboard.press('Escape');
		},
		async () => {
			await button(presentWords.overview).click();
			await page.keyboard.press('Escape');
		},
		async () => {
			await page.keyboard.press('d');
			await page.getByRole('button', { name: presentWords.larger }).click();
		},
		async () => {
			await page.keyboard.press('a');
			await page.getByRole('button', { name: presentWords.pause }).click();
		},
		async () => {
			const { x, y } = await placeOf(page, [...shownAt(builtIn, one).actors][0]!);
			await page.mouse.click(x, y);
		}
	];
	for (const use of uses) {
		await begin(page);
		await use();
		await clicks(page);
	}
});

test('a chosen tension stays with its step until R, and a clicker steps from its menu', async ({
	page
}) => {
	await stage(page);
	const [, tension] = [...builtIn.tensions.values()];
	const menu = page.getByRole('combobox', { name: presentWords.lookThrough });
	await menu.selectOption(tension!.id);
	await expect(heading(page)).toHaveText(tension!.title);
	await menu.focus();
	await page.keyboard.press('PageDown');
	await expect(heading(page)).toHaveText(headed(two.id));
	await menu.focus();
	await page.keyboard.press('PageUp');
	await expect(heading(page)).toHaveText(tension!.title);
	await page.keyboard.press('Escape');
	await page.keyboard.press('r');
	await expect(heading(page)).toHaveText(headed(one.id));
});

test('a clicker steps after every control of the speaker window', async ({ page }) => {
	test.setTimeout(300_000);
	await stage(page);
	const notes = await notesOf(page);
	const controls = notes.locator('main').locator('button, summary, input');
	const names = await controls.evaluateAll((all) => all.map((_, i) => i));
	for (const i of names) {
		await notes.keyboard.press('Home');
		await expect(heading(notes)).toHaveText(one.title);
		const control = controls.nth(i);
		if (!(await control.isEnabled())) continue;
		if (await isField(control)) await control.fill('7');
		else await control.click();
		// “Next” and the first key after a blank screen have stepped or lifted already.
		if (await notes.getByText(/^The screen is/).isVisible()) await notes.keyboard.press('PageDown');
		if ((await heading(notes).textContent()) !== one.title) await notes.keyboard.press('Home');
		await clicks(notes, page);
	}
});

test('a line of notes lights its ties on the stage, when pointed at, focused or chosen', async ({
	page
}) => {
	const step = story.find(({ notes }) => notes.some(({ ties }) => ties.length > 1))!;
	const line = step.notes.find(({ ties }) => ties.length > 1)!;
	await stage(page, step.id);
	const notes = await notesOf(page);
	while (
		await notes
			.getByText(/part \d of \d$/)
			.first()
			.isVisible()
	) {
		const [, part, parts] = /part (\d) of (\d)/.exec(
			(await notes.locator('.place').textContent())!
		)!;
		if (part === parts) break;
		await notes.keyboard.press('PageDown');
		await page.waitForTimeout(200);
	}
	const lit = () =>
		page.evaluate(() => {
			const graph = document.querySelector('.graph') as HTMLElement & {
				_cyreg: { cy: import('cytoscape').Core };
			};
			const ties = graph._cyreg.cy.edges().filter((edge) => edge.visible() && edge.hasClass('lit'));
			return ties.map((edge) => edge.id().slice(2)).sort();
		});
	const wanted = [...line.ties].sort();
	const button = notes.getByRole('button', { name: line.text });
	await button.hover();
	await expect.poll(lit).toEqual(wanted);
	await notes.mouse.move(2, 2);
	await expect.poll(lit).toEqual([]);
	await button.focus();
	await expect.poll(lit).toEqual(wanted);
	await button.click();
	await notes.mouse.move(2, 2);
	await expect.poll(lit).toEqual(wanted);
	await notes.keyboard.press('Escape');
	await expect.poll(lit).toEqual([]);
});

test('pointing at the picture of the speaker window points at the same place of the stage', async ({
	page
}) => {
	await stage(page);
	const notes = await notesOf(page);
	await notes.keyboard.press('l');
	await expect(page.locator('.laser')).toBeAttached();
	const box = (await notes
		.getByRole('img', { name: /^Network graph/ })
		.first()
		.boundingBox())!;
	for (const [x, y] of [
		[0.25, 0.3],
		[0.7, 0.6]
	] as const) {
		await notes.mouse.move(box.x + x * box.width, box.y + y * box.height);
		await expect
			.poll(async () => {
				const picture = (await page.getByRole('img', { name: /^Network graph/ }).boundingBox())!;
				const dot = (await page.locator('.laser').boundingBox())!;
				const across = (dot.x + dot.width / 2 - picture.x) / picture.width;
				const down = (dot.y + dot.height / 2 - picture.y) / picture.height;
				return Math.hypot(across - x, down - y);
			})
			.toBeLessThan(0.02);
	}
});

test('the clock starts with the first “next”', async ({ page }) => {
	await page.goto('/present/notes');
	const start = page.getByRole('button', { name: presentWords.start, exact: true });
	await expect(start).toBeVisible();
	await page.keyboard.press('l');
	await expect(start).toBeVisible();
	await page.keyboard.press('PageDown');
	await expect(page.getByRole('button', { name: presentWords.pause, exact: true })).toBeVisible();
});

const isField = (control: Locator) => control.evaluate((element) => element.matches('input'));
