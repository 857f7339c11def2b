import AxeBuilder from '@axe-core/playwright';
import { builtIn, explore } from './picture.ts';
import { expect, test } from './site.ts';

const sizes = {
	wide: { width: 1440, height: 900 },
	tablet: { width: 1024, height: 768 },
	phone: { width: 390, height: 844 }
};

for (const colorScheme of ['light', 'dark'] as const) {
	for (const [name, viewport] of Object.entries(sizes)) {
		test(`axe finds nothing wrong, ${colorScheme}, ${name}`, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize(viewport);
			await explore(page);
			expect(await faults()).toEqual([]);
			const sheet = page.getByRole('button', { name: 'Details' });
			if (name !== 'wide') await sheet.click();
			await page
				.getByRole('complementary')
				.getByRole('button', { name: 'Adel Abdul Mahdi' })
				.click();
			expect(await faults()).toEqual([]);
			await page
				.getByRole('button', { name: /delays departure of/ })
				.first()
				.click();
			expect(await faults()).toEqual([]);

			async function faults() {
				const { violations } = await new AxeBuilder({ page }).analyze();
				return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join()}`);
			}
		});
	}
}

test('every control of the page can be reached and worked by keyboard', async ({ page }) => {
	await explore(page);
	const other = [...builtIn.tensions.values()].find(({ id }) => id !== builtIn.about.opensOn);
	const panel = page.getByRole('region', { name: 'Tensions and filters' });
	const tension = panel.getByRole('button', { name: other?.title }).first();
	await tension.focus();
	await page.keyboard.press('Space');
	await expect(tension).toHaveAttribute('aria-pressed', 'true');
	await page.getByRole('application').focus();
	await page.keyboard.press('Tab');
	await expect(page.getByLabel('Arrange again')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'By forces' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'By forces' })).toBeHidden();
});
