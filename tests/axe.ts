import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

interface Asked {
	/** The part of the page to check, as a selector. */
	part?: string;
	/** Whether text must have the contrast of WCAG level AAA, as on a projector. */
	strongContrast?: boolean;
}

/** What axe reports for a page in light and in dark, one line each. */
export async function faults(page: Page, asked: Asked = {}): Promise<string[]> {
	const { part = 'html', strongContrast = false } = asked;
	const contrast = ['color-contrast', ...(strongContrast ? ['color-contrast-enhanced'] : [])];
	const rules = Object.fromEntries(contrast.map((rule) => [rule, { enabled: true }]));
	await page.emulateMedia({ colorScheme: 'light' });
	const inLight = await found(axeOn(page, part).options({ ...quick(), rules }));
	await page.emulateMedia({ colorScheme: 'dark' });
	// A theme changes only colours; everything else would be reported twice.
	const inDark = await found(axeOn(page, part).options(quick()).withRules(contrast));
	await page.emulateMedia({ colorScheme: 'light' });
	return [...inLight, ...inDark.map((fault) => `dark: ${fault}`)];
}

/** New each time, since `withRules` writes into it. */
const quick = () => ({ resultTypes: ['violations' as const] });

/**
 * Axe in legacy mode, without support for frames, which our pages do not have: this takes a quarter of the
 * time.
 */
const axeOn = (page: Page, part: string) => new AxeBuilder({ page }).include(part).setLegacyMode();

async function found(axe: AxeBuilder): Promise<string[]> {
	const { violations } = await axe.analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
}
