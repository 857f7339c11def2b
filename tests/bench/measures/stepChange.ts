import type { Page } from '@playwright/test';
import { parseCaseText } from '../../../src/lib/case/parse.ts';
import { builtInText } from '../cases.ts';
import { builtSite } from '../files.ts';
import { alone } from '../line.ts';
import { goTo, type Stand } from '../stand.ts';

/** Time in ms in which the stage lays out the next steps, before a speaker has finished a sentence. */
const layingOut = 4000;
/** Time between two steps, in ms, in which the stage lays out the next one. */
const pause = 2500;

/** From asking for a step, whatever its parts, to the second frame after it, on the stage of the built-in case. */
export async function stepChange(stand: Stand) {
	const page = await stageOf(stand);
	const samples: number[] = [];
	for (const [i, { title }] of later().entries()) {
		await page.keyboard.type(`${i + 2}`);
		samples.push(await page.evaluate(pressToFrame, title));
		await page.waitForTimeout(pause);
	}
	await page.context().close();
	return [alone('step-change', 'ms', samples, 100)];
}

/** From asking for a step on the stage to the new title in the speaker window. */
export async function stepInNotes(stand: Stand) {
	const page = await stageOf(stand);
	const opening = page.context().waitForEvent('page');
	await page.keyboard.press('s');
	const notes = await opening;
	await notes.waitForTimeout(layingOut);
	const samples: number[] = [];
	for (const [i, { title }] of later().entries()) {
		await page.keyboard.type(`${i + 2}`);
		const arrived = notes.evaluate(whenTitled, title);
		samples.push(-(await page.evaluate(pressNow)) + (await arrived));
		await page.waitForTimeout(pause);
	}
	await page.context().close();
	return [alone('step-in-notes', 'ms', samples, 50)];
}

/** The steps after the first. */
const later = () => parseCaseText(builtInText()).story.slice(1);

async function stageOf(stand: Stand): Promise<Page> {
	const page = await stand.newWindow(() => {});
	await goTo(page, `${await stand.serve(builtSite())}present`);
	await page.waitForTimeout(layingOut);
	return page;
}

/** Runs in the page. */
async function pressToFrame(title: string): Promise<number> {
	const begin = performance.now();
	window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
	await new Promise(requestAnimationFrame);
	await new Promise(requestAnimationFrame);
	const end = performance.now();
	if (!document.querySelector('h1')?.textContent?.startsWith(title))
		throw new Error(`no “${title}”`);
	return end - begin;
}

/** Runs in the page. When the key was pressed, by the clock that both windows share. */
function pressNow(): number {
	const now = performance.timeOrigin + performance.now();
	window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
	return now;
}

/** Runs in the page. Resolves when its heading is this title. */
function whenTitled(title: string): Promise<number> {
	return new Promise((resolve) => {
		const look = () => {
			if (document.querySelector('h1')?.textContent !== title) return false;
			resolve(performance.timeOrigin + performance.now());
			return true;
		};
		if (look()) return;
		const watch = new MutationObserver(() => look() && watch.disconnect());
		watch.observe(document.body, { subtree: true, childList: true, characterData: true });
	});
}
