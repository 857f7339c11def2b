/** All work that is kept on the device can be reached, and none is overwritten. */
import type { BrowserContext, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { parseCaseText } from '../src/lib/case/parse.ts';
import { keepWords } from '../src/lib/words/keep.ts';
import { libraryWords } from '../src/lib/words/library.ts';
import { faults } from './axe.ts';
import { act as actOf, entries, showCases } from './library.ts';
import { flip, kept } from './kept.ts';
import { explore } from './picture.ts';
import { expect, test } from './site.ts';
import { field, head, openStory, steps, storyOn, titles } from './story-editor.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const offer = (page: Page) => page.getByRole('button', { name: keepWords.resume });

/** Writes a title for the first step and waits until that is kept. */
async function write(page: Page, title: string) {
	await openStory(page);
	await head(page, 1).click();
	await field(page, 'title').fill(title);
	await kept(page, title);
}

/** Does one piece of work in a tab of its own, which is then killed. */
async function workAndKill(context: BrowserContext, title: string) {
	const page = await context.newPage();
	await storyOn(page);
	await write(page, title);
	const crashed = page.waitForEvent('crash');
	const session = await context.newCDPSession(page);
	void session.send('Page.crash').catch(() => {});
	await crashed;
	await page.close();
}

const open = (page: Page, at: number) => entries(page).nth(at).getByRole('link');

test('after two killed tabs both pieces are offered, listed, and open', async ({
	page,
	context
}) => {
	await workAndKill(context, 'First');
	await workAndKill(context, 'Second');
	await explore(page);
	await expect(offer(page)).toBeVisible();
	await page.getByRole('status').getByRole('button', { name: keepWords.all }).click();
	await expect(entries(page)).toHaveCount(2);
	expect(await faults(page)).toEqual([]);
	await open(page, 1).click();
	await openStory(page);
	await expect.poll(() => steps(page)).toEqual(['First', ...titles.slice(1)]);
});

test('a change made while work is offered stays, also when that work is gone on with', async ({
	page,
	context
}) => {
	await workAndKill(context, 'Offered');
	await storyOn(page);
	await expect(offer(page)).toBeVisible();
	await write(page, 'Meanwhile');
	await offer(page).click();
	await expect.poll(() => steps(page)).toContain('Offered');
	await write(page, 'Offered and more');
	const other = await context.newPage();
	await showCases(other);
	await expect(entries(other)).toHaveCount(2);
	await expect(entries(other).nth(0)).toContainText(libraryWords.elsewhere);
	await page.close();
	await showCases(other);
	await open(other, 0).click();
	await openStory(other);
	await expect.poll(() => steps(other)).toContain('Offered and more');
	await showCases(other);
	await open(other, 1).click();
	await openStory(other);
	await expect.poll(() => steps(other)).toContain('Meanwhile');
});

test('work can be downloaded, and deleted work comes back when that is undone', async ({
	page,
	context
}) => {
	await workAndKill(context, 'Kept');
	await showCases(page);
	const download = page.waitForEvent('download');
	await actOf(page, libraryWords.download).click();
	const saved = readFileSync(await (await download).path(), 'utf8');
	expect(parseCaseText(saved).story[0]!.title).toBe('Kept');
	await actOf(page, libraryWords.delete).click();
	await expect(entries(page)).toHaveCount(0);
	await page.getByRole('button', { name: libraryWords.undo }).click();
	await expect(entries(page)).toHaveCount(1);
});

test('two tabs that work on the same case keep both pieces', async ({ page, context }) => {
	const other = await context.newPage();
	await storyOn(page);
	await storyOn(other);
	await write(page, 'Here');
	await write(other, 'There');
	await write(page, 'Here again');
	await other.close();
	await page.reload();
	await page.getByRole('status').getByRole('button', { name: keepWords.all }).click();
	await expect(entries(page)).toHaveCount(2);
});

test('where storage is blocked the list says so', async ({ page }) => {
	await page.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('blocked', 'SecurityError');
		};
	});
	await showCases(page);
	await expect(page.getByText(libraryWords.unread.refused)).toBeVisible();
});

test('a flipped letter is told, and the state before it is offered and goes on', async ({
	page
}) => {
	await storyOn(page);
	await write(page, 'Before');
	await write(page, 'Latest');
	await page.goto('about:blank');
	await page.goto('/favicon.svg');
	await flip(page, 'Latest', 'Lapest');
	await explore(page);
	const told = page.getByText(/The latest state of your work on .* was damaged on this device/);
	await expect(told).toContainText('is sound');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: keepWords.downloadDamaged }).click();
	expect(readFileSync(await (await download).path(), 'utf8')).toContain('Lapest');
	await offer(page).click();
	await openStory(page);
	await expect.poll(() => steps(page)).toContain('Before');
	await write(page, 'Mended');
	await showCases(page);
	await expect(entries(page)).toHaveCount(2);
	await expect(entries(page).nth(1)).toContainText(libraryWords.damaged.older);
	expect(await faults(page)).toEqual([]);
});

test('a newer version that is open in another tab is told, with the way on', async ({ page }) => {
	await storyOn(page);
	await write(page, 'Kept');
	await page.evaluate(() => void indexedDB.open('tautline', 99));
	await field(page, 'title').fill('Too late');
	await expect(page.getByText(keepWords.faults.newer)).toBeVisible();
	const notice = page.getByRole('status').filter({ hasText: keepWords.faults.newer });
	await expect(notice.getByRole('button', { name: keepWords.save })).toBeVisible();
	page.on('dialog', (dialog) => void dialog.accept());
	await showCases(page);
	await expect(page.getByText(libraryWords.unread.newer)).toBeVisible();
});

test('where the browser refuses locks, what is kept is offered all the same', async ({
	page,
	context
}) => {
	await workAndKill(context, 'Kept');
	await page.addInitScript(() => {
		LockManager.prototype.query = LockManager.prototype.request = () => {
			throw new DOMException('refused', 'SecurityError');
		};
	});
	await explore(page);
	await expect(offer(page)).toBeVisible();
});

test('the browser is asked to keep work for good, and the page says what it answered', async ({
	page
}) => {
	await page.addInitScript(() => {
		StorageManager.prototype.persist = async () => !!(sessionStorage.promised = 'yes');
		StorageManager.prototype.persisted = async () => sessionStorage.promised === 'yes';
	});
	await storyOn(page);
	await write(page, 'Kept');
	await showCases(page);
	await expect(page.getByText(libraryWords.about(true))).toBeVisible();
	await page.evaluate(() => sessionStorage.clear());
	await page.reload();
	await expect(page.getByText(libraryWords.about(false))).toBeVisible();
});
