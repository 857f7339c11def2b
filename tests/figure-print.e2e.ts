import type { Page } from '@playwright/test';
import { tablesWords } from '../src/lib/words/tables.ts';
import { words } from '../src/lib/words/words.ts';
import { figureWords } from '../src/lib/words/figure.ts';
import { choose, dialog, openDialog, preset } from './figure.ts';
import { smallCase } from './fixtures/small-case.ts';
import { builtIn, explore, statusOf, tiesInView, zoomOf } from './picture.ts';
import { flat, printed } from './pdf.ts';
import { expect, test } from './site.ts';
import { opening } from './tables.ts';

test.use({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });

/** Waits until the code that prints has loaded. */
async function ready(page: Page) {
	await expect
		.poll(
			async () => {
				await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
				const there = await page.locator('.printed').count();
				await page.evaluate(() => dispatchEvent(new Event('afterprint')));
				return there;
			},
			{ timeout: 15_000 }
		)
		.toBe(1);
}

test('printing the page prints the figure alone, on one page that can be searched', async ({
	page
}) => {
	await explore(page);
	await ready(page);
	const zoom = await zoomOf(page);
	const { sizes, text } = await printed(page);
	expect(sizes).toEqual([[842, 595]]);
	expect(text).toContain(builtIn.about.title);
	for (const id of await tiesInView(page)) {
		const verb = builtIn.tieTypes.get(builtIn.ties.get(id)?.type ?? '')?.label ?? '';
		expect(flat(text), id).toContain(flat(verb));
	}
	expect(text).toContain(statusOf(opening));
	expect(text).not.toContain('How to begin');
	expect(text).not.toContain('Arrange again');
	await expect(page.locator('.printed')).toHaveCount(0);
	expect(await zoomOf(page)).toBe(zoom);
});

test('in a country of Letter paper it is printed on that', async ({ browser, baseURL }) => {
	const page = await browser.newPage({ locale: 'en-US', baseURL: baseURL ?? '' });
	await explore(page);
	await ready(page);
	expect((await printed(page)).sizes).toEqual([[792, 612]]);
	await page.close();
});

test('what prints is not waited for in vain: the keys load it at once', async ({ page }) => {
	await explore(page);
	await page.evaluate(() => {
		window.print = () => {
			dispatchEvent(new Event('beforeprint'));
			document.title = String(document.querySelectorAll('.printed').length);
			dispatchEvent(new Event('afterprint'));
		};
	});
	await page.keyboard.press('Control+p');
	await expect(page).toHaveTitle('1');
});

test('the dialog prints on the paper that was chosen, one page of its very size', async ({
	page
}) => {
	await explore(page);
	await openDialog(page);
	await choose(page, 'PDF');
	await ready(page);
	const papers = {
		'a4-portrait': [595, 842],
		'a4-landscape': [842, 595],
		'letter-portrait': [612, 792],
		'letter-landscape': [792, 612],
		slide: [1440, 810],
		square: [810, 810]
	} as const;
	for (const [id, size] of Object.entries(papers)) {
		await preset(page, id as keyof typeof papers);
		const { sizes, text } = await printed(page);
		expect(sizes, id).toEqual([size]);
		expect(text).not.toContain(figureWords.title);
	}
	await preset(page, 'own');
	await choose(page, 'mm');
	await dialog(page).getByLabel(figureWords.own.width).fill('180');
	await dialog(page).getByLabel(figureWords.own.height).fill('120');
	expect((await printed(page)).sizes).toEqual([[510, 340]]);
});

test('the button prints', async ({ page }) => {
	await explore(page);
	await page.evaluate(() => (window.print = () => (document.title = 'printing')));
	await openDialog(page);
	await choose(page, 'PDF');
	await dialog(page).getByRole('button', { name: figureWords.save.pdf }).click();
	await expect(page).toHaveTitle('printing');
});

test('dark stays dark on paper', async ({ page }) => {
	await explore(page);
	await openDialog(page);
	await choose(page, 'PDF');
	await choose(page, 'Dark');
	await ready(page);
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await page.emulateMedia({ media: 'print' });
	const sheet = page.locator('.printed');
	await expect(sheet).toHaveCSS('print-color-adjust', 'exact');
	await expect(sheet.locator('#paper')).toHaveAttribute('fill', '#14171c');
});

test('names in Arabic script are found in print', async ({ page }) => {
	const harbour = smallCase();
	const [mayor] = harbour.actors;
	if (mayor) mayor.shortName = 'حداد';
	await explore(page);
	const chooser = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: words.open.open }).click();
	const buffer = Buffer.from(JSON.stringify(harbour));
	await (await chooser).setFiles({ name: 'case.json', mimeType: '', buffer });
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(harbour.title);
	await ready(page);
	const { text } = await printed(page);
	// Some readers return a line of right-to-left text in visual order.
	const found = [...text.normalize('NFKC')].filter((letter) => /\p{Script=Arabic}/u.test(letter));
	expect(found.sort()).toEqual([...'حداد'].sort());
});

test('where tables are shown, tables are printed', async ({ page }) => {
	await explore(page);
	await ready(page);
	await page.getByRole('radio', { name: words.surface.choices.tables }).check();
	await expect(page.getByRole('table').first()).toBeVisible();
	const { text } = await printed(page);
	expect(text).toContain(tablesWords.columns.voices);
	await expect(page.locator('.printed')).toHaveCount(0);
});
