import type { Page } from '@playwright/test';
import { select } from '../src/lib/case/filter.ts';
import { shownAt } from '../src/lib/case/steps.ts';
import { faults } from './axe.ts';
import { words } from '../src/lib/words/words.ts';
import { builtIn, explore, placeOf, statusOf } from './picture.ts';
import { expect, test } from './site.ts';
import { opening } from './tables.ts';

const mohandes = builtIn.actors.get('al-mohandes')?.name ?? '';
const wide = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

const field = (page: Page) => page.getByRole('combobox', { name: /^Search/ });
const options = (page: Page) => page.getByRole('option');
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });

test.describe('on a wide screen', () => {
	test.use({ viewport: wide });
	test.beforeEach(({ page }) => explore(page));

	test('another spelling finds an actor, says which name it was, and Enter opens it', async ({
		page
	}) => {
		await field(page).fill('Muhandis');
		const first = options(page).first();
		await expect(first).toContainText(mohandes);
		await expect(first).toContainText('also: Muhandis');
		await expect(first.locator('mark')).toHaveText('Muhandis');
		await page.keyboard.press('Enter');
		await expect(details(page).getByRole('heading', { name: mohandes })).toBeVisible();
		await expect(field(page)).toHaveValue('');
		await expect(page.getByRole('listbox')).toBeHidden();
	});

	test('after a pick, the next Tab leads to the details', async ({ page }) => {
		await field(page).fill('Muhandis');
		await page.keyboard.press('Enter');
		await expect(details(page).getByRole('heading', { name: mohandes })).toBeVisible();
		await page.keyboard.press('Tab');
		await expect(page.getByRole('button', { name: 'Skip to the selection' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(details(page).getByRole('heading', { name: mohandes })).toBeFocused();
	});

	test('two names find the two, and what joins them, which lights up when chosen', async ({
		page
	}) => {
		await field(page).fill('pollack soleimani');
		await expect(options(page).first()).toContainText('Kenneth Pollack – Gen. Qasem Soleimani');
		await page.keyboard.press('Enter');
		await expect(details(page).getByText(/shortest way between them has 4 ties/)).toBeVisible();
		const chain = details(page)
			.getByRole('button', { name: /faulted .+ killed/ })
			.first();
		await chain.click();
		await expect(chain).toHaveAttribute('aria-pressed', 'true');
		await expect.poll(() => new URL(page.url()).hash).toContain('us-killed-soleimani');
	});

	test('a chain that a filter hides says which filter, and comes when it is taken off', async ({
		page
	}) => {
		await field(page).fill('pollack soleimani');
		await page.keyboard.press('Enter');
		const cameFrom = page.locator(':focus');
		const before = await cameFrom.getAttribute('aria-label');
		await page.getByRole('button', { name: 'Bring it back' }).focus();
		await page.keyboard.press('Enter');
		await expect(cameFrom).toHaveAttribute('aria-label', before!);
		await expect(details(page).getByText(/^No chain in view joins them/)).toBeVisible();
		await details(page).getByRole('button', { name: 'Take off the tension filter' }).click();
		await expect(details(page).getByText(/shortest way between them/)).toBeVisible();
	});

	test('what is filtered out of an actor is counted, and shown on demand', async ({ page }) => {
		await page.getByRole('button', { name: 'Donald Trump', exact: true }).first().click();
		const hidden = details(page).getByRole('button', { name: /^\d+ ties filtered out/ });
		await expect(hidden).toContainText(/\d+ of them private: show them/);
		await hidden.click();
		await expect(hidden).toBeHidden();
		await expect(details(page).getByRole('heading', { name: 'Donald Trump' })).toBeVisible();
	});

	test('Arabic and Persian spellings find it too', async ({ page }) => {
		for (const typed of ['المهندس', 'ابومهدی']) {
			await field(page).fill(typed);
			await expect(options(page).first()).toContainText(mohandes);
		}
		await field(page).fill('سليماني');
		await expect(options(page).first()).toContainText('Soleimani');
	});

	test('what the filter holds back says so, and is shown once picked', async ({ page }) => {
		const { actors } = select(builtIn, opening);
		const held = [...builtIn.actors.values()].find(({ id }) => !actors.has(id))!;
		await field(page).fill(held.name);
		await expect(options(page).first()).toContainText('filtered out');
		await options(page).first().click();
		await expect(details(page).getByRole('heading', { name: held.name })).toBeVisible();
		await expect(page.getByRole('status').filter({ hasText: 'Showing' })).toContainText(
			statusOf({})
		);
		const { x, y } = await placeOf(page, held.id);
		const stage = await page.getByRole('application').boundingBox();
		expect(x).toBeGreaterThan(stage?.x ?? 0);
		expect(y).toBeGreaterThan(stage?.y ?? 0);
	});

	test('the slash opens it from everywhere but a field, where it is typed', async ({ page }) => {
		await page.keyboard.press('/');
		await expect(field(page)).toBeFocused();
		await page.keyboard.type('and/or');
		await expect(field(page)).toHaveValue('and/or');
		await page.keyboard.press('Escape');
		await expect(field(page)).toHaveValue('');
		await page.getByRole('button', { name: 'Fit to window' }).focus();
		await page.keyboard.press('/');
		await expect(field(page)).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('button', { name: 'Fit to window' })).toBeFocused();
		await page.getByRole('application').focus();
		await page.keyboard.press('/');
		await expect(field(page)).toBeFocused();
	});

	test('Ctrl K opens it from anywhere, and Escape gives the focus back', async ({ page }) => {
		const button = page.getByRole('button', { name: 'Zoom in' });
		await button.focus();
		await page.keyboard.press('Control+k');
		await expect(field(page)).toBeFocused();
		await page.keyboard.type('iran');
		await expect(page.getByRole('listbox')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('listbox')).toBeHidden();
		await expect(button).toBeFocused();
	});

	test('the walk goes on from what was picked', async ({ page }) => {
		const stop = page.getByRole('application').getByRole('button');
		await page.getByRole('application').focus();
		await page.keyboard.press('/');
		await page.keyboard.type('Muhandis');
		await page.keyboard.press('Enter');
		await expect(stop).toBeFocused();
		await expect(stop).toHaveAccessibleName(new RegExp(`^${mohandes},`));
		await page.keyboard.press('ArrowDown');
		await expect(stop).toHaveAccessibleName(new RegExp(mohandes));
	});

	test('arrows go through the results and round, and Enter picks the one they are on', async ({
		page
	}) => {
		await field(page).fill('mahdi');
		await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
		const active = async () => {
			const id = await field(page).getAttribute('aria-activedescendant');
			return page.locator(`[id="${id}"]`);
		};
		await expect(await active()).toHaveText(await options(page).nth(0).innerText());
		await page.keyboard.press('ArrowUp');
		await expect(await active()).toBeInViewport();
		await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
	});

	test('ties, tensions and steps are found, in groups that are counted', async ({ page }) => {
		await field(page).fill('Mahdi delays');
		await page
			.getByRole('group', { name: /^Ties \d/ })
			.getByRole('option')
			.first()
			.click();
		await expect(details(page).getByRole('heading', { name: 'Who says so?' })).toBeVisible();

		const tension = [...builtIn.tensions.values()].at(-1);
		await field(page).fill(tension?.title ?? '');
		await page.keyboard.press('Enter');
		const tensionFilters = [{ tension: tension?.id ?? '', pole: null }];
		const status = page.getByRole('status').filter({ hasText: 'Showing' });
		await expect(status).toContainText(statusOf({ tensionFilters }));

		const step = builtIn.story.find(({ show }) => show.actors.length > 1 && !show.tension);
		await field(page).fill(step?.title ?? '');
		await page.keyboard.press('Enter');
		const { actors, ties } = shownAt(builtIn, step!);
		await expect(status).toContainText(`Showing ${actors.size} of`);
		await expect(status).toContainText(`actors, ${ties.size} of`);
	});

	test('a claim is found by its words and its paragraph, and marked in the details of its tie', async ({
		page
	}) => {
		const [tie] = [...builtIn.ties.values()].filter(({ claims }) => claims.length > 1);
		const claim = tie!.claims.at(-1)!;
		await field(page).fill(claim.summary);
		const claims = page.getByRole('group', { name: /^Claims \d/ }).getByRole('option');
		await expect(claims.first()).toContainText(claim.at);
		await claims.first().click();
		await expect(details(page).getByRole('heading', { name: 'Who says so?' })).toBeVisible();
		await expect(details(page).locator('[aria-current]')).toContainText(claim.summary);
		await expect(details(page).locator('[aria-current]')).toBeInViewport();
		await field(page).fill('¶13');
		await expect(claims.first()).toContainText('¶13');
	});

	test('an event is told with its date, actors and ties, which the picture lights', async ({
		page
	}) => {
		const [event] = builtIn.events.values();
		await field(page).fill(event!.title);
		const events = page.getByRole('group', { name: /^Events \d/ }).getByRole('option');
		await expect(events.first()).toContainText('3 Jan 2020');
		await events.first().click();
		await expect(details(page).getByRole('heading', { name: event!.title })).toBeVisible();
		await expect(details(page).getByText(event!.summary)).toBeVisible();
		await expect.poll(() => new URL(page.url()).hash).toContain(`event=${event!.id}`);
		expect(await faults(page)).toEqual([]);
		await page.reload();
		await expect(details(page).getByRole('heading', { name: event!.title })).toBeVisible();
		await details(page).getByRole('button', { name: words.details.back }).click();
		await expect.poll(() => new URL(page.url()).hash).not.toContain('event=');
	});

	test('a voice shows only what it says, and a date what may have gone on then', async ({
		page
	}) => {
		const status = page.getByRole('status').filter({ hasText: 'Showing' });
		const voice = builtIn.asserters.get('milley')!;
		await field(page).fill(voice.name);
		await page
			.getByRole('group', { name: /^Voices \d/ })
			.getByRole('option')
			.first()
			.click();
		await expect.poll(() => new URL(page.url()).hash).toContain('asserter=milley');
		await page.getByRole('button', { name: words.status.clear }).click();
		await field(page).fill('3.1.2020');
		await expect(options(page).first()).toContainText('3 January 2020');
		await page.keyboard.press('Enter');
		const [from, to] = ['2020-01-03', '2020-01-03'];
		await expect(status).toContainText(
			statusOf({ dates: { from, to, match: 'wentOn', undated: false } })
		);
	});

	test('where nothing is found it says so', async ({ page }) => {
		await field(page).fill('zzzz');
		await expect(page.getByText(/^Nothing found for .*zzzz/).first()).toBeVisible();
		await expect(page.getByRole('listbox')).toBeHidden();
		await page.keyboard.press('Enter');
		await expect(field(page)).toHaveValue('zzzz');
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: phone, hasTouch: true, isMobile: true });
	test.beforeEach(({ page }) => explore(page));

	test('a button opens a field as wide as the screen; a result raises its details', async ({
		page
	}) => {
		await expect(field(page)).toBeHidden();
		await page.getByRole('button', { name: 'Search' }).tap();
		await expect(field(page)).toBeFocused();
		await field(page).fill('Sulaymani');
		await options(page).first().tap();
		await expect(field(page)).toBeHidden();
		await expect(details(page).getByRole('heading', { name: /Soleimani/ })).toBeVisible();
	});

	test('it can be closed without picking anything', async ({ page }) => {
		const button = page.getByRole('button', { name: 'Search' });
		await button.tap();
		await page.getByRole('button', { name: 'Close search' }).tap();
		await expect(field(page)).toBeHidden();
		await expect(button).toBeFocused();
	});
});

for (const viewport of [wide, phone]) {
	test(`axe finds nothing wrong while it is open, ${viewport.width} wide`, async ({ page }) => {
		await page.setViewportSize(viewport);
		await explore(page);
		await page.keyboard.press('Control+k');
		for (const typed of ['mahdi', 'zzzz']) {
			await field(page).fill(typed);
			const answer = options(page)
				.first()
				.or(page.getByText(/^Nothing found/).first());
			await expect(answer.first()).toBeVisible();
			expect(await faults(page, { part: 'header' })).toEqual([]);
		}
	});
}
