import { standingOf } from '../src/lib/case/evidence.ts';
import { tieInWords } from '../src/lib/evidence/tieInWords.ts';
import { figureWords } from '../src/lib/words/figure.ts';
import { words } from '../src/lib/words/words.ts';
import { choose, dialog, openDialog, preset, save, textOf } from './figure.ts';
import { builtIn, explore, tiesInView } from './picture.ts';
import { expect, test } from './site.ts';

const told = figureWords.check;

test.use({ viewport: { width: 1440, height: 900 } });

test('the check lists what rests on one unnamed voice, and leads to its claims', async ({
	page
}) => {
	await explore(page);
	const shown = await tiesInView(page);
	const unnamed = [...builtIn.ties.values()].filter(
		({ id, claims }) => shown.has(id) && standingOf(claims).anonymous
	);
	await openDialog(page);
	await dialog(page).getByText(told.doubts.anonymous(unnamed.length)).click();
	const [tie] = unnamed;
	const sentence = tieInWords(builtIn, tie?.id ?? '');
	await dialog(page).getByRole('button', { name: sentence, exact: true }).click();
	await expect(dialog(page)).toBeHidden();
	const details = page.getByRole('complementary').getByRole('article');
	await expect(details).toContainText(words.details.anonymous);
	const verb = builtIn.tieTypes.get(tie?.type ?? '')?.label ?? '';
	await expect(details.getByRole('heading', { level: 2 })).toContainText(verb);
});

test('the count beside the size leads to the check', async ({ page }) => {
	await explore(page);
	await openDialog(page);
	await dialog(page)
		.getByRole('button', { name: told.toCheck(2) })
		.click();
	await expect(dialog(page).getByRole('heading', { name: told.title })).toBeFocused();
});

test('lines get numbers, and their key is in the preview and in the file', async ({ page }) => {
	await explore(page);
	await openDialog(page);
	await dialog(page).getByLabel(figureWords.numbered).check();
	const key = dialog(page).getByRole('img').locator('#key');
	await expect(key).toContainText(figureWords.key.title);
	await choose(page, 'SVG');
	const svg = textOf(await save(page, 'svg'));
	expect(svg).toContain('<g id="key"');
	expect(svg).toContain(figureWords.key.described);
});

test('letters that are too small are told in points, and numbers make them larger', async ({
	page
}) => {
	await explore(page, '#tension=money');
	await openDialog(page);
	await dialog(page).getByLabel(figureWords.partNames.legend).uncheck();
	await preset(page, 'own');
	await choose(page, 'mm');
	await dialog(page).getByLabel(figureWords.own.width).fill('210');
	await dialog(page).getByLabel(figureWords.own.height).fill('100');
	const small = dialog(page).getByText(/^The smallest letters are [3-5](\.\d)? pt/);
	await expect(small).toBeVisible();
	await dialog(page).getByRole('button', { name: told.number }).click();
	await expect(dialog(page).getByLabel(figureWords.numbered)).toBeChecked();
	await expect(dialog(page).getByRole('img').locator('#key')).toHaveCount(1);
	await expect(small).toHaveCount(0);
});
