/** A file that holds one case: made on the site, opened from a disk where nothing else can be reached. */
import type { Page } from '@playwright/test';
import { copyFileSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { tiesOf } from '../src/lib/case/neighbourhood.ts';
import { openingTensions } from '../src/lib/case/tensionFilter.ts';
import { lessonWords } from '../src/lib/words/lesson.ts';
import { oneFileWords } from '../src/lib/words/oneFile.ts';
import { words } from '../src/lib/words/words.ts';
import { faults } from './axe.ts';
import { makeOneFile } from './oneFile.ts';
import { builtIn, explore, pictureAnswers, statusOf, tiesInView } from './picture.ts';
import { expect, freshWindow, test } from './site.ts';
import { heading, headed, story } from './stage.ts';

test.use({ ...freshWindow, viewport: { width: 1440, height: 900 } });
test.slow();

/** Makes the file and opens it; all that the window then asks for and that is not in it is a fault. */
async function openOneFile(page: Page, into: string) {
	await explore(page);
	const { path, name } = await makeOneFile(page);
	expect(name).toBe('site-case.html');
	copyFileSync(path, into);
	const address = pathToFileURL(into).href;
	const asked: string[] = [];
	await page.goto('about:blank');
	page.context().on('request', (request) => {
		const { protocol } = new URL(request.url());
		const itself = request.url().split(/[?#]/)[0] === address;
		if (!itself && protocol !== 'blob:' && protocol !== 'data:') asked.push(request.url());
	});
	await page.route(/^https?:/, (route) => route.abort());
	await page.goto(address);
	await pictureAnswers(page);
	return { asked, address };
}

test('shows its case with all details, the stage and the lesson, and asks nobody for anything', async ({
	page
}, info) => {
	const { asked, address } = await openOneFile(page, info.outputPath('my case.html'));
	const [, second] = [...builtIn.tensions.values()];

	await expect(page).toHaveTitle(`${builtIn.about.title} · Tautline`);
	const status = page.getByRole('status').first();
	await expect(status).toContainText(statusOf({ tensionFilters: openingTensions(builtIn) }));
	expect((await tiesInView(page)).size).toBeGreaterThan(5);

	await page.getByRole('button', { name: second!.title }).first().click();
	const filter = { tensionFilters: [{ tension: second!.id, pole: null }] };
	await expect(status).toContainText(statusOf(filter));
	await expect(page).toHaveURL(new RegExp(`#tension=${second!.id}$`));

	await page.getByRole('button', { name: 'Clear all' }).click();
	const details = page.getByRole('complementary');
	const actor = [...builtIn.actors.values()].find(({ id }) => tiesOf(builtIn, id).length > 3)!;
	await details.getByRole('button', { name: actor.name, exact: true }).click();
	await expect(details.getByRole('heading', { level: 2 })).toHaveText(actor.name);
	await expect(details.getByRole('listitem')).toHaveCount(tiesOf(builtIn, actor.id).length);
	await page.keyboard.press('Escape');

	await page.getByRole('radio', { name: words.header.story, exact: true }).check();
	await details.getByRole('button', { name: story[1]!.title }).click();
	await expect(details.getByText(story[1]!.caption)).toBeVisible();
	await details.getByRole('button', { name: oneFileWords.presentFrom }).click();
	await expect(heading(page)).toHaveText(headed(story[1]!.id));
	await page.keyboard.press('End');
	await page.keyboard.press('PageUp');
	await page.keyboard.press('Home');
	await expect(heading(page)).toHaveText(headed(story[0]!.id));
	await expect(page).toHaveURL(`${address}?present#step=${story[0]!.id}`);
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(new RegExp(`^${address}#`));

	await page.getByRole('button', { name: words.header.lesson }).first().click();
	await page.getByRole('button', { name: lessonWords.start.begin }).click();
	await expect(page).toHaveURL(/\?lesson#questions=10&step=/);
	await expect(page.locator('main')).toContainText('Chapter 1');
	await expect.poll(() => page.evaluate(loadedFonts)).toContain('Inter Variable');
	await page.goBack();
	await page.goBack();
	await pictureAnswers(page);
	expect(asked).toEqual([]);
});

test('comes to the page that its address names, and has no faults for axe', async ({
	page
}, info) => {
	const { asked, address } = await openOneFile(page, info.outputPath('case.html'));
	expect(await faults(page)).toEqual([]);
	await page.goto(`${address}?present#step=${story[2]!.id}`);
	await expect(heading(page)).toHaveText(headed(story[2]!.id));
	await page.reload();
	await expect(heading(page)).toHaveText(headed(story[2]!.id));
	await page.goto(`${address}?lesson`);
	await expect(page.getByText(oneFileWords.noAddress)).toBeVisible();
	expect(asked).toEqual([]);
});

test('works in the frame of a preview, which has neither storage nor addresses', async ({
	page
}) => {
	await explore(page);
	const { path } = await makeOneFile(page);
	await page.goto('about:blank');
	await page.evaluate(showInFrame, readFileSync(path, 'utf8'));
	const frame = page.frameLocator('iframe');
	await frame.getByRole('button', { name: words.header.present }).click();
	await expect(frame.getByRole('heading', { level: 1 })).toHaveText(headed(story[0]!.id));
	await page.keyboard.press('Escape');
	await frame.getByRole('button', { name: words.header.lesson }).first().click();
	await frame.getByRole('button', { name: lessonWords.start.begin }).click();
	await frame.getByRole('link', { name: words.app }).click();
	await expect(frame.getByRole('complementary')).toContainText(builtIn.about.title);
});

test('can be opened on the site, as a case file can', async ({ page }) => {
	await explore(page);
	const { path, dialog } = await makeOneFile(page);
	await dialog.getByRole('button', { name: oneFileWords.close }).click();
	await page.setInputFiles('input[type=file]', path);
	await expect(page.getByText(/^Opened /)).toBeVisible();
});

test('the dialog says what is in the file', async ({ page }) => {
	await explore(page);
	const { dialog } = await makeOneFile(page);
	await expect(dialog).toContainText(oneFileWords.without);
	await expect(dialog.getByRole('status')).toHaveText(oneFileWords.saved('site-case.html'));
	expect(await faults(page, { part: 'dialog' })).toEqual([]);
});

/** Runs in the page: the families of which it has drawn letters. */
function loadedFonts(): string[] {
	const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
	return loaded.map(({ family }) => family.replaceAll('"', ''));
}

/** Runs in the page. */
function showInFrame(html: string) {
	const frame = document.createElement('iframe');
	frame.setAttribute('sandbox', 'allow-scripts');
	frame.style.cssText = 'inline-size: 1400px; block-size: 880px';
	frame.srcdoc = html;
	document.body.append(frame);
}
