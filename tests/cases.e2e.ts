/** The page of all cases, and the library of the reader’s own. */
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { parseCaseText } from '../src/lib/case/parse.ts';
import { titleOf } from '../src/lib/case/story/titles.ts';
import { beginningWords } from '../src/lib/words/beginning.ts';
import { keepWords } from '../src/lib/words/keep.ts';
import { libraryWords } from '../src/lib/words/library.ts';
import { ownWords } from '../src/lib/words/own.ts';
import { words } from '../src/lib/words/words.ts';
import { faults } from './axe.ts';
import { keptTexts } from './kept.ts';
import { act, entries, showCases } from './library.ts';
import { builtIn, builtInText, explore } from './picture.ts';
import { expect, test } from './site.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const title = (page: Page) => page.getByRole('banner').getByRole('heading');
const copied = libraryWords.copyOf(builtIn.about.title);
const { size: actors } = builtIn.actors;
const florence = parseCaseText(readFileSync('data/florence-1434.json', 'utf8'));

/** Begins with a copy of the built-in case, which is then open. */
async function openCopy(page: Page) {
	await showCases(page);
	await button(page, libraryWords.copyBuiltIn).click();
	await expect(title(page)).toHaveText(copied);
	await expect(page).toHaveURL(/#case=own\./);
}

/** Adds an actor to the open case, and waits until it is kept. */
async function addActor(page: Page, name: string) {
	await page.getByRole('application').focus();
	await expect(async () => {
		await page.keyboard.press('n');
		await expect(page.getByRole('dialog')).toBeVisible({ timeout: 3000 });
	}).toPass();
	await page.keyboard.type(name);
	await page.keyboard.press('Enter');
	await expect.poll(async () => (await keptTexts(page)).join()).toContain(name);
}

test('the first visit tells how to begin, and leads to the built-in case', async ({ page }) => {
	await explore(page);
	await page.getByRole('button', { name: beginningWords.cases }).click();
	await expect(page).toHaveURL(/\/cases$/);
	await expect(page.getByText(libraryWords.none)).toBeVisible();
	expect(await faults(page)).toEqual([]);
	const card = page.getByRole('article').first();
	await expect(card).toContainText(libraryWords.counts(actors, builtIn.ties.size));
	await expect(card.locator('img')).toBeVisible();
	await card.getByRole('link').click();
	await expect(title(page)).toHaveText(builtIn.about.title);
	expect(new URL(page.url()).hash).not.toContain('case=');
});

test('a further built-in case opens by its address, its stage, handout and lesson too', async ({
	page
}) => {
	await showCases(page);
	const card = page.getByRole('article').filter({ hasText: florence.about.title });
	await expect(card).toContainText(libraryWords.counts(16, 35));
	await expect(card.locator('img')).toBeVisible();
	await card.getByRole('link').click();
	await expect(title(page)).toHaveText(florence.about.title);
	await expect(page).toHaveURL(/#case=built-in\.florence-1434/);
	await page.getByRole('button', { name: words.header.present }).click();
	await expect(page).toHaveURL(/\/present#case=built-in\.florence-1434/);
	await expect(page.getByText(florence.story[0]?.caption ?? '')).toBeVisible();
	for (const path of ['lesson', 'handout']) {
		await page.goto(`/${path}#case=built-in.florence-1434`);
		await expect(page).toHaveTitle(new RegExp(titleOf(florence).replace('?', '\\?')));
	}
	// Nobody has changed it, so it is not kept as a case of the reader’s own.
	expect(await keptTexts(page)).toEqual([]);
});

test('a new case has an address, which survives a reload with what was added', async ({ page }) => {
	await showCases(page);
	await button(page, libraryWords.empty).click();
	await expect(page.getByText('This case is empty.')).toBeVisible();
	await addActor(page, 'The mayor');
	// The address follows what is picked a moment later.
	await expect(page).toHaveURL(/[#&]pick=the-mayor/);
	const address = page.url();
	await page.reload();
	await expect(page.getByRole('application')).toHaveAccessibleName(/1 actor/);
	expect(page.url()).toBe(address);
	await showCases(page);
	await expect(entries(page)).toHaveCount(1);
	await expect(entries(page)).toContainText(libraryWords.counts(1, 0));
});

test('a case made on the page of a case gets its address once it is kept', async ({ page }) => {
	await explore(page);
	await page.getByRole('button', { name: beginningWords.newCase }).click();
	await expect(page.getByText('This case is empty.')).toBeVisible();
	await expect(page).toHaveURL(/#case=own\./);
	await page.reload();
	await expect(page.getByText('This case is empty.')).toBeVisible();
});

test('to open a case does not count as a change of it', async ({ page }) => {
	await openCopy(page);
	const before = await keptTexts(page);
	const saved = () =>
		page.evaluate(
			() =>
				new Promise<number[]>((done) => {
					const asked = indexedDB.open('tautline');
					asked.onsuccess = () => {
						const all = asked.result.transaction('cases').objectStore('cases').getAll();
						all.onsuccess = () => {
							asked.result.close();
							done((all.result as { saved: number }[]).map((one) => one.saved));
						};
					};
				})
		);
	const times = await saved();
	await page.reload();
	await expect(title(page)).toHaveText(copied);
	await page.waitForTimeout(1500);
	expect([await keptTexts(page), await saved()]).toEqual([before, times]);
});

test('a case is renamed, duplicated, downloaded, deleted and restored', async ({ page }) => {
	await openCopy(page);
	await showCases(page);
	await act(page, libraryWords.rename).click();
	await page.getByLabel(libraryWords.name).fill('Mine');
	expect(await faults(page)).toEqual([]);
	await page.keyboard.press('Enter');
	await expect(entries(page).getByRole('heading')).toHaveText('Mine');
	await act(page, libraryWords.duplicate, 'Mine').click();
	await expect(entries(page)).toHaveCount(2);
	const copy = libraryWords.copyOf('Mine');
	const download = page.waitForEvent('download');
	await act(page, libraryWords.download, copy).click();
	const saved = parseCaseText(readFileSync(await (await download).path(), 'utf8'));
	expect([saved.about.title, saved.actors.size]).toEqual([copy, actors]);
	await act(page, libraryWords.delete, copy).click();
	await expect(entries(page)).toHaveCount(1);
	await button(page, libraryWords.undo).click();
	await expect(entries(page)).toHaveCount(2);
	await act(page, libraryWords.delete, copy).click();
	await expect(entries(page)).toHaveCount(1);
	await page.reload();
	await page.getByText(libraryWords.deletedTitle(1)).click();
	expect(await faults(page)).toEqual([]);
	await page.getByRole('button', { name: new RegExp(`^${libraryWords.restore}:`) }).click();
	await expect(entries(page)).toHaveCount(2);
	await expect(page.getByText(libraryWords.deletedTitle(1))).toBeHidden();
});

test('what was deleted more than 30 days ago is gone', async ({ page }) => {
	await openCopy(page);
	await showCases(page);
	await act(page, libraryWords.delete).click();
	await expect(page.getByText(libraryWords.deletedTitle(1))).toBeVisible();
	const aged = (days: number) =>
		page.evaluate(
			(ms) =>
				new Promise<void>((done) => {
					const asked = indexedDB.open('tautline');
					asked.onsuccess = () => {
						const change = asked.result.transaction('deleted', 'readwrite');
						const store = change.objectStore('deleted');
						const all = store.getAll();
						all.onsuccess = () => {
							for (const one of all.result) store.put({ ...one, deleted: Date.now() - ms });
						};
						change.oncomplete = () => (asked.result.close(), done());
					};
				}),
			days * 24 * 60 * 60_000
		);
	await aged(29);
	await page.reload();
	await expect(page.getByText(libraryWords.deletedTitle(1))).toBeVisible();
	await aged(31);
	await page.reload();
	await expect(page.getByText(libraryWords.none)).toBeVisible();
	await expect(page.getByText(libraryWords.deletedTitle(1))).toBeHidden();
});

test('of two tabs on one case the second is told, and both keep what they did', async ({
	page,
	context
}) => {
	await openCopy(page);
	const other = await context.newPage();
	await other.goto(page.url());
	await expect(title(other)).toHaveText(copied);
	await addActor(page, 'Of the first tab');
	await addActor(other, 'Of the second tab');
	await expect(other.getByText(keepWords.apart(copied))).toBeVisible();
	expect(other.url()).not.toBe(page.url());
	await addActor(page, 'Of the first tab again');
	await other.reload();
	await expect(other.getByRole('application')).toHaveAccessibleName(/\d/);
	const texts = await keptTexts(page);
	expect(texts).toHaveLength(2);
	expect(texts.filter((text) => text.includes('Of the second tab'))).toHaveLength(1);
	expect(texts.filter((text) => text.includes('Of the first tab again'))).toHaveLength(1);
});

test('a case that is deleted in another tab goes on where it is open', async ({
	page,
	context
}) => {
	await openCopy(page);
	const other = await context.newPage();
	await showCases(other);
	await expect(entries(other)).toContainText(libraryWords.elsewhere);
	await expect(act(other, libraryWords.delete)).toHaveCount(0);
	await expect(act(other, libraryWords.rename)).toHaveCount(0);
	await page.goto('/cases');
	await other.reload();
	await expect(act(other, libraryWords.delete)).toBeVisible();
});

test('an address whose case is not here says so', async ({ page }) => {
	await explore(page, '#case=own.nowhere');
	const told = page.getByRole('status').filter({ hasText: ownWords.whyKept });
	await expect(told).toContainText(ownWords.shown(builtIn.about.title));
});

test('stage and lesson open an own case by its address', async ({ page }) => {
	await openCopy(page);
	const { hash } = new URL(page.url());
	await page.goto(`/lesson${hash}`);
	await expect(page).toHaveTitle(new RegExp(/\(copy\)/));
	await page.goto(`/present${hash.split('&')[0]}`);
	await expect(page.getByRole('heading').first()).toBeVisible();
});

test('where the store is full nothing is said to be kept, and the case can be saved', async ({
	page
}) => {
	await showCases(page);
	await page.evaluate(() => {
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await button(page, libraryWords.copyBuiltIn).click();
	const told = page.getByRole('status').filter({ hasText: libraryWords.undone.refused });
	await expect(told).toBeVisible();
	const download = page.waitForEvent('download');
	await told.getByRole('button', { name: libraryWords.downloadCopy }).click();
	const saved = readFileSync(await (await download).path(), 'utf8');
	expect(parseCaseText(saved).about.title).toBe(copied);
	await expect(page).toHaveURL(/\/cases$/);
	expect(await keptTexts(page)).toEqual([]);
});

test('work that could not be kept is still there after a visit to the page of all cases', async ({
	page
}) => {
	await openCopy(page);
	await page.evaluate(() => {
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await page.getByRole('application').focus();
	await page.keyboard.press('n');
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.type('Unkept');
	await page.keyboard.press('Enter');
	const banner = page.getByText(keepWords.faults.refused);
	await expect(banner).toBeVisible();
	await expect(button(page, keepWords.close)).toBeHidden();
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: beginningWords.cases }).click();
	await expect(page.getByText(libraryWords.unsaved)).toBeVisible();
	await page.getByRole('link', { name: libraryWords.back }).click();
	await expect(page.getByRole('application')).toHaveAccessibleName(
		new RegExp(`${actors + 1} actors`)
	);
});

test('the whole library goes out as one file, and comes in where it is missing', async ({
	page
}) => {
	await openCopy(page);
	await showCases(page);
	await act(page, libraryWords.duplicate).click();
	await expect(entries(page)).toHaveCount(2);
	const before = (await keptTexts(page)).sort();
	const download = page.waitForEvent('download');
	await button(page, libraryWords.out).click();
	const file = await (await download).path();
	const bring = async (content: string) => {
		const chooser = page.waitForEvent('filechooser');
		await button(page, libraryWords.in).click();
		await (await chooser).setFiles({ name: 'x.json', mimeType: '', buffer: Buffer.from(content) });
	};
	await bring(readFileSync(file, 'utf8'));
	await expect(page.getByText(libraryWords.brought(0, 2))).toBeVisible();
	for (const one of [1, 2]) {
		await act(page, libraryWords.delete).first().click();
		await expect(entries(page)).toHaveCount(2 - one);
	}
	const spoilt = JSON.parse(readFileSync(file, 'utf8'));
	spoilt.cases.push({ title: 'Evil', saved: 'x', text: '{"format":"<script>"}' }, null);
	await bring(JSON.stringify(spoilt));
	await expect(page.getByText(libraryWords.brought(2, 0))).toBeVisible();
	await expect(page.getByText(/“.?Evil.?” was left out/)).toBeVisible();
	await expect(entries(page)).toHaveCount(2);
	expect((await keptTexts(page)).sort()).toEqual(before);
	await bring(builtInText);
	await expect(page.getByText(libraryWords.faults.none)).toBeVisible();
});

test('a table becomes a case of the library, with the report of its rows', async ({ page }) => {
	await showCases(page);
	const chooser = page.waitForEvent('filechooser');
	await button(page, libraryWords.fromFile).click();
	const buffer = Buffer.from('from,to,type\nMayor,Company,sues\nCompany,Mayor,pays\n');
	await (await chooser).setFiles({ name: 'rows.csv', mimeType: 'text/csv', buffer });
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('button', { name: 'Make the case' }).click();
	await expect(entries(page)).toContainText(libraryWords.counts(2, 2));
	await button(page, libraryWords.open).click();
	await expect(page.getByRole('application')).toHaveAccessibleName(/2 actors, 2 ties/);
});

test('what an earlier version kept is there, its state before too', async ({ page }) => {
	await page.goto('/favicon.svg');
	await page.evaluate(
		(text) =>
			new Promise<void>((done) => {
				const asked = indexedDB.open('tautline', 3);
				asked.onupgradeneeded = () => {
					asked.result.createObjectStore('cases', { keyPath: 'id' });
					asked.result.createObjectStore('lent', { keyPath: 'key' });
					asked.result.createObjectStore('former', { keyPath: 'id' });
				};
				asked.onsuccess = () => {
					const stores = asked.result.transaction(['cases', 'former'], 'readwrite');
					const [cases, former] = [stores.objectStore('cases'), stores.objectStore('former')];
					const about = { of: 'site-case', changes: 3 };
					cases.put({ ...about, id: 'sound', title: 'Sound', saved: 1e12, text });
					cases.put({ ...about, id: 'hurt', title: 'Hurt', saved: 9e11, text: 'x', sum: 1 });
					former.put({ ...about, id: 'hurt', title: 'Before', saved: 8e11, text });
					cases.put({ id: 'oldest', title: 'Oldest', saved: 7e11, text });
					stores.oncomplete = () => (asked.result.close(), done());
				};
			}),
		builtInText
	);
	await showCases(page);
	await expect(entries(page).getByRole('heading')).toHaveText(Array(3).fill(builtIn.about.title));
	await expect(entries(page).nth(1)).toContainText(libraryWords.damaged.older);
	await entries(page).nth(1).getByRole('link').click();
	await expect(page.getByText(/was damaged on this device.*is sound/)).toBeVisible();
	await expect(page.getByRole('application')).toHaveAccessibleName(/\d/);
});

test('at 320 px nothing is cut off, and every button is large enough for a finger', async ({
	page
}) => {
	await openCopy(page);
	await page.setViewportSize({ width: 320, height: 700 });
	await showCases(page);
	await expect(entries(page)).toHaveCount(1);
	const overflows = await page
		.locator('html, article')
		.evaluateAll((all) => all.map((each) => each.scrollWidth - each.clientWidth));
	expect(Math.max(...overflows)).toBeLessThanOrEqual(0);
	for (const each of await page.getByRole('button').all()) {
		const { width = 0, height = 0 } = (await each.boundingBox()) ?? {};
		expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
	}
});

test('by keyboard alone a case is made, renamed and opened', async ({ page }) => {
	await openCopy(page);
	await showCases(page);
	const card = entries(page).getByRole('link');
	await expect(act(page, libraryWords.rename)).toBeVisible();
	await card.focus();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(act(page, libraryWords.rename)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByLabel(libraryWords.name)).toBeFocused();
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type('By keys');
	await page.keyboard.press('Enter');
	await expect(card).toHaveText('By keys');
	await card.focus();
	await page.keyboard.press('Enter');
	await expect(title(page)).toHaveText('By keys');
});
