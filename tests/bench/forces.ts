import type { ElementHandle } from '@playwright/test';
import type { Id, Point } from '../../src/lib/case/case.ts';
import { actorKey } from '../../src/lib/graph/elements.ts';
import { en } from '../../src/lib/words/en.ts';
import type { Answer } from './answer.ts';
import { atRest, type Stand } from './stand.ts';
import { traced } from './trace.ts';

/** The result of an arrangement in the app. */
export interface Arranged {
	/** From pressing the button to the first move of an actor, in ms. */
	time: number;
	/** The main thread's longest task until every actor is in its new place, in ms. */
	longestTask: number;
	places: ReadonlyMap<Id, Point>;
}

/** Arranges by forces, in a new window of the app at this address. */
export async function arrangeByForces(stand: Stand, address: string): Promise<Arranged> {
	const { page, answer } = await stand.open(address);
	await page.getByLabel(en.arrange.others).click();
	const button = page.getByRole('button', { name: en.arrange.layouts['cose-bilkent'] });
	const handle = (await button.elementHandle()) as ElementHandle<HTMLElement>;
	await atRest(page);
	let result: Awaited<ReturnType<typeof press>> = { time: 0, places: [] };
	const { longestTask } = await traced(stand.browser, page, async () => {
		result = await answer.evaluate(press, handle);
	});
	await page.context().close();
	const places = new Map(
		result.places.map(([key, place]) => [key.slice(actorKey('').length), place])
	);
	return { time: result.time, longestTask, places };
}

/** Runs in the page. */
async function press({ cy }: Answer, button: HTMLElement) {
	const begin = performance.mark('begin').startTime;
	const moved = new Promise((moves) => cy.one('position', 'node', moves));
	button.click();
	await moved;
	const time = performance.now() - begin;
	do await new Promise(requestAnimationFrame);
	while (cy.nodes(':animated').nonempty() || cy.animated());
	await new Promise((framed) => requestAnimationFrame(() => setTimeout(framed)));
	performance.mark('end');
	const places = cy.nodes().map((node): [string, Point] => [node.id(), { ...node.position() }]);
	return { time, places };
}
