import type { JSHandle, Locator, Page } from '@playwright/test';
import type { Answer } from './answer.ts';
import { sum } from './line.ts';
import { traced } from './trace.ts';
import { atRest, type Opened, type Stand } from './stand.ts';

/** Types a letter into a field of a page at rest. Returns the script time until the next frame, in ms. */
export async function scriptToFrame(
	{ browser }: Stand,
	page: Page,
	field: Locator,
	letter: string
) {
	await atRest(page);
	const { scripts } = await traced(browser, page, () => field.evaluate(type, letter));
	return sum(scripts);
}

/**
 * Presses a button when the page is at rest. Returns the script time of every frame up to the one with the
 * resulting picture, in ms.
 */
export async function scriptToPicture({ browser }: Stand, opened: Opened, button: Locator) {
	const { page, answer } = opened;
	await atRest(page);
	const { scripts } = await traced(browser, page, () => pressed(button, answer));
	return scripts;
}

/** Runs in the page. A task that is queued in a frame runs after it. */
async function type(element: HTMLElement | SVGElement, letter: string) {
	if (!(element instanceof HTMLInputElement)) throw new Error('nothing can be typed here');
	performance.mark('begin');
	element.value += letter;
	element.dispatchEvent(new InputEvent('input', { bubbles: true, data: letter }));
	await new Promise((framed) => requestAnimationFrame(() => setTimeout(framed)));
	performance.mark('end');
}

async function pressed(button: Locator, answer: JSHandle<Answer>) {
	await answer.evaluate(press, await button.elementHandle());
}

/** Runs in the page. */
async function press({ cy }: Answer, button: HTMLElement | SVGElement | null) {
	let drawn = false;
	performance.mark('begin');
	button?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
	cy.one('render', () => (drawn = true));
	for (;;) {
		await new Promise((framed) => requestAnimationFrame(() => setTimeout(framed)));
		if (drawn) break;
		performance.mark('frame');
	}
	performance.mark('end');
}
