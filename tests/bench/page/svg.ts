/** Bundled for the page under test: draws figures there with the code of the site. */
import type { Core } from 'cytoscape';
import { Context } from 'svgcanvas';
import type { Case } from '../../../src/lib/case/case.ts';
import { noFilter, select } from '../../../src/lib/case/filter.ts';
import { openingTensions } from '../../../src/lib/case/tensionFilter.ts';
import { parseCaseText } from '../../../src/lib/case/parse.ts';
import { toSvg } from '../../../src/lib/formats/figure/toSvg.ts';
import { readChoices } from '../../../src/lib/figure/choices.ts';
import { figureOf } from '../../../src/lib/figure/figureOf.ts';
import { noPicks } from '../../../src/lib/scene/picks.ts';

const choices = readChoices({ preset: 'slide' });
const screen = { width: 1280, height: 800, region: null };

/** The script time that the SVG of a case takes each time, in ms, and its size in bytes. */
export function drawOften(text: string, times: number) {
	const source = parseCaseText(text);
	const samples: number[] = [];
	let bytes = 0;
	for (let i = 0; i < times; i++) {
		const start = performance.now();
		const svg = draw(source);
		samples.push(performance.now() - start);
		bytes = new Blob([svg]).size;
	}
	return { samples, bytes };
}

function draw(source: Case): string {
	const filter = { ...noFilter, tensionFilters: openingTensions(source) };
	const shown = select(source, filter);
	const looked = {
		case: source,
		filter,
		shown,
		unmatched: 'faded',
		step: null,
		picks: noPicks,
		theme: 'light'
	} as const;
	return toSvg(figureOf(looked, choices, screen).figure);
}

/** The part of Cytoscape's renderer that an exporter through a canvas shim uses; it is not public. */
interface Renderer {
	usePaths: () => boolean;
	drawElements: (context: unknown, elements: unknown) => void;
	getCachedZSortedEles: () => unknown;
}

/** The size in bytes of the picture drawn on a canvas that writes SVG, which is how Cytoscape Web exports. */
export function bytesByShim(cy: Core): number {
	// The shim cannot clip pictures; leaving out the initials only makes its file smaller.
	cy.nodes().style('background-image', 'none');
	const { w, h, x1, y1 } = cy.elements().boundingBox();
	const context = new Context({
		width: w,
		height: h,
		ctx: document.createElement('canvas').getContext('2d')
	});
	const renderer = (cy as unknown as { renderer: () => Renderer }).renderer();
	renderer.usePaths = () => false;
	context.translate(-x1, -y1);
	renderer.drawElements(context, renderer.getCachedZSortedEles());
	return new Blob([context.getSerializedSvg()]).size;
}
