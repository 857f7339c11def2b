import { pictureAnswers } from './picture.ts';
import { serveUnder } from './serve.ts';
import { expect, test } from './site.ts';

test('the page answers, names itself, and is quiet', async ({ page }) => {
	const response = await page.goto('/');
	expect(response?.status()).toBe(200);
	await expect(page).toHaveTitle(/Tautline/);
	await pictureAnswers(page);
});

test('the site works from a folder of any web server', async ({ page }) => {
	const { address, server } = await serveUnder('/some/sub/');
	const missing: string[] = [];
	page.on('response', (response) => {
		if (response.status() >= 400) missing.push(response.url());
	});
	await page.goto(address);
	await expect(page).toHaveTitle(/Tautline/);
	await pictureAnswers(page);
	expect(missing).toEqual([]);
	server.close();
});

test('the policy of the page lets no text become code', async ({ page }) => {
	await page.goto('/');
	const meta = page.locator('meta[http-equiv="content-security-policy"]');
	const policy = await meta.getAttribute('content');
	expect(policy).toContain("default-src 'none'");
	expect(policy).not.toMatch(/unsafe-(eval|inline)|\*/);
});
