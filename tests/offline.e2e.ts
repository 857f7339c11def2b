/** The site on a device that has been there before and has no network now. */
import type { Server } from 'node:http';
import type { Page } from '@playwright/test';
import { openDialog, save } from './figure.ts';
import { explore, pictureAnswers } from './picture.ts';
import { serveUnder } from './serve.ts';
import { expect, freshWindow, test } from './site.ts';

test.use({ ...freshWindow, serviceWorkers: 'allow', viewport: { width: 1440, height: 900 } });

// All files are fetched, compiled and kept, which takes a busy machine a while.
test.slow();

/** Opens the site and waits until all of it is kept. */
async function visit(page: Page, address: string) {
	await page.goto(address);
	await pictureAnswers(page);
	await expect
		.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 60_000 })
		.toBe('activated');
}

function cut(server: Server) {
	server.closeAllConnections();
	server.close();
}

test('after the first visit every page works without a network, also under a path', async ({
	page
}) => {
	const { address, server } = await serveUnder('/some/sub/');
	await visit(page, address);
	cut(server);

	await page.getByRole('button', { name: 'Present' }).click();
	await expect(
		page.getByRole('region', { name: 'Step' }).or(page.locator('canvas')).first()
	).toBeVisible();
	await page.reload();
	await expect(page.locator('canvas').first()).toBeVisible();
	for (const path of ['present/notes', 'handout', 'lesson', 'lesson.html', 'index.html', '']) {
		await page.goto(`${address}${path}`);
		await expect(page.getByRole('heading').first()).toBeVisible();
	}
	await pictureAnswers(page);
	await openDialog(page);
	expect((await save(page, 'png')).bytes.length).toBeGreaterThan(10_000);
});

test('a new version is offered, and comes when it is asked for', async ({ page }) => {
	let version = '';
	const { address, server } = await serveUnder('/', (file) =>
		file.endsWith('service-worker.js') ? `// ${version}` : ''
	);
	await visit(page, address);
	const offer = page.getByText('A new version of Tautline is ready.');
	await expect(offer).toBeHidden();

	version = 'another';
	await page.reload();
	await expect(offer).toBeVisible({ timeout: 60_000 });
	const opened = page.waitForEvent('load');
	await page.getByRole('button', { name: 'Use it now' }).click();
	await opened;
	await pictureAnswers(page);
	const isWaiting = async () =>
		page.evaluate(async () => !!(await navigator.serviceWorker.getRegistration())?.waiting);
	await expect.poll(isWaiting).toBe(false);
	cut(server);
});

test('the site can be installed, and a file that it is started with is opened', async ({
	page
}) => {
	await page.addInitScript(() => {
		const handle = { getFile: async () => new File(['{'], 'started-with.json') };
		const launchQueue = {
			setConsumer: (take: (launch: object) => void) => take({ files: [handle] })
		};
		Object.defineProperty(window, 'launchQueue', { value: launchQueue });
	});
	await explore(page);
	await expect(page.getByText('started-with.json')).toBeVisible();
	const problems = await (
		await page.context().newCDPSession(page)
	).send('Page.getInstallabilityErrors');
	expect(problems.installabilityErrors.map(({ errorId }) => errorId)).toEqual([]);
});
