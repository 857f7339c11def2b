/** A link to a page that shows a case of one's own, where that case is, and where it is not. */
import type { Browser, Page } from '@playwright/test';
import { parseCase } from '../src/lib/case/parse.ts';
import { writeCase } from '../src/lib/case/write.ts';
import { lessonWords } from '../src/lib/words/lesson.ts';
import { ownWords } from '../src/lib/words/own.ts';
import { presentWords } from '../src/lib/words/present.ts';
import { words } from '../src/lib/words/words.ts';
import { faults } from './axe.ts';
import { smallCase } from './fixtures/small-case.ts';
import { builtIn, explore } from './picture.ts';
import { expect, test } from './site.ts';
import { heading, keyQuestion } from './stage.ts';

const small = parseCase(smallCase());
const text = writeCase(small);
const first = small.story[0]!.title;
const missing = (page: Page) => page.getByRole('heading', { name: ownWords.title(small.about.id) });
const fileOf = (content: string) => ({
	name: 'case.json',
	mimeType: '',
	buffer: Buffer.from(content)
});

async function openFile(page: Page, button = words.open.open, content = text) {
	const chooser = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: button }).click();
	await (await chooser).setFiles(fileOf(content));
}

/** Opens the own case, presents it, and returns the part of the address that names it. */
async function present(page: Page): Promise<string> {
	await explore(page);
	await openFile(page);
	await expect(page.getByText(/^Opened /)).toBeVisible();
	await page.getByRole('button', { name: words.header.present }).click();
	await expect(heading(page)).toHaveText(first);
	await expect(page).toHaveURL(/#case=lent\.small-harbour\.\w+&step=/);
	return /case=[^&]+/.exec(page.url())![0];
}

/** A page of another device. */
const elsewhere = async (browser: Browser, baseURL: string | undefined, address: string) => {
	const page = await (await browser.newContext({ baseURL: baseURL! })).newPage();
	await page.goto(address);
	return page;
};

test('every page says on another device that the case is not there, and opens its file', async ({
	page,
	browser,
	baseURL
}) => {
	const named = await present(page);
	for (const path of ['/present', '/present/notes', '/handout', '/lesson', '/lesson/results']) {
		await test.step(path, async () => {
			const other = await elsewhere(browser, baseURL, `${path}#${named}`);
			await expect(missing(other)).toBeVisible();
			expect(await faults(other)).toEqual([]);
			await expect(other.getByText(builtIn.about.title)).toHaveCount(1);
			await openFile(other, ownWords.open);
			await expect(missing(other)).toBeHidden();
			if (!path.endsWith('results')) await expect(other).toHaveTitle(/Small|harbour|quarrel/i);
			expect(other.url()).toContain(named);
			await other.context().close();
		});
	}
});

test('the case of the site is shown instead when the reader asks for it', async ({ page }) => {
	await page.goto('/lesson#case=lent.elsewhere.abc&steps=gone');
	await page.getByRole('link', { name: ownWords.builtIn(builtIn.about.title) }).click();
	await expect(page.getByRole('heading', { name: lessonWords.choose.heading })).toBeVisible();
	expect(page.url()).not.toContain('case=');
});

test('on the same device another tab finds it, after a reload too, and leads back to it', async ({
	page,
	context
}) => {
	const named = await present(page);
	const other = await context.newPage();
	await other.goto(`/present#${named}`);
	await expect(heading(other)).toHaveText(first);
	await other.reload();
	await expect(heading(other)).toHaveText(first);
	await other.keyboard.press('Escape');
	await expect(other).toHaveTitle(new RegExp(small.about.title));
	await expect(other.getByText(words.status.step(first)).first()).toBeVisible();
});

for (const [what, id] of [
	['the same case with other words', small.about.id],
	['another case', 'other-harbour']
] as const) {
	test(`a speaker window that stays open follows the stage to ${what}`, async ({
		page,
		context
	}) => {
		await present(page);
		const opening = context.waitForEvent('page');
		await page.keyboard.press('s');
		const notes = await opening;
		await expect(heading(notes)).toHaveText(first);
		await page.keyboard.press('Escape');
		const changed = { ...small.story[0]!, title: 'Another title' };
		const stories = [{ ...small.stories[0]!, steps: [changed] }];
		const other = writeCase({ ...small, about: { ...small.about, id }, stories });
		await openFile(page, words.open.open, other);
		await expect(page.getByRole('status').getByText(/^Opened /)).toBeVisible();
		await page.getByRole('button', { name: words.header.present }).click();
		await expect(heading(page)).toHaveText('Another title');
		await expect(heading(notes)).toHaveText('Another title');
		await expect(notes.getByText(presentWords.connection.here)).toBeVisible();
		await page.keyboard.press('s');
		await expect(page.getByText(presentWords.speaker.there)).toBeVisible();
	});
}

test('at the end of an own case, another address typed in the same tab is followed', async ({
	page
}) => {
	// It has the id and the steps of the case of the site, as a changed copy has.
	const about = { ...builtIn.about, title: 'A changed copy' };
	await explore(page);
	await openFile(page, words.open.open, writeCase({ ...builtIn, about }));
	await expect(page.getByText(/^Opened /)).toBeVisible();
	await page.getByRole('button', { name: words.header.present }).click();
	await expect(page).toHaveURL(/#case=lent\.[^&]+&step=/);
	await page.evaluate(() => (location.hash = location.hash.replace(/&.*/, '&end')));
	await expect(heading(page)).toHaveText(keyQuestion);
	await expect(page.getByText(presentWords.noCode)).toBeVisible();
	const [, second] = builtIn.story;
	await page.goto(`/present#step=${second!.id}`);
	await expect(heading(page)).toHaveText(second!.title);
	await expect(page).toHaveTitle(new RegExp(`${builtIn.about.title}$`));
	await page.reload();
	await expect(heading(page)).toHaveText(second!.title);
	await expect(page).toHaveURL(new RegExp(`/present#step=${second!.id}$`));
});

test('a link holds a small case, which another device explores, reloads, and learns from', async ({
	page,
	browser,
	baseURL
}) => {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await explore(page);
	await openFile(page);
	await expect(page).toHaveTitle(new RegExp(small.about.title));
	await page.getByRole('button', { name: words.link.copy }).click();
	await expect(page.getByText(words.link.copiedCase).last()).toBeVisible();
	const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
	expect(link.hash).toMatch(/^#case=zip\.[\w-]+$/);

	const other = await elsewhere(browser, baseURL, `/${link.hash}`);
	await expect(other).toHaveTitle(new RegExp(small.about.title));
	await expect(other).toHaveURL(new RegExp(link.hash));
	await other.reload();
	await expect(other).toHaveTitle(new RegExp(small.about.title));
	await other.goto(`/lesson${link.hash}`);
	await expect(other).toHaveTitle(/quarrel|harbour/i);
	const forClass = other.getByRole('textbox', { name: lessonWords.choose.link });
	await expect(forClass).toHaveValue(new RegExp(`/lesson${link.hash}&`));
	await other.context().close();
});

test('a link whose case was cut off on its way says so, and offers the ways on', async ({
	page
}) => {
	await page.goto('/lesson#case=zip.7VjbbuM2');
	await expect(page.getByRole('heading', { name: ownWords.damaged })).toBeVisible();
	expect(await faults(page)).toEqual([]);
	await page.goto('/#case=zip.7VjbbuM2');
	const told = page.getByRole('status').filter({ hasText: ownWords.damaged });
	await expect(told).toContainText(ownWords.shown(builtIn.about.title));
});

test('where the browser keeps nothing, a reload of the stage says that the case is gone', async ({
	page
}) => {
	await page.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('blocked', 'SecurityError');
		};
	});
	await present(page);
	await page.reload();
	await expect(missing(page)).toBeVisible();
});

test('the page with the picture says so, too', async ({ page }) => {
	await page.goto('/#case=lent.elsewhere.abc&step=gone');
	const told = page.getByRole('status').filter({ hasText: ownWords.title('elsewhere') });
	await expect(told).toContainText(ownWords.shown(builtIn.about.title));
	await openFile(page, ownWords.open);
	await expect(page).toHaveTitle(new RegExp(small.about.title));
});

const gone = [
	['/present', '#step=gone', 'step=gone'],
	['/present/notes', '#step=gone&x', 'step=gone'],
	['/present', '#tension=gone', 'tension=gone'],
	['/present', '#step=%E0%A4', 'step=%E0%A4'],
	['/lesson', '#questions=9999', 'questions=9999'],
	['/lesson', '#step=gone', 'step=gone'],
	['/handout', '#reader=class&paper=a3', 'paper=a3'],
	['/handout', '#steps=gone', 'steps=gone'],
	['/', '#tension=gone&pick=gone&tie=gone&focus=gone', 'focus=gone'],
	['/', '#seed=7', 'seed=7']
] as const;

test('each page says what in its address it does not follow', async ({ page }) => {
	for (const [path, hash, piece] of gone) {
		// Otherwise only the part behind # would change, and the page would not be opened.
		await page.goto('about:blank');
		await page.goto(path + hash);
		const told = page.getByRole('status').filter({ hasText: piece });
		await expect(told, path + hash).toBeVisible();
	}
});

test('a stage whose step is gone says which one it shows', async ({ page }) => {
	await page.goto('/present#step=gone');
	await expect(heading(page)).toHaveText(builtIn.story[0]!.title);
	await expect(page.getByText(presentWords.shownInstead(1, builtIn.story.length))).toBeVisible();
	await page.getByRole('button', { name: words.link.close }).click();
	await expect(page.getByText(presentWords.shownInstead(1, builtIn.story.length))).toBeHidden();
});

test('a lesson whose steps are all gone says that it is about the whole story', async ({
	page
}) => {
	await page.goto('/lesson#steps=gone&questions=3');
	await expect(page.getByText(lessonWords.unknownSteps(['gone'], true))).toBeVisible();
});
