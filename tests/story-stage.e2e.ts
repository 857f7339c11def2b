/** While a story is written: the step as the class will see it, its slide, and help with too many ties. */
import type { Page } from '@playwright/test';
import { keyTiesOf } from '../src/lib/case/story/builds.ts';
import { shownAt } from '../src/lib/case/steps.ts';
import { presentWords } from '../src/lib/words/present.ts';
import { faults } from './axe.ts';
import { builtIn, placeOf, tiesInView } from './picture.ts';
import { expect, test } from './site.ts';
import { stage } from './stage.ts';
import { act, field, head, steps, storyOn, titles, told, undo } from './story-editor.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const { onStage, build } = told;
const preview = (page: Page) => page.locator('.preview');

/** The SVG of a still picture of a step; empty until it is drawn. */
const drawn = (page: Page, within: string, n = 0) =>
	page
		.locator(`${within} [role="img"]`)
		.nth(n)
		.evaluate((host) => host.shadowRoot?.innerHTML ?? '')
		.catch(() => '');

/** What the SVG at an address draws, as the page writes it. */
const marksOf = (page: Page, address: string) =>
	page.evaluate(async (url) => {
		const text = decodeURIComponent(url.slice(url.indexOf(',') + 1));
		const host = document.createElement('div');
		host.innerHTML = text;
		return host.firstElementChild!.innerHTML;
	}, address);

/** Waits until the picture of the open step is the last one. */
async function drawnLast(page: Page): Promise<string> {
	await expect.poll(() => drawn(page, '.preview')).not.toBe('');
	let before = '';
	const isSame = async () => {
		const now = await drawn(page, '.preview');
		const same = now === before;
		before = now;
		return same;
	};
	await expect.poll(isSame, { intervals: [1500], timeout: 30_000 }).toBe(true);
	return before;
}

test('the picture of a step is the one that the stage of a projector shows, and so is its slide', async ({
	page
}) => {
	await storyOn(page);
	await head(page, 3).click();
	await expect(page.getByRole('group', { name: onStage.picture(3) })).toBeVisible();
	const small = await drawnLast(page);
	await expect(page.locator('.thumb img')).toHaveCount(titles.length);
	const slide = await page.locator('.open .thumb img').getAttribute('src');
	expect(small).toContain(await marksOf(page, slide!));
	const height = () => document.querySelector('.preview .picture, main > .picture')!.clientHeight;
	const left = await page.evaluate(height);
	await page.setViewportSize({ width: 1920, height: 1080 });
	await stage(page, builtIn.story[2]!.id);
	expect(await page.evaluate(height)).toBe(left);
	await page.keyboard.press('o');
	expect(await drawn(page, '.overview', 2)).toBe(small);
});

test('what is typed is on the small stage at once; what is hidden leaves the picture soon', async ({
	page
}) => {
	await storyOn(page);
	const step = builtIn.story[1]!;
	await head(page, 2).click();
	const before = await drawnLast(page);
	await field(page, 'title').fill('Another title');
	await field(page, 'caption').fill(`${step.caption} ${'And more. '.repeat(20)}`);
	await expect(preview(page).locator('h1')).toHaveText('Another title');
	expect(await drawn(page, '.preview')).toBe(before);
	const { actors, ties } = shownAt(builtIn, step);
	await expect.poll(() => tiesInView(page)).toEqual(new Set(ties.keys()));
	const named = new Set([...keyTiesOf(builtIn, step)].map((id) => builtIn.ties.get(id)!.source));
	const actor = [...actors].find((id) => !named.has(id))!;
	await page.waitForTimeout(600);
	const at = await placeOf(page, actor);
	await page.mouse.click(at.x, at.y);
	await page.keyboard.press('Delete');
	const [word] = builtIn.actors.get(actor)!.shortName.split(' ');
	expect(before).toContain(word);
	await expect.poll(() => drawn(page, '.preview'), { timeout: 20_000 }).not.toContain(word);
	expect(await drawn(page, '.preview')).not.toBe('');
});

test('ties that come all at once are shown in parts by one click, and undo takes it back', async ({
	page
}) => {
	await storyOn(page);
	const step = builtIn.story[1]!;
	const { size } = shownAt(builtIn, step).ties;
	await head(page, 2).click();
	await expect(page.getByText(onStage.crowded.parts(size))).toBeVisible();
	await act(page, onStage.relief.parts).click();
	await expect(page.getByLabel(build.title)).toHaveValue('few');
	await expect(page.getByRole('group', { name: onStage.picture(2) })).toBeFocused();
	const whole = await drawnLast(page);
	await page.getByRole('slider', { name: onStage.part(2, 2) }).press('Home');
	await expect(preview(page).getByText(presentWords.part(1, 2))).toBeAttached();
	await expect.poll(() => drawn(page, '.preview')).not.toBe(whole);
	expect(await faults(page)).toEqual([]);
	await undo(page).click();
	await expect(page.getByText(onStage.crowded.parts(size))).toBeVisible();
});

test('a step of far too many ties is split in two, which undo makes one again', async ({
	page
}) => {
	await storyOn(page, '#tension=');
	await act(page, told.add).click();
	const count = builtIn.ties.size;
	await expect(page.getByText(onStage.crowded.steps(count))).toBeVisible();
	const [title] = (await steps(page)).slice(-1);
	await act(page, onStage.relief.steps).click();
	await expect.poll(() => steps(page)).toEqual([...titles, title, told.restOf(title!)]);
	const first = (await tiesInView(page)).size;
	await head(page, titles.length + 2).click();
	await expect.poll(async () => first + (await tiesInView(page)).size).toBe(count);
	await undo(page).click();
	await expect.poll(() => steps(page)).toEqual([...titles, title]);
});

test('a step of a few ties can be split, too, without a word about it', async ({ page }) => {
	await storyOn(page);
	const step = builtIn.story[1]!;
	const { size } = shownAt(builtIn, step).ties;
	expect(size).toBeLessThanOrEqual(20);
	await head(page, 2).click();
	await expect(page.getByText(onStage.crowded.steps(size))).toHaveCount(0);
	await act(page, onStage.relief.steps).click();
	await expect.poll(() => steps(page)).toContain(told.restOf(step.title));
	await expect(page.getByRole('group', { name: onStage.picture(2) })).toBeFocused();
});

test('a hidden step is shown as it will be once it is told', async ({ page }) => {
	await storyOn(page);
	await head(page, 2).click();
	await act(page, told.hide).click();
	await expect(preview(page).locator('h1')).toHaveText(titles[1]!);
	await expect(preview(page).getByText(presentWords.place(2, titles.length))).toBeAttached();
});

test('on a narrow screen the small stage is as wide as the panel, and nothing is cut', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 700 });
	await storyOn(page);
	await head(page, 2).click();
	await drawnLast(page);
	const box = (await preview(page).boundingBox())!;
	expect(box.x).toBeGreaterThanOrEqual(0);
	expect(box.x + box.width).toBeLessThanOrEqual(320);
	expect(box.width / box.height).toBeCloseTo(16 / 9, 1);
	expect(await faults(page)).toEqual([]);
});
