/**
 * When the graph of a page becomes responsive. The same probe runs in every page compared. A graph is
 * responsive once all its prominent actors in the window were drawn and one actor then noticed the pointer.
 */
import type { JSHandle, Page } from '@playwright/test';
import type { Core, Position } from 'cytoscape';

/** The live graph, and when it became responsive, in ms after the navigation began. */
export interface Answer {
	cy: Core;
	at: number;
}

/** What the probe stores on the window. */
interface Probed {
	answer?: Answer;
}

const timeout = 60_000;

/** Waits until the graph of the page is responsive. The page must contain the probe. */
export async function answerOf(page: Page): Promise<JSHandle<Answer>> {
	try {
		const answer = await page.waitForFunction(() => (window as Probed).answer, null, { timeout });
		return answer as JSHandle<Answer>;
	} catch {
		throw new Error(`no graph answered in ${timeout} ms with all its loud actors in the window`);
	}
}

/** Runs in the page, before the page's own code. */
export function probe(): void {
	function look() {
		const container = document.querySelector('.__________cytoscape_container');
		// Cytoscape stores the graph of a container here.
		const cy = (container as { _cyreg?: { cy: Core } } | null)?._cyreg?.cy;
		if (cy) cy.on('render', () => watch(cy));
		else requestAnimationFrame(look);
	}

	let drawn = false;
	function watch(cy: Core) {
		const loud = cy
			.nodes()
			.toArray()
			.filter((node) => node.visible() && node.effectiveOpacity() > 0.5);
		const places = loud.map((node) => node.renderedPosition());
		const inWindow = ({ x, y }: Position) =>
			x >= 0 && y >= 0 && x <= cy.width() && y <= cy.height();
		if (drawn || !places[0] || !places.every(inWindow)) return;
		drawn = true;
		const { x, y } = places[0];
		cy.one('mouseover', 'node', () => answered(cy));
		setTimeout(() => point(cy, x, y));
	}

	function answered(cy: Core) {
		(window as Probed).answer = { cy, at: performance.now() };
		setTimeout(() => point(cy, 1, 1));
	}

	function point(cy: Core, x: number, y: number) {
		const { left = 0, top = 0 } = cy.container()?.getBoundingClientRect() ?? {};
		const place = { bubbles: true, clientX: left + x, clientY: top + y };
		cy.container()?.querySelector('canvas')?.dispatchEvent(new MouseEvent('mousemove', place));
	}

	look();
}
