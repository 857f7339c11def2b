/** How many script files a page asks for: on a slow network, each of them costs a wait. */
import type { Page } from '@playwright/test';
import { explore } from './picture.ts';
import { expect, freshWindow, test } from './site.ts';

test.use(freshWindow);

/** The names of the scripts that the page has asked for once nothing more comes. */
async function scriptsOf(page: Page, open: () => Promise<unknown>): Promise<string[]> {
	const files = new Set<string>();
	page.on('request', (request) => {
		if (request.resourceType() === 'script') files.add(new URL(request.url()).pathname);
	});
	await open();
	await page.waitForLoadState('networkidle');
	return [...files];
}

test('the explore page asks for at most 12 script files', async ({ page }) => {
	expect((await scriptsOf(page, () => explore(page))).length).toBeLessThanOrEqual(12);
});

for (const path of ['cases', 'lesson', 'handout', 'present', 'present/notes']) {
	test(`the page ${path} asks for at most 15 script files`, async ({ page }) => {
		const files = await scriptsOf(page, () => page.goto(`/${path}`));
		expect(files.length).toBeGreaterThan(5);
		expect(files.length).toBeLessThanOrEqual(15);
	});
}
