import { faults } from './axe.ts';
import { explore, middleOf, placeOf, tiesInView, wordsOf } from './picture.ts';
import { shownAt } from '../src/lib/case/steps.ts';
import { partsOf } from '../src/lib/case/story/builds.ts';
import { lessonWords } from '../src/lib/words/lesson.ts';
import { presentWords } from '../src/lib/words/present.ts';
import { words } from '../src/lib/words/words.ts';
import { builtIn } from './picture.ts';
import { expect, test } from './site.ts';
import {
	headed,
	heading,
	keyQuestion,
	namesOnStage,
	overlap,
	placesSeen,
	stage,
	story
} from './stage.ts';

const ids = story.map(({ id }) => id);
const first = ids[0]!;
const last = ids.at(-1)!;

test('the stage is one button away from the picture, and Escape leads back to the step there', async ({
	page
}) => {
	await explore(page, '#tension=money');
	await page.getByRole('button', { name: 'Present', exact: true }).click();
	await expect(heading(page)).toHaveText(headed(first));
	await expect(page).toHaveURL(/\/present#step=two-voices$/);
	// Another step, a pick and an answer later, Escape lets go of them first, one after the other.
	await page.keyboard.press('PageDown');
	await expect(heading(page)).toHaveText(headed('killing'));
	await page.keyboard.press('q');
	const asked = await heading(page).textContent();
	await page.keyboard.press('e');
	await expect(page.getByText(lessonWords.rightIs)).toBeAttached();
	const { x, y } = await placeOf(page, 'soleimani');
	await page.mouse.click(x, y);
	await expect(heading(page)).toHaveText(builtIn.actors.get('soleimani')!.name);
	await page.keyboard.press('Escape');
	await expect(heading(page)).toHaveText(asked!);
	await page.keyboard.press('Escape');
	await expect(page.getByText(lessonWords.rightIs)).toHaveCount(0);
	await page.keyboard.press('Escape');
	await expect(heading(page)).toHaveText(headed('killing'));
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/\/#tension=money&step=killing$/);
	await expect(page.getByRole('button', { name: 'Figure', exact: true })).toBeVisible();
	const there = shownAt(builtIn, story[1]!);
	await expect.poll(() => tiesInView(page)).toEqual(new Set(there.ties.keys()));
	// It is said that this is a step, and no tension is shown as chosen or colours what has no part in it.
	const said = page.getByRole('status').filter({ hasText: words.status.step(headed('killing')) });
	await expect(said.getByRole('button', { name: words.status.backToStage })).toBeFocused();
	const tensions = page.getByRole('region', { name: words.tension.title });
	await expect(tensions.locator('[aria-pressed=true]')).toHaveCount(0);
	expect(await faults(page)).toEqual([]);
	await said.getByRole('button', { name: words.status.leaveStep }).click();
	await expect(page).toHaveURL(/\/#tension=money$/);
	await expect(tensions.locator('.look[aria-pressed=true]')).toHaveCount(1);
	await expect(page.getByText(words.status.step(headed('killing')))).toHaveCount(0);
});

test('a clicker leads through all steps and back', async ({ page }) => {
	await stage(page);
	const stops = story.flatMap((step) => partsOf(builtIn, step).map(() => step.id));
	for (const id of stops.slice(1)) {
		await page.keyboard.press('PageDown');
		await expect(heading(page)).toHaveText(headed(id));
	}
	await page.keyboard.press('PageDown');
	await expect(heading(page)).toHaveText(keyQuestion);
	await page.keyboard.press('PageDown');
	await expect(heading(page)).toHaveText(keyQuestion);
	for (const id of stops.reverse()) {
		await page.keyboard.press('PageUp');
		await expect(heading(page)).toHaveText(headed(id));
	}
});

test('the play button of a clicker does not load the page anew', async ({ page }) => {
	await stage(page);
	await page.evaluate(() => document.body.classList.add('as-it-was'));
	await page.keyboard.press('F5');
	await page.keyboard.press('PageDown');
	await expect(heading(page)).toHaveText(headed(ids[1]!));
	await expect(page.locator('body.as-it-was')).toHaveCount(1);
});

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
	const how = reducedMotion === 'reduce' ? 'cut, where motion is reduced' : 'glide';
	test(`from step to step actors and camera ${how}`, async ({ page }) => {
		await page.emulateMedia({ reducedMotion });
		await page.clock.install();
		await stage(page);
		const { x: before } = await placeOf(page, 'mahdi');
		await page.clock.pauseAt(Date.now() + 60_000);
		await page.keyboard.press('PageDown');
		const places = await placesSeen(page, 'mahdi');
		const { x: after } = await placeOf(page, 'mahdi');
		const between = places.filter((x) => Math.abs(x - after) > 1 && Math.abs(x - before) > 1);
		expect(Math.abs(after - before)).toBeGreaterThan(20);
		if (reducedMotion === 'reduce') expect(between).toEqual([]);
		else expect(between).not.toEqual([]);
	});
}

test('names stay as large when the picture is zoomed, and R brings the step back', async ({
	page
}) => {
	await stage(page, 'letter');
	const before = await namesOnStage(page);
	await page.mouse.move(500, 300);
	for (let turn = 0; turn < 5; turn++) {
		await page.mouse.wheel(0, -400);
		await page.waitForTimeout(100);
	}
	await expect(page.getByRole('button', { name: 'Back to the step' })).toBeVisible();
	await expect
		.poll(async () => {
			const after = await namesOnStage(page);
			const spread = Math.abs(after[0]!.box.x1 - after[1]!.box.x1);
			const was = Math.abs(before[0]!.box.x1 - before[1]!.box.x1);
			return spread > 1.1 * was && after.every(({ px }) => Math.abs(px - before[0]!.px) < 1);
		})
		.toBe(true);
	await page.keyboard.press('r');
	// Also polled on the way, as when the pointer moves meanwhile.
	await expect
		.poll(async () => (await namesOnStage(page))[0]!.box.x1, { intervals: [20] })
		.toBeCloseTo(before[0]!.box.x1, 0);
	await expect(page.getByRole('button', { name: 'Back to the step' })).toBeHidden();
});

test('who is asked about is named with its role; R returns to the step as it was', async ({
	page
}) => {
	await stage(page, 'killing');
	const { x, y } = await placeOf(page, 'soleimani');
	await page.mouse.click(x, y);
	const { name, role } = builtIn.actors.get('soleimani')!;
	await expect(heading(page)).toHaveText(name);
	await expect(page.getByText(role!)).toBeVisible();
	await page.keyboard.press('r');
	await expect(heading(page)).toHaveText(headed('killing'));

	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + 80, y + 60, { steps: 5 });
	await page.mouse.up();
	await expect.poll(async () => (await placeOf(page, 'soleimani')).x).toBeGreaterThan(x + 60);
	await page.keyboard.press('r');
	await expect.poll(async () => (await placeOf(page, 'soleimani')).x).toBeCloseTo(x, 0);
});

test('of a line that is clicked the stage tells who says so', async ({ page }) => {
	await stage(page, 'killing');
	const { x, y } = await middleOf(page, 'supreme-leader-heads-iran');
	await page.mouse.click(x, y);
	await expect(heading(page)).toHaveText('Supreme leader heads Iran.');
	await expect(page.locator('main figure').first()).toContainText(
		/Reported|Attributed|Anonymous|Analysis/
	);
});

test('of words that are clicked beside their line it tells the same', async ({ page }) => {
	await stage(page, 'killing');
	const { x, y } = await wordsOf(page, 'shia-majority-raged-us');
	await page.mouse.click(x, y);
	await expect(heading(page)).toContainText('was enraged by');
});

test('F fills the screen', async ({ page }) => {
	await stage(page);
	await page.keyboard.press('f');
	await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
	await page.keyboard.press('f');
	await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
});

test('without scripts the page says what it needs', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
	const page = await context.newPage();
	await page.goto('/present');
	// Playwright searches for texts only outside this element.
	const told = page.locator('noscript p');
	await expect(told).toBeVisible();
	await expect(told).toContainText('needs JavaScript');
	await context.close();
});

test('the address holds the step: a reload changes nothing, and back goes back', async ({
	page
}) => {
	await stage(page);
	await page.keyboard.press('End');
	await expect(page).toHaveURL(new RegExp(`#step=${last}$`));
	await page.reload();
	await expect(heading(page)).toHaveText(headed(last));
	await page.goBack();
	await expect(heading(page)).toHaveText(headed(first));
	await page.goForward();
	await expect(heading(page)).toHaveText(headed(last));
});

test('a story that was told to its end begins anew for the next class', async ({ page }) => {
	await page.goto('/present#end');
	await expect(heading(page)).toHaveText(keyQuestion);
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Present', exact: true }).click();
	await expect(heading(page)).toHaveText(headed(first));
});

test('a blank screen says how it comes back, and does with a key, Escape or a click', async ({
	page
}) => {
	await stage(page);
	await page.keyboard.press('.');
	const blank = page.locator('.blank.black');
	await expect(blank).toBeVisible();
	await expect(page.getByText(presentWords.lift)).toBeVisible();
	expect(await faults(page)).toEqual([]);
	await page.keyboard.press('q');
	await page.reload();
	await expect(blank).toBeVisible();
	for (const lift of ['PageDown', 'Escape', 'w', 'click']) {
		if (lift === 'click') await page.mouse.click(400, 300);
		else await page.keyboard.press(lift);
		await expect(page.locator('.blank')).toBeHidden();
		await expect(heading(page)).toHaveText(headed(first));
		await page.keyboard.press('w');
		await expect(page.locator('.blank.white')).toBeVisible();
	}
});

test('a number and Enter lead to that step, and the overview to any', async ({ page }) => {
	await stage(page);
	await page.keyboard.press('4');
	await expect(page.getByText('Go to step 4')).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(heading(page)).toHaveText(headed(ids[3]!));
	await page.keyboard.press('o');
	const overview = page.getByRole('dialog', { name: 'All steps' });
	await expect(overview.getByRole('button')).toHaveCount(story.length + 1);
	await expect(overview.getByRole('button').nth(3)).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(overview.getByRole('button').nth(4)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(overview).toBeHidden();
	await expect(heading(page)).toHaveText(headed(ids[4]!));
	await page.keyboard.press('o');
	await overview.getByRole('button', { name: story[2]!.title }).click();
	await expect(heading(page)).toHaveText(headed(ids[2]!));
});

test('notes are on the stage only in the drawer that D opens', async ({ page }) => {
	await stage(page);
	const notes = page.getByText(story[0]!.notes[0]!.text);
	await expect(notes).toHaveCount(0);
	await page.keyboard.press('d');
	await expect(notes).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(notes).toHaveCount(0);
	await expect(page).toHaveURL(/\/present/);
});

test('steps go on by themselves only when asked to, and can be paused', async ({ page }) => {
	await page.clock.install();
	await stage(page);
	await page.clock.runFor(60_000);
	await expect(heading(page)).toHaveText(headed(first));
	await page.keyboard.press('a');
	await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
	await page.clock.runFor(21_000);
	await expect(heading(page)).toHaveText(headed(ids[1]!));
	await page.getByRole('button', { name: 'Pause' }).click();
	await page.clock.runFor(60_000);
	await expect(heading(page)).toHaveText(headed(ids[1]!));
});

test('a change of step announces what was added and removed, not the whole step', async ({
	page
}) => {
	await stage(page);
	await page.keyboard.press('PageDown');
	const [before, now] = [story[0]!, story[1]!].map((step) => shownAt(builtIn, step).actors);
	const come = [...now!].filter((id) => !before!.has(id)).length;
	const gone = [...before!].filter((id) => !now!.has(id)).length;
	await expect(page.locator('main > [aria-live="polite"]')).toHaveText(
		`Step 2 of ${story.length}. ${come} actors added, ${gone} removed.`
	);
});

test('plus makes the text larger, and still no name lies over another', async ({ page }) => {
	await page.setViewportSize({ width: 1920, height: 1080 });
	await stage(page, 'letter');
	const letters = () =>
		heading(page).evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
	const before = await letters();
	await page.keyboard.press('+');
	await page.keyboard.press('+');
	await expect.poll(letters).toBeCloseTo(before * 1.21, 0);
	await expect
		.poll(async () => {
			const names = await namesOnStage(page);
			return names.some((a, i) => names.slice(i + 1).some((b) => overlap(a, b)));
		})
		.toBe(false);
});

test('a stroke of a finger turns the page', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ hasTouch: true, baseURL });
	const page = await context.newPage();
	await stage(page);
	const client = await context.newCDPSession(page);
	const stroke = async (from: number, to: number) => {
		const begin = Date.now() / 1000;
		// A swipe is quick; its timestamps are set, because a busy machine sends its events late.
		const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', part: number, x?: number) =>
			client.send('Input.dispatchTouchEvent', {
				type,
				timestamp: begin + part / 10,
				touchPoints: x === undefined ? [] : [{ x, y: 640 }]
			});
		await send('touchStart', 0, from);
		await send('touchMove', 1, (from + to) / 2);
		await send('touchMove', 2, to);
		await send('touchEnd', 3);
	};
	await stroke(700, 300);
	await expect(heading(page)).toHaveText(headed(ids[1]!));
	await stroke(300, 700);
	await expect(heading(page)).toHaveText(headed(first));
	await context.close();
});

test(`axe finds nothing wrong with the stage`, async ({ page }) => {
	await stage(page);
	for (const key of [null, 'o', 'Escape', '?', 'Escape', 'd', 'a']) {
		if (key) await page.keyboard.press(key);
		expect(await faults(page)).toEqual([]);
	}
});

test('from the picture, Control and Enter begin the presentation', async ({ page }) => {
	await explore(page);
	await page.keyboard.press('Control+Enter');
	await expect(heading(page)).toHaveText(headed(story[0]!.id));
});

test('another tension can be looked through in the place of the step, and R returns', async ({
	page
}) => {
	const [, second] = [...builtIn.tensions.values()];
	await stage(page, 'letter');
	const before = await namesOnStage(page);
	await page.mouse.move(400, 300);
	await page.getByRole('combobox', { name: 'Filter by tension' }).selectOption(second!.id);
	await expect(heading(page)).toContainText(second!.title.replace(/[?.!]$/, ''));
	const there = new Set(
		[...builtIn.ties.values()]
			.filter(({ tensions }) => tensions.some(({ tension }) => tension === second!.id))
			.flatMap(({ source, target }) => [source, target])
	);
	const ids = async () => (await namesOnStage(page)).map(({ id }) => id).sort();
	await expect.poll(ids).toEqual([...there].sort());
	await page.keyboard.press('r');
	await expect(heading(page)).toHaveText(headed('letter'));
	await expect.poll(ids).toEqual(before.map(({ id }) => id).sort());
});

test('V leads to the choice of a tension, and the keys of the stage work on', async ({ page }) => {
	await stage(page, 'letter');
	await page.keyboard.press('v');
	await expect(page.getByRole('combobox', { name: 'Filter by tension' })).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'Back to the step' })).toBeVisible();
	await page.keyboard.press('PageDown');
	await expect(heading(page)).not.toHaveText(headed('letter'));
	await expect(page.getByRole('button', { name: 'Back to the step' })).toBeHidden();
});
