import { faults } from './axe.ts';
import { builtIn, explore } from './picture.ts';
import { expect, test } from './site.ts';

const sizes = {
	wide: { width: 1440, height: 900 },
	tablet: { width: 1024, height: 768 },
	phone: { width: 390, height: 844 }
};

for (const [name, viewport] of Object.entries(sizes)) {
	test(`axe finds nothing wrong, ${name}`, async ({ page }) => {
		await page.setViewportSize(viewport);
		await explore(page);
		expect(await faults(page)).toEqual([]);
		const sheet = page.getByRole('button', { name: 'Details' });
		if (name !== 'wide') await sheet.click();
		await page.getByRole('complementary').getByRole('button', { name: 'Adel Abdul Mahdi' }).click();
		expect(await faults(page)).toEqual([]);
		await page
			.getByRole('button', { name: /delays departure of/ })
			.first()
			.click();
		expect(await faults(page)).toEqual([]);
	});
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
	// The hint for beginners, which comes first, may still be there.
	await expect(async () => {
		await page.keyboard.press('Tab');
		await expect(page.getByLabel('Arrange again')).toBeFocused({ timeout: 200 });
	}).toPass();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'By forces' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'By forces' })).toBeHidden();
});
