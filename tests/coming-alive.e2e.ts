import { en } from '../src/lib/words/en.ts';
import { builtIn, caseFile } from './picture.ts';
import { expect, freshWindow, keptAway, test } from './site.ts';

/** Everything that can be pressed, chosen or typed in. */
const controls = 'button, input, select, summary, a[href]';

test.use(freshWindow);

test('nothing that can be pressed is there before it works', async ({ page }) => {
	let letThrough = () => {};
	const scripts = new Promise<void>((done) => (letThrough = done));
	await page.route('**/*.js', async (route) => {
		await scripts;
		await route.continue();
	});
	await page.goto('/', { waitUntil: 'commit' });
	await expect(page.locator('.first').getByText('Mahdi', { exact: true })).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(builtIn.about.title);
	await expect(page.locator(controls).filter({ visible: true })).toHaveCount(0);
	// After a while, a message says that the page is still loading.
	const coming = page.getByText(en.header.coming).filter({ visible: true });
	await expect(coming).toHaveCount(2);
	for (const one of await coming.all()) await expect(one).toHaveCSS('animation-duration', '1.5s');
	letThrough();
	const tension = page.getByRole('button', { name: 'Pressure by money' }).first();
	await tension.click();
	await expect(tension).toHaveAttribute('aria-pressed', 'true');
	await expect(coming).toHaveCount(0);
});

for (const width of [320, 390, 560, 900, 1440]) {
	test(`what comes around the picture moves nothing that is there, ${width} px wide`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 844 });
		await page.addInitScript(() => {
			const shifts: string[] = Object.assign(window, { shifts: [] }).shifts;
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) shifts.push(JSON.stringify(entry));
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto('/');
		await expect(page.locator('header button').first()).toBeVisible();
		await expect(page.locator('.first')).toHaveCount(0);
		expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual(
			[]
		);
	});
}

test('a case that does not arrive is told, and can be asked for again', async ({
	page,
	complaints
}) => {
	await page.route(caseFile, (route) => route.abort());
	await page.goto('/');
	await expect(page.getByText(en.unreadable.unfetched.problem)).toBeVisible();
	// The test blocked the request on purpose.
	complaints.forgive(keptAway.request);
	await page.unroute(caseFile);
	await page.getByRole('link', { name: en.unreadable.way }).click();
	await expect(page.getByRole('application')).toBeVisible();
});
