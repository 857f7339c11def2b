import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';

declare global {
	interface Window {
		axe: typeof axe;
	}
}

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
	const inLight = await found(page, part, { rules });
	await page.emulateMedia({ colorScheme: 'dark' });
	// A theme changes only colours; everything else would be reported twice.
	const inDark = await found(page, part, { runOnly: contrast });
	await page.emulateMedia({ colorScheme: 'light' });
	return [...inLight, ...inDark.map((fault) => `dark: ${fault}`)];
}

/** Less than half as long as the source that axe gives of itself. */
const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/**
 * Axe is loaded once for each page, which takes longer than most of its checks. A report names faults by their
 * HTML; to find out a selector for every element that is checked would take axe half of its time.
 */
async function found(page: Page, part: string, options: RunOptions): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
	const { violations } = await page.evaluate(([where, how]) => window.axe.run(where, how), [
		part,
		{ ...options, resultTypes: ['violations'], selectors: false } satisfies RunOptions
	] as const);
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
}
