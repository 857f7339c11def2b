/** What can be read of the built-in case, on the page and on the stage. */
import { shownAt } from '../../src/lib/case/steps.ts';
import { builtIn, explore, overlappingNames } from '../picture.ts';
import { partsOf } from '../../src/lib/case/story/builds.ts';
import { expect, test } from '../site.ts';
import { headed, heading, namesOnStage, overlap, stage, story } from '../stage.ts';

test('at the opening view no name covers another, or another actor', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await explore(page);
	expect(await overlappingNames(page)).toEqual([]);
});

for (const [width, height] of [
	[1920, 1080],
	[1024, 768],
	[800, 600]
] as const) {
	test(`at ${width} × ${height} every name of every step can be read from the last row`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await stage(page);
		for (const [i, step] of story.entries()) {
			if (i > 0) await page.keyboard.press('PageDown');
			// Each step is judged when all of its parts have come.
			for (let part = 1; part < partsOf(builtIn, step).length; part++) {
				await page.keyboard.press('PageDown');
			}
			await expect(heading(page)).toHaveText(headed(step.id));
			const shown = [...shownAt(builtIn, step).actors].sort();
			await expect
				.poll(async () => (await namesOnStage(page)).map(({ id }) => id).sort())
				.toEqual(shown);
			await expect.poll(() => faultsOf()).toEqual([]);
		}

		async function faultsOf() {
			const caption = (await page.locator('.band').boundingBox())!;
			const names = await namesOnStage(page);
			const overlaps = names.flatMap((a, i) =>
				names
					.slice(i + 1)
					.filter((b) => overlap(a, b))
					.map((b) => `${a.id} over ${b.id}`)
			);
			const small = names.filter(({ px }) => px < 0.0299 * height).map(({ id }) => `${id} small`);
			const out = names
				.filter(
					({ box }) => box.x1 < -2 || box.x2 > width + 2 || box.y1 < -2 || box.y2 > caption.y + 2
				)
				.map(({ id }) => `${id} out of the picture`);
			return [...overlaps, ...small, ...out];
		}
	});
}
