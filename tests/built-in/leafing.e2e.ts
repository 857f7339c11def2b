import type { Page } from '@playwright/test';
import { expect, test } from '../site.ts';
import { headed, heading, keyQuestion, namesOnStage, stage, story } from '../stage.ts';

test.use({ viewport: { width: 1920, height: 1080 } });

/** Where each name stands, in whole px. */
async function standing(page: Page): Promise<Record<string, string>> {
	const names = await namesOnStage(page);
	return Object.fromEntries(
		names.map(({ id, parts: [shape] }) => [id, [shape!.x1, shape!.y1].map(Math.round).join()])
	);
}

/** Where each name stands once none moves any more: a busy machine draws a glide late. */
async function comeToRest(page: Page): Promise<Record<string, string>> {
	// Longer than what stays moves and what is new fades in.
	await page.waitForTimeout(1200);
	let before: Record<string, string>;
	let now = await standing(page);
	do {
		before = now;
		await page.waitForTimeout(250);
		now = await standing(page);
	} while (JSON.stringify(now) !== JSON.stringify(before));
	return now;
}

test('a step stands the same, whether the teacher leafs to it or opens it by its address', async ({
	page
}) => {
	test.slow();
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	const leafed = new Map<string, Record<string, string>>();
	await stage(page);
	for (const { id } of story.slice(1)) {
		while ((await heading(page).textContent()) !== headed(id)) {
			await page.keyboard.press('PageDown');
			await comeToRest(page);
		}
		leafed.set(id, await standing(page));
	}
	for (const [id, places] of leafed) {
		await page.goto('about:blank');
		await stage(page, id);
		expect(await standing(page), id).toEqual(places);
	}
});

/** Where each name stands at each part of the story, for a teacher who does something before each next. */
async function leafedThrough(page: Page, before: () => Promise<void>) {
	const stops: Record<string, string>[] = [];
	await page.goto('about:blank');
	await stage(page);
	while ((await heading(page).textContent()) !== keyQuestion) {
		stops.push(await comeToRest(page));
		await before();
		await page.keyboard.press('PageDown');
	}
	return stops;
}

test('each part stands the same after questions and answers as without them', async ({ page }) => {
	test.setTimeout(240_000);
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	const plain = await leafedThrough(page, async () => {});
	const asked = await leafedThrough(page, async () => {
		for (const key of ['q', 'e']) {
			await page.keyboard.press(key);
			await page.waitForTimeout(500);
		}
	});
	expect(plain.length).toBeGreaterThan(story.length);
	expect(asked).toEqual(plain);
});
