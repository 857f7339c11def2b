import { everything, toggleNever, toggleOnly } from '../src/lib/case/choice.ts';
import type { Facet } from '../src/lib/case/facets.ts';
import { noFilter, select } from '../src/lib/case/filter.ts';
import { voiceGroups } from '../src/lib/case/voices.ts';
import { attack, standings } from '../src/lib/case/vocabulary.ts';
import { faults } from './axe.ts';
import { builtIn, explore, statusOf, ties, tiesInView } from './picture.ts';
import { searchWords } from '../src/lib/words/search.ts';
import { words } from '../src/lib/words/words.ts';
import { expect, test } from './site.ts';

const tensions = [...builtIn.tensions.values()];
const central = builtIn.tensions.get(builtIn.about.opensOn ?? '');
const tensionFilter = (tension = central?.id ?? '') => ({ tension, pole: null });
const choose = (facet: Facet, value: string) => ({
	choices: { ...noFilter.choices, [facet]: toggleOnly(everything, value) }
});

test.beforeEach(({ page }) => explore(page));

test('the case opens on its central tension; a pole narrows it, another tension adds to it', async ({
	page
}) => {
	const panel = page.getByRole('region', { name: 'Tensions and filters' });
	const status = page.getByRole('status').first();
	await expect(panel.getByText(central?.question ?? '')).toBeVisible();
	const poleButton = (label = '') => panel.getByRole('button', { name: new RegExp(`^${label}: `) });
	for (const { label } of central?.poles ?? []) await expect(poleButton(label)).toBeVisible();
	await expect(status).toContainText(statusOf({ tensionFilters: [tensionFilter()] }));

	const pole = central?.poles[1];
	await poleButton(pole?.label).click();
	const narrowed = { tensionFilters: [{ tension: central?.id ?? '', pole: pole?.id ?? 'b' }] };
	await expect(status).toContainText(statusOf(narrowed));
	await poleButton(pole?.label).click();
	await expect(status).toContainText(statusOf({ tensionFilters: [tensionFilter()] }));

	const second = tensions.find(({ id }) => id !== central?.id);
	await page.getByRole('button', { name: `Also filter by “${second?.title}”` }).click();
	const both = { tensionFilters: [tensionFilter(), tensionFilter(second?.id)] };
	await expect(status).toContainText(statusOf(both));
});

test('the picture shows the ties of the chosen tension, each pole in a colour of its own', async ({
	page
}) => {
	for (const { id, title } of tensions.slice(1, 4)) {
		await page
			.getByRole('button', { name: new RegExp(`^${title.replace('?', '\\?')} \\d`) })
			.click();
		const expected = select(builtIn, { ...noFilter, tensionFilters: [tensionFilter(id)] });
		await expect(page.getByRole('status').first()).toContainText(
			statusOf({ tensionFilters: [tensionFilter(id)] })
		);
		expect(await tiesInView(page)).toEqual(new Set(expected.ties.keys()));
	}
});

test('families add up, and an arena narrows them', async ({ page }) => {
	await page.getByRole('button', { name: 'Clear all' }).click();
	const status = page.getByRole('status').first();
	await expect(status).toContainText(statusOf({}));
	await page.getByRole('button', { name: /^Authority \d/ }).click();
	await expect(status).toContainText(statusOf(choose('family', 'authority')));
	await page.getByRole('button', { name: /^Conflict \d/ }).click();
	const family = toggleOnly(toggleOnly(everything, 'authority'), 'conflict');
	await expect(status).toContainText(statusOf({ choices: { ...noFilter.choices, family } }));
	await page.getByRole('button', { name: /^Private \d/ }).click();
	const arena = toggleOnly(everything, 'private');
	await expect(status).toContainText(statusOf({ choices: { ...noFilter.choices, family, arena } }));
});

test('one entry of the legend can be hidden, such as the outside voices', async ({ page }) => {
	await page.getByRole('button', { name: 'Clear all' }).click();
	await page.getByRole('button', { name: 'Hide Outside voice' }).click();
	const kind = toggleNever(everything, 'voice');
	const hidden = statusOf({ choices: { ...noFilter.choices, kind } });
	await expect(page.getByRole('status').first()).toContainText(hidden);
});

test('ties are chosen by their standing, which the link and the head of the group tell', async ({
	page
}) => {
	const status = page.getByRole('status').first();
	const head = page.locator('summary').filter({ hasText: words.legend.standing });
	await page.getByRole('button', { name: 'Clear all' }).click();
	for (const mark of standings) {
		const count = select(builtIn, { ...noFilter, ...choose('standing', mark) }).ties.size;
		const entry = page.getByRole('button', { name: `${words.standings[mark]} ${count}` });
		if (count === 0) continue;
		await entry.click();
		await expect(status).toContainText(statusOf(choose('standing', mark)));
		await expect.poll(() => new URL(page.url()).hash).toContain(`standing=${mark}`);
		await expect(head).toContainText(words.legend.narrows);
		await entry.click();
	}
	await expect(head).not.toContainText(words.legend.narrows);
	await expect(status).toContainText(statusOf({}));
});

test('voices are chosen together: all unnamed ones, or those of a bloc, and then one less', async ({
	page
}) => {
	const groups = voiceGroups(builtIn);
	const unnamed = groups.find(({ of }) => of === 'unnamed')!.voices.map(({ id }) => id);
	const ofUs = groups.find(({ of }) => typeof of === 'object' && of.bloc === 'us')!.voices;
	const asserter = toggleOnly(everything, ...unnamed);
	const status = page.getByRole('status').first();
	await page.getByRole('button', { name: 'Clear all' }).click();
	await page.locator('summary').filter({ hasText: words.legend.asserter }).click();
	await page.getByRole('button', { name: new RegExp(`^${words.voices.unnamed} \\d`) }).click();
	await expect(status).toContainText(statusOf({ choices: { ...noFilter.choices, asserter } }));
	const head = page.getByRole('button', { name: /^Voices of United States \d/ });
	await expect(head).toHaveAttribute('aria-pressed', 'mixed');
	await head.click();
	await expect(head).toHaveAttribute('aria-pressed', 'true');
	await page.getByRole('button', { name: new RegExp(`^${ofUs[0]!.name} \\d`) }).click();
	const left = [...new Set([...unnamed, ...ofUs.slice(1).map(({ id }) => id)])];
	const choice = toggleOnly(everything, ...left);
	await expect(status).toContainText(
		statusOf({ choices: { ...noFilter.choices, asserter: choice } })
	);
	expect(await faults(page)).toEqual([]);
});

test('attacks are chosen apart from what else is conflict, and narrowed by their standing', async ({
	page
}) => {
	await explore(page, '#tension=&family=attack&standing=single');
	const family = toggleOnly(everything, attack);
	const standing = toggleOnly(everything, 'single');
	const both = statusOf({ choices: { ...noFilter.choices, family, standing } });
	await expect(page.getByRole('status').first()).toContainText(both);
	const entry = page.getByRole('button', { name: new RegExp(`^${words.legend.attack}`) });
	await expect(entry).toHaveAttribute('aria-pressed', 'true');
	await page.getByRole('button', { name: words.status.clear }).click();
	await expect(page.getByRole('status').first()).toContainText(statusOf({}));
});

test('an empty view names the filters that emptied it, and each can be taken off', async ({
	page
}) => {
	await page.getByText('When it happened').click();
	await page.getByLabel('To', { exact: true }).fill('1999');
	await page.getByLabel('To', { exact: true }).press('Enter');
	await page.getByLabel('Include claims without a date').uncheck();
	await expect(page.getByRole('status').first()).toContainText('Nothing matches.');
	await page.getByRole('button', { name: /^Without the date filter: / }).click();
	await expect(page.getByRole('status').first()).toContainText(
		statusOf({ tensionFilters: [tensionFilter()] })
	);
});

test('dates narrow the view; a date that is none is told so', async ({ page }) => {
	await page.getByRole('button', { name: 'Clear all' }).click();
	await page.getByText('When it happened').click();
	const from = page.getByLabel('From', { exact: true });
	await from.fill('yesterday');
	await from.press('Enter');
	await expect(from).toHaveAccessibleDescription(/“yesterday” cannot be read as a date/);
	await from.fill('2020-01');
	await from.press('Enter');
	await page.getByLabel('Include claims without a date').uncheck();
	const dates = { from: '2020-01', to: null, match: 'wentOn' as const, undated: false };
	await expect(page.getByRole('status').first()).toContainText(statusOf({ dates }));
});

test('what does not match goes, or fades, as is wished', async ({ page }) => {
	const outside = async (name: string) =>
		[...(await ties(page)).values()].filter((classes) => classes.includes(name)).length;
	const held =
		builtIn.ties.size -
		select(builtIn, { ...noFilter, tensionFilters: [tensionFilter()] }).ties.size;
	expect(await outside('hidden')).toBe(held);
	await page.getByRole('radio', { name: 'Fade' }).check();
	await expect.poll(() => outside('faded')).toBe(held);
	expect(await outside('hidden')).toBe(0);
});

test('actors left without ties stay when that is wished', async ({ page }) => {
	await page.getByLabel('Keep actors without ties').check();
	const kept = statusOf({ tensionFilters: [tensionFilter()], keepIsolated: true });
	await expect(page.getByRole('status').first()).toContainText(kept);
});

test('what was added from beyond the source can be switched off as one', async ({ page }) => {
	const actor = [...builtIn.actors.values()].find(({ background }) => background?.names.length);
	const original = actor?.background?.names[0]?.text ?? '';
	await page.getByRole('button', { name: 'Clear all' }).click();
	await page
		.getByRole('complementary')
		.getByRole('button', { name: actor?.name, exact: true })
		.click();
	await expect(page.getByText(original)).toBeVisible();
	await page.getByLabel('Background beyond the source').uncheck();
	await expect(page.getByText(original)).toBeHidden();
});

test('dates are typed as people write them, and refused beside their field', async ({ page }) => {
	await page.getByText('When it happened').click();
	const from = page.getByLabel('From', { exact: true });
	const to = page.getByLabel('To', { exact: true });
	await to.fill('3.1.2020');
	await to.press('Enter');
	await expect(to).toHaveValue('3 Jan 2020');
	await from.fill('Feb 2020');
	await from.press('Enter');
	await expect(from).toHaveAccessibleDescription(/later than “To”, 3 Jan 2020/);
	await expect(from).toHaveAttribute('aria-invalid', 'true');
	await expect(to).toHaveAttribute('aria-invalid', 'false');
	await expect.poll(() => new URL(page.url()).hash).toContain('to=2020-01-03');
	expect(page.url()).not.toContain('from=');
	await to.fill('March 2020');
	await to.press('Enter');
	await expect(from).toHaveAttribute('aria-invalid', 'false');
	await expect.poll(() => new URL(page.url()).hash).toContain('from=2020-02&to=2020-03');
	expect(await faults(page)).toEqual([]);
});

test('a link with dates shows at the head of the group that they filter', async ({ page }) => {
	const group = page.locator('summary', { hasText: 'When it happened' });
	await expect(group).not.toContainText('filters');
	await explore(page, '#tension=&from=2019-12-31&to=2019-12-31&when=day&dated');
	await expect(group).toContainText('filters the view');
	const dates = { from: '2019-12-31', to: '2019-12-31', match: 'day' as const, undated: false };
	await expect(page.getByRole('status').first()).toContainText(statusOf({ dates }));
	await group.click();
	await expect(page.getByLabel('Only dates known to the day')).toBeChecked();
	await page.getByLabel('What began then').check();
	await expect.poll(() => new URL(page.url()).hash).toContain('when=began');
});

test('a group of the legend says at its head that it narrows the view, also when it is shut', async ({
	page
}) => {
	const [type] = builtIn.tieTypes.keys();
	const [bloc] = builtIn.blocs.keys();
	await page.goto('/handout');
	await explore(page, `#type=${type}&hide.bloc=${bloc}&from=2019&dated`);
	const headOf = (name: string) => page.locator('summary').filter({ hasText: name });
	await expect(headOf(words.legend.type)).toContainText(words.legend.narrows);
	await expect(headOf(words.legend.type)).toHaveJSProperty('parentElement.open', false);
	await expect(headOf(words.legend.bloc)).toContainText(words.legend.narrows);
	await page.getByRole('button', { name: words.status.clear }).click();
	await expect(headOf(words.legend.type)).not.toContainText(words.legend.narrows);
});

test('choosing what the filter holds back says what was taken off, and brings it back', async ({
	page
}) => {
	const opening = { ...noFilter, tensionFilters: [tensionFilter()] };
	const { actors } = select(builtIn, opening);
	const hidden = [...builtIn.actors.values()].find(({ id }) => !actors.has(id))!;
	await page.getByRole('combobox', { name: /^Search/ }).fill(hidden.name);
	await expect(page.getByRole('option').first()).toContainText(searchWords.heldBack);
	await page.getByRole('option').first().click();
	const told = page.getByRole('status').filter({ hasText: 'Taken off' });
	await expect(told).toContainText(central!.title);
	await expect(page.getByRole('status').first()).toContainText(statusOf(noFilter));
	await told.getByRole('button', { name: words.status.takeBack }).click();
	await expect(page.getByRole('status').first()).toContainText(statusOf(opening));
	await expect(told).toHaveCount(0);
});
