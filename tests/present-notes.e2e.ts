import type { Page } from '@playwright/test';
import { presentWords } from '../src/lib/words/present.ts';
import { faults } from './axe.ts';
import { builtInText, explore } from './picture.ts';
import { expect, test } from './site.ts';
import { headed, heading, notesOf, openedBy, stage, story } from './stage.ts';

const titles = story.map(({ title }) => title);

test('S opens a window with notes, questions and the next step, which the audience never sees', async ({
	page
}) => {
	await stage(page);
	const notes = await notesOf(page);
	const [step, next] = [story[0]!, story[1]!];
	await expect(heading(notes)).toHaveText(step.title);
	for (const { text } of step.notes) await expect(notes.getByText(text)).toBeVisible();
	await expect(notes.getByRole('heading', { level: 2, name: next.title })).toBeVisible();
	await expect(notes.getByRole('img', { name: /^Network graph/ })).toHaveCount(2);
	const { question, answer } = step.questions[0]!;
	await expect(notes.getByText(answer)).toBeHidden();
	await notes.getByText(question).click();
	await expect(notes.getByText(answer)).toBeVisible();
	for (const text of [step.notes[0]!.text, question, answer]) {
		await expect(page.getByText(text)).toHaveCount(0);
	}
});

test('either window moves the other, and knows when the screen is blank', async ({ page }) => {
	await stage(page);
	const notes = await notesOf(page);
	await page.keyboard.press('PageDown');
	await expect(heading(notes)).toHaveText(titles[1]!);
	await notes.keyboard.press('PageDown');
	await expect(heading(page)).toHaveText(headed(story[2]!.id));
	await notes.getByRole('button', { name: 'Black screen' }).click();
	await expect(page.locator('.blank.black')).toBeVisible();
	await expect(notes.getByText(presentWords.blanks.black)).toBeVisible();
	await page.keyboard.press('b');
	await expect(notes.getByText(presentWords.blanks.black)).toBeHidden();
});

test('either window may be loaded anew', async ({ page }) => {
	await stage(page);
	const notes = await notesOf(page);
	await notes.keyboard.press('End');
	await expect(heading(page)).toHaveText(headed(story.at(-1)!.id));
	await page.reload();
	await expect(heading(page)).toHaveText(headed(story.at(-1)!.id));
	await page.keyboard.press('PageUp');
	await expect(heading(notes)).toHaveText(titles.at(-2)!);
	await notes.reload();
	await expect(heading(notes)).toHaveText(titles.at(-2)!);
	await notes.keyboard.press('Home');
	await expect(heading(page)).toHaveText(headed(story[0]!.id));
});

test('the speaker window may come first, and open the stage', async ({ page }) => {
	await page.goto('/present/notes#step=letter');
	await expect(page.getByText('No stage is open yet.')).toBeVisible();
	const opening = page.context().waitForEvent('page');
	await page.getByRole('link', { name: 'Open the stage' }).click();
	const opened = await opening;
	await expect(heading(opened)).toHaveText(headed('letter'));
	await expect(page.getByText('Connected to the stage')).toBeVisible();
});

test('a stage that is gone is missed after five seconds', async ({ page }) => {
	await stage(page);
	const notes = await notesOf(page);
	await page.close();
	await expect(notes.getByText('The connection to the stage was lost.')).toBeVisible();
});

test('a speaker window that does not come is one link away', async ({ page }) => {
	await page.addInitScript(() => (window.open = () => null));
	await stage(page, 'money');
	await page.keyboard.press('s');
	await expect(page.getByText(presentWords.speaker.blocked)).toBeVisible();
	const link = page.getByRole('link', { name: presentWords.openNotes });
	const notes = await openedBy(page, () => link.click());
	await expect(heading(notes)).toHaveText('The pull of money');
	await expect(page.getByText(presentWords.speaker.blocked)).toBeHidden();
});

test('S says where the speaker window is, instead of opening a second', async ({
	page,
	context
}) => {
	await stage(page);
	await notesOf(page);
	await page.keyboard.press('s');
	await expect(page.getByText(presentWords.speaker.there)).toBeVisible();
	expect(context.pages()).toHaveLength(2);
});

test('a crash of the stage leaves the speaker window standing', async ({ page, context }) => {
	await stage(page);
	const notes = await notesOf(page);
	const session = await context.newCDPSession(page);
	const crashed = page.waitForEvent('crash');
	void session.send('Page.crash').catch(() => {});
	await crashed;
	await expect(notes.getByText(presentWords.connection.lost)).toBeVisible();
	await notes.keyboard.press('PageDown');
	await expect(heading(notes)).toHaveText(titles[1]!);
	const again = await openedBy(notes, () =>
		notes.getByRole('link', { name: presentWords.openStage }).click()
	);
	await expect(heading(again)).toHaveText(headed(story[1]!.id));
	await expect(notes.getByText(presentWords.connection.here)).toBeVisible();
});

test('in a browser without channels between windows, S says so, and the stage goes on', async ({
	page
}) => {
	await page.addInitScript(() => {
		delete (window as { BroadcastChannel?: unknown }).BroadcastChannel;
	});
	await stage(page);
	await page.keyboard.press('s');
	await expect(page.getByText(presentWords.speaker.alone)).toBeVisible();
	await page.keyboard.press('PageDown');
	await expect(heading(page)).toHaveText(headed(story[1]!.id));
	await page.goto('/present/notes');
	await expect(page.getByText(presentWords.connection.alone)).toBeVisible();
});

test('the clock runs, pauses, outlives a reload, and tells the pace in words', async ({ page }) => {
	await page.clock.install({ time: '2026-03-02T09:00:00' });
	await page.goto('/present/notes#step=two-voices');
	const run = page.getByText('Elapsed').locator('xpath=..').locator('dd');
	await expect(run).toHaveText('00:00');
	await page.getByRole('button', { name: 'Start' }).click();
	await page.clock.runFor('05:00');
	await expect(run).toHaveText(/^05:0/);
	await expect(page.getByText(/^\d min behind$/)).toBeVisible();
	await page.getByLabel('Planned minutes').fill('60');
	await expect(page.getByText('On time')).toBeVisible();
	await page.getByRole('button', { name: 'Pause' }).click();
	await page.reload();
	await page.clock.runFor('05:00');
	await expect(run).toHaveText(/^05:0/);
	await page.getByRole('button', { name: 'Reset' }).click();
	await expect(run).toHaveText('00:00');
});

test('a system clock that is set changes the time of day, and no time that has run', async ({
	page
}) => {
	// Stands for the system: only the time of day is set, and time itself goes on.
	await page.addInitScript(() => {
		const real = Date.now.bind(Date);
		const set = { by: 0 };
		Object.assign(window, { set });
		window.Date = class extends Date {
			constructor(...at: []) {
				super(...(at.length > 0 ? at : ([real() + set.by] as unknown as [])));
			}
			static override now = () => real() + set.by;
		} as DateConstructor;
	});
	await page.goto('/present/notes');
	const told = (label: string) => page.getByText(label).locator('xpath=..').locator('dd');
	const before = await told(presentWords.clock).textContent();
	await page.getByRole('button', { name: presentWords.start }).click();
	await page.getByRole('button', { name: presentWords.minutes(5), exact: true }).click();
	await page.evaluate(() => ((window as unknown as { set: { by: number } }).set.by = 3_600_000));
	await expect(told(presentWords.clock)).not.toHaveText(before!);
	await expect(told(presentWords.elapsed)).toHaveText(/^00:/);
	await expect(page.getByText(/^4:\d\d$/)).toBeVisible();
});

test('notes can be made larger, and stay so', async ({ page }) => {
	await page.goto('/present/notes');
	const text = page.getByText(story[0]!.notes[0]!.text);
	const size = () => text.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
	const before = await size();
	await page.getByRole('button', { name: 'Larger notes' }).click();
	await expect.poll(size).toBeGreaterThan(before * 1.1);
	const larger = await size();
	await page.reload();
	await expect.poll(size).toBeCloseTo(larger, 1);
});

test('a case that was opened from a file goes to stage and notes with its story, and comes back', async ({
	page
}) => {
	await explore(page);
	const file = JSON.parse(builtInText);
	file.stories[0].steps = [{ ...file.stories[0].steps[1], id: 'own', title: 'A step of my own' }];
	file.title = 'A case of my own';
	const chooser = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Open a case, a figure or a table' }).click();
	const buffer = Buffer.from(JSON.stringify(file));
	await (await chooser).setFiles({ name: 'own.json', mimeType: '', buffer });
	await expect(page.getByRole('heading', { level: 1, name: 'A case of my own' })).toBeVisible();
	await page.getByRole('button', { name: 'Present', exact: true }).click();
	await expect(heading(page)).toHaveText('A step of my own');
	const notes = await notesOf(page);
	await expect(heading(notes)).toHaveText('A step of my own');
	await page.reload();
	await expect(heading(page)).toHaveText('A step of my own');
});

test('Escape brings an opened case back to the picture', async ({ page }) => {
	await explore(page);
	const file = JSON.parse(builtInText);
	file.title = 'A case of my own';
	const chooser = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Open a case, a figure or a table' }).click();
	const buffer = Buffer.from(JSON.stringify(file));
	await (await chooser).setFiles({ name: 'own.json', mimeType: '', buffer });
	const title = page.getByRole('heading', { level: 1, name: 'A case of my own' });
	await expect(title).toBeVisible();
	await page.getByRole('button', { name: 'Present', exact: true }).click();
	await expect(heading(page)).toHaveText(headed(story[0]!.id));
	await page.keyboard.press('Escape');
	await expect(title).toBeVisible();
});

test(`axe finds nothing wrong with the speaker window`, async ({ page }) => {
	await page.goto('/present/notes');
	await page.getByRole('button', { name: 'Start' }).click();
	await page.getByRole('button', { name: 'White screen' }).click();
	expect(await faults(page)).toEqual([]);
});

test('16 acts in whatever order on both windows end in agreement', async ({ page }) => {
	await stage(page);
	const windows: Page[] = [page, await notesOf(page)];
	const random = seeded(20);
	const keys = ['PageDown', 'PageDown', 'PageUp', 'b', 'b', 'l', 'Home', 'End'];
	for (let n = 0; n < 16; n++) {
		const side = random() < 0.5 ? 0 : 1;
		const act = Math.floor(random() * (keys.length + 2));
		if (act < keys.length) await windows[side]!.keyboard.press(keys[act]!);
		else if (act === keys.length) await windows[side]!.reload();
		else windows[side] = await reopened(windows[side]!);
		// Sometimes both at once: the windows have to settle which change wins.
		if (random() < 0.3) {
			await Promise.all(windows.map((each) => each.keyboard.press('PageDown')));
		}
	}
	await expect
		.poll(async () => {
			const [stage, notes] = await Promise.all(windows.map(stateOf));
			return stage === notes ? 'agreed' : `stage ${stage}, notes ${notes}`;
		})
		.toBe('agreed');
});

/** The same page in a new window, opened as if by hand. */
async function reopened(before: Page): Promise<Page> {
	const fresh = await before.context().newPage();
	await fresh.goto(before.url());
	await expect(heading(fresh)).toBeVisible();
	await before.close();
	return fresh;
}

/** The state that both windows should share, as each of them stores it; the end page has no title in common. */
async function stateOf(page: Page): Promise<string | null> {
	const [kept, title] = await page.evaluate(() => [
		sessionStorage.getItem('tautline:present:site-case'),
		document.querySelector('h1')?.textContent?.replace(/\.$/, '')
	]);
	if (!kept) return null;
	return JSON.parse(kept).step === story.length ? `end ${kept}` : `${title} ${kept}`;
}

/** A linear congruential generator (Numerical Recipes, 1992). */
function seeded(seed: number): () => number {
	let state = seed;
	return () => (state = (1664525 * state + 1013904223) % 2 ** 32) / 2 ** 32;
}

test('questions stay in sight below long notes, and typing a number moves nothing', async ({
	page
}) => {
	await stage(page);
	const notes = await notesOf(page);
	await notes.setViewportSize({ width: 1366, height: 768 });
	await expect(notes.getByRole('heading', { name: presentWords.questions })).toBeInViewport();
	const ask = notes.getByRole('button', { name: presentWords.ask }).first();
	await expect(ask).toBeInViewport({ ratio: 1 });
	const picture = notes.getByRole('img', { name: /^Network graph/ }).first();
	const before = await picture.boundingBox();
	await notes.keyboard.press('g');
	await notes.keyboard.press('9');
	await expect(notes.getByText(presentWords.goTo('9'))).toBeVisible();
	await expect(notes.getByText(presentWords.goToHint('9', story.length))).toBeVisible();
	expect(await picture.boundingBox()).toEqual(before);
	// Nor is it cut off by the frame around it.
	const frame = await picture.locator('..').boundingBox();
	expect(frame!.height).toBeGreaterThanOrEqual(before!.height);
	expect(await faults(notes)).toEqual([]);
});
