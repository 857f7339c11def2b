import type { Locator, Page } from '@playwright/test';
import { traced } from './trace.ts';
import { atRest, type Stand } from './stand.ts';

/** Presses a button when the page is at rest; the script time until the next frame is out, in ms. */
export async function scriptToFrame({ browser }: Stand, page: Page, button: Locator) {
	await atRest(page);
	const { script } = await traced(browser, page, () => button.evaluate(press));
	return script;
}

/** Runs in the page. */
async function press(button: HTMLElement | SVGElement) {
	performance.mark('begin');
	button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
	// A task that is set in a frame runs after it.
	await new Promise((framed) => requestAnimationFrame(() => setTimeout(framed)));
	performance.mark('end');
}
