import type { Locator, Page } from '@playwright/test';
import { traced } from './trace.ts';
import { atRest, type Stand } from './stand.ts';

/**
 * Presses a button, or types a letter into a field, when the page is at rest; the script time until the
 * next frame is out, in ms.
 */
export async function scriptToFrame({ browser }: Stand, page: Page, at: Locator, letter = '') {
	await atRest(page);
	const { script } = await traced(browser, page, () => at.evaluate(act, letter));
	return script;
}

/** Runs in the page. */
async function act(element: HTMLElement | SVGElement, letter: string) {
	performance.mark('begin');
	if (element instanceof HTMLInputElement) {
		element.value += letter;
		element.dispatchEvent(new InputEvent('input', { bubbles: true, data: letter }));
	} else {
		element.dispatchEvent(new MouseEvent('click', { bubbles: true }));
	}
	// A task that is set in a frame runs after it.
	await new Promise((framed) => requestAnimationFrame(() => setTimeout(framed)));
	performance.mark('end');
}
