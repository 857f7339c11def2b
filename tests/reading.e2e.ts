/** The text of a source beside the picture, and what is made of it. */
import type { Page } from '@playwright/test';
import { libraryWords } from '../src/lib/words/library.ts';
import { readingWords } from '../src/lib/words/reading.ts';
import { faults } from './axe.ts';
import { kept, keptTexts } from './kept.ts';
import { act, entries, showCases } from './library.ts';
import { builtIn, builtInText, explore } from './picture.ts';
import {
	article,
	bring,
	drag,
	highlighted,
	make,
	makeActor,
	number,
	openText,
	readInNewCase
} from './reading.ts';
import { expect, test } from './site.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const graph = (page: Page) => page.getByRole('application');
const form = (page: Page) => page.locator('form');
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const field = (page: Page, name: string) => form(page).getByLabel(name, { exact: true });

/** Makes “the mayor met the company” of the second paragraph, after its two actors. */
async function makeClaim(page: Page) {
	await number(page, 1).click();
	await page.getByRole('button', { name: readingWords.beginsHere }).click();
	await makeActor(page, 1, 'mayor');
	await makeActor(page, 1, 'company');
	await drag(page, 2, 'the mayor privately met the company twice');
	await make(page, 'claim').click();
	await field(page, readingWords.type).fill('meets');
	await form(page).getByRole('button', { name: readingWords.addClaim }).click();
	await expect(form(page)).toHaveCount(0);
}

test('what is coded after the text was left and opened again is highlighted', async ({ page }) => {
	await readInNewCase(page);
	await makeActor(page, 1, 'mayor');
	await page.getByRole('radio', { name: 'Details' }).check();
	await openText(page);
	await makeActor(page, 1, 'company');
	await expect(highlighted(page)).toHaveText(['mayor', 'company']);
});

test('a new case asks for a source of its own, also after the text of another case was read', async ({
	page
}) => {
	await readInNewCase(page);
	await page.getByRole('radio', { name: 'Details' }).check();
	await page.getByRole('button', { name: 'New case of your own' }).click();
	await openText(page);
	await page.getByLabel(readingWords.sourceTitle).fill('The Herald');
	await bring(page, 'The council met the guards.');
	await expect(page.getByLabel(readingWords.source, { exact: true })).toContainText('The Herald');
});

test('an article that is pasted becomes actors and a tie with its claim', async ({ page }) => {
	await readInNewCase(page);
	await makeClaim(page);
	await expect(graph(page)).toHaveAccessibleName(/2 actors.*1 tie/);
	await expect(highlighted(page)).toHaveText([
		'mayor',
		'company',
		'the mayor privately met the company twice'
	]);
	await expect(page.getByText(readingWords.coded(1, 3))).toBeVisible();
	await page.getByRole('button', { name: /^Details of/ }).click();
	await expect(details(page).getByRole('heading', { level: 2 })).toHaveText(
		/mayor\s+meets\s+company/
	);
	const claim = details(page).getByRole('listitem').filter({ hasText: 'Rosa Klein' });
	await expect(claim).toContainText('¶2');
	await expect(claim).toContainText('Attributed');
	await expect(claim).toContainText('Private');
});

test('by keyboard alone words are selected and become an actor and a claim', async ({ page }) => {
	const press = async (...keys: string[]) => {
		for (const key of keys) await page.keyboard.press(key);
	};
	await readInNewCase(page);
	await number(page, 0).focus();
	await press('ArrowDown', 'ArrowRight', 'ArrowRight');
	await expect(page.getByText(readingWords.chosen('mayor'))).toBeVisible();
	await press('n');
	await expect(field(page, readingWords.name)).toBeFocused();
	await press('Escape');
	await expect(form(page)).toHaveCount(0);
	await expect(number(page, 1)).toBeFocused();
	await press('Home', 'ArrowRight', 'n');
	await expect(field(page, readingWords.name)).toHaveValue('mayor');
	await press('Enter');
	await expect(number(page, 1)).toBeFocused();
	await press('Home', 'Shift+End', 't');
	await expect(field(page, readingWords.from)).toHaveValue('mayor');
	await expect(field(page, readingWords.to)).toBeFocused();
	await page.keyboard.type('The company');
	await press('Tab');
	await page.keyboard.type('presses');
	await press('Enter');
	await expect(number(page, 1)).toBeFocused();
	await expect(graph(page)).toHaveAccessibleName(/2 actors.*1 tie/);
	await expect(number(page, 1)).toHaveAccessibleName(/¶2, 1 claim, 2 highlights/);
});

test('what is highlighted outlives edits of the text, and what is gone is listed', async ({
	page
}) => {
	await readInNewCase(page);
	await makeClaim(page);
	const rewrite = async (text: string) => {
		await page.getByRole('button', { name: readingWords.edit }).click();
		await page.getByLabel(readingWords.editing).fill(text);
		await page.getByRole('button', { name: readingWords.save }).click();
	};
	const edited = article
		.replace('Dispute over', 'Quarrel, on Monday, over')
		.replace('privately met the company twice', 'has privately met the Company twice');
	await rewrite(edited);
	await expect(highlighted(page)).toHaveText([
		'mayor',
		'company',
		'the mayor has privately met the Company twice'
	]);
	await rewrite(edited.replace('the mayor has privately met the Company twice and', 'she'));
	await expect(highlighted(page)).toHaveText(['mayor', 'company']);
	await expect(page.getByText(readingWords.lost(1))).toBeVisible();
	await drag(page, 2, 'asked it to stay');
	await page.getByRole('button', { name: /^Highlight the selected words for “the mayor/ }).click();
	await expect(highlighted(page)).toHaveText(['mayor', 'company', 'asked it to stay']);
	await expect(page.getByText(readingWords.lost(1))).toHaveCount(0);
});

test('a claim leads to its passage or its paragraph, and these lead back', async ({ page }) => {
	const [cited] = [...builtIn.ties.values()].filter(
		({ claims }) => claims.length > 0 && claims[0]!.at === '¶3'
	);
	const paragraphs = Array.from({ length: 27 }, (_, i) => `Paragraph ${i + 1} of the report.`);
	await explore(page, `#tie=${cited!.id}`);
	const read = details(page).getByRole('button', { name: 'Read ¶3' }).first();
	await read.focus();
	await page.keyboard.press('Enter');
	await bring(page, paragraphs.join('\n'));
	await expect(number(page, 2)).toBeFocused();
	await expect(number(page, 2).locator('xpath=..')).toHaveClass(/lit/);
	await number(page, 0).locator('xpath=..').getByText('Paragraph 1 of').click();
	const claims = page.getByRole('region', { name: readingWords.ofParagraph(1) });
	await claims.getByRole('button').first().click();
	await expect(claims.locator('[aria-current]')).toHaveCount(1);
	const title = await claims.locator('[aria-current] strong').innerText();
	await claims.getByRole('button', { name: readingWords.detailsOf(title) }).click();
	await expect(details(page).locator('[aria-current]')).toContainText('¶1');
});

test('undo takes a claim back and its highlight with it; redo brings both', async ({ page }) => {
	await readInNewCase(page);
	await makeClaim(page);
	await page.keyboard.press('ControlOrMeta+z');
	await expect(highlighted(page)).toHaveText(['mayor', 'company']);
	await expect(page.getByText(readingWords.coded(0, 3))).toBeVisible();
	await expect(page.getByText(readingWords.idle(1))).toBeVisible();
	await page.keyboard.press('ControlOrMeta+Shift+z');
	await expect(highlighted(page)).toHaveCount(3);
	await expect(page.getByText(readingWords.idle(1))).toHaveCount(0);
});

test('text and highlights are there after a reload and in a copy, never in the case, and go with it', async ({
	page
}) => {
	await readInNewCase(page);
	await makeClaim(page);
	await kept(page, 'Rosa Klein');
	await expect(page).toHaveURL(/case=own/);
	await page.reload();
	await openText(page);
	await expect(highlighted(page)).toHaveCount(3);
	expect((await keptTexts(page)).join()).not.toContain('privately met');
	await showCases(page);
	await act(page, libraryWords.duplicate).click();
	await expect(entries(page)).toHaveCount(2);
	await act(page, libraryWords.delete, 'New case (copy)').click();
	await expect(entries(page)).toHaveCount(1);
	expect(await textsKept(page)).toHaveLength(2);
	await page.getByText(libraryWords.deletedTitle(1)).click();
	await page.getByRole('button', { name: new RegExp(`^${libraryWords.erase}`) }).click();
	await expect.poll(() => textsKept(page)).toHaveLength(1);
	expect((await textsKept(page))[0]).toContain('privately met the company twice');
});

test('what an earlier version kept is there, and a text beside it', async ({ page }) => {
	await page.goto('/favicon.svg');
	await page.evaluate(storeOfVersion4, builtInText);
	await page.goto('/#case=own.old');
	await openText(page);
	await bring(page);
	await expect.poll(() => textsKept(page)).toHaveLength(1);
	await page.reload();
	await openText(page);
	await expect(page.getByText('Rosa Klein, who owns two boats')).toBeVisible();
});

for (const [width, height] of [
	[1024, 768],
	[390, 844],
	[320, 640]
] as const)
	test(`at ${width} px nothing is cut off, and what adds a claim is in sight`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await explore(page);
		await openText(page);
		await bring(page);
		await number(page, 2).focus();
		for (const key of ['ArrowRight', 'Shift+ArrowRight']) await page.keyboard.press(key);
		await expect(make(page, 'claim')).toBeInViewport();
		expect(await faults(page)).toEqual([]);
		await make(page, 'claim').click();
		await expect(form(page).getByRole('button', { name: readingWords.addClaim })).toBeInViewport();
		expect(await faults(page)).toEqual([]);
		const overflows = await page
			.locator('html, .scroll, .reading')
			.evaluateAll((all) => all.map((each) => each.scrollWidth - each.clientWidth));
		expect(Math.max(...overflows)).toBeLessThanOrEqual(0);
		for (const each of await page.locator('.reading').getByRole('button').all()) {
			const { width: wide = 0, height: high = 0 } = (await each.boundingBox()) ?? {};
			expect(Math.min(wide, high)).toBeGreaterThanOrEqual(24);
		}
	});

/** All texts of sources that are kept on the device. */
const textsKept = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<string[]>((done) => {
				const asked = indexedDB.open('tautline');
				asked.onsuccess = () => {
					const all = asked.result.transaction('texts').objectStore('texts').getAll();
					all.onsuccess = () => {
						asked.result.close();
						done((all.result as { text: string }[]).map(({ text }) => text));
					};
				};
			})
	);

/** Runs in the page: a store as the version before texts left it, with one case. */
function storeOfVersion4(text: string) {
	return new Promise<void>((done) => {
		const asked = indexedDB.open('tautline', 4);
		asked.onupgradeneeded = () => {
			for (const name of ['cases', 'former', 'deleted'])
				asked.result.createObjectStore(name, { keyPath: 'id' });
			asked.result.createObjectStore('lent', { keyPath: 'key' });
		};
		asked.onsuccess = () => {
			const stores = asked.result.transaction('cases', 'readwrite');
			const about = { id: 'old', title: 'Old', of: 'site-case', changes: 3, saved: 1e12 };
			stores.objectStore('cases').put({ ...about, text });
			stores.oncomplete = () => (asked.result.close(), done());
		};
	});
}

test('a denial in the text is proposed as one', async ({ page }) => {
	await readInNewCase(page, 'The company denied that it paid the guards.');
	await drag(page, 0, 'denied that it paid the guards');
	await make(page, 'claim').click();
	await expect(field(page, readingWords.stance)).toHaveValue('denies');
	await field(page, readingWords.from).fill('Company');
	await field(page, readingWords.type).fill('pays');
	await field(page, readingWords.to).fill('Guards');
	await form(page).getByRole('button', { name: readingWords.addClaim }).click();
	await page.getByRole('button', { name: /^Details of/ }).click();
	await expect(
		details(page)
			.getByText(/den(?:y|ies|ied)/i)
			.first()
	).toBeVisible();
});
