import { tablesWords } from '../src/lib/words/tables.ts';
import { explore } from './picture.ts';
import { expect, freshWindow, keptAway, test } from './site.ts';
import { details, expectRows, opening, showTables } from './tables.ts';

test.use(freshWindow);

test('the outline has each bloc with its actors, and each actor with its ties', async ({
	page
}) => {
	await explore(page);
	const bloc = details(page).getByRole('region', { name: /^Iraqi state/ });
	const fold = bloc.getByRole('button', { name: /^\d+ ties of / }).first();
	await expect(fold).toHaveAttribute('aria-expanded', 'false');
	await fold.click();
	await expect(fold).toHaveAttribute('aria-expanded', 'true');
	await bloc.getByRole('button', { name: /¶/ }).first().click();
	await expect(details(page).getByRole('heading', { name: 'Who says so?' })).toBeVisible();
});

test('where the picture cannot be drawn the tables say it all', async ({ page, complaints }) => {
	await page.route('**/*.js', async (route) => {
		const response = await route.fetch();
		const isGraph = (await response.text()).includes('unbundled-bezier');
		await (isGraph ? route.abort() : route.fulfill({ response }));
	});
	await page.goto('/');
	await expect(page.getByText('The network could not be drawn.')).toBeVisible();
	await expect(page.getByRole('application')).toHaveCount(0);
	await page.getByRole('button', { name: 'Show the tables instead' }).click();
	await expectRows(page, opening);
	complaints.forgive(keptAway.request);
});

test('a canvas that gives no way to draw leads to the tables too', async ({ page }) => {
	await page.addInitScript(() => {
		HTMLCanvasElement.prototype.getContext = () => null;
	});
	await page.goto('/');
	await showTables(page);
	await expectRows(page, opening);
});

test.describe('without any script', () => {
	test.use({ javaScriptEnabled: false });

	test('the tables are there', async ({ page }) => {
		await page.goto('/');
		await expectRows(page, opening);
	});

	test('with room for one rail, what the case is about stands under the picture', async ({
		page
	}) => {
		await page.setViewportSize({ width: 1024, height: 768 });
		await page.goto('/');
		const stage = (await page.locator('.stage').boundingBox())!;
		const about = page.getByRole('complementary', { name: 'Details' });
		expect(stage.width).toBeGreaterThan(700);
		expect((await about.boundingBox())!.y).toBeGreaterThanOrEqual(stage.y + stage.height);
		await expect(about.getByRole('heading').first()).toBeInViewport();
	});

	test('the picture that the page brings is seen, and the tables come under it', async ({
		page
	}) => {
		await page.goto('/');
		await expect(page.getByText('Mahdi', { exact: true }).first()).toBeInViewport();
		const picture = await page.locator('.first .whole').boundingBox();
		const tables = await page.getByRole('region', { name: tablesWords.title }).boundingBox();
		expect(picture?.height).toBeGreaterThan(300);
		expect(tables?.y).toBeGreaterThanOrEqual((picture?.y ?? 0) + (picture?.height ?? 0));
	});
});
