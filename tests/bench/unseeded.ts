import cytoscape, { type LayoutOptions } from 'cytoscape';
import coseBilkent from 'cytoscape-cose-bilkent';
import type { Case, Id, Point } from '../../src/lib/case/case.ts';
import { moveActors } from '../../src/lib/case/edit.ts';
import { arrangementOf } from '../../src/lib/graph/arrangementOf.ts';
import { toScene } from '../../src/lib/scene/scene.ts';

cytoscape.use(coseBilkent);

/**
 * The case laid out by cose-bilkent as it comes: with the boxes and the options of `arrange`, but left
 * to chance, and nothing done to the result.
 */
export function unseeded(source: Case): Case {
	const scene = toScene(source, { theme: 'light', lenses: [] });
	const { actors, ties } = arrangementOf(source, scene, {
		...{ layout: 'cose-bilkent', centre: null, seed: 0 }
	});
	const cy = cytoscape({
		...{ headless: true, styleEnabled: true, style },
		elements: [
			...actors.map(({ id, w, h }) => ({ data: { id: `a:${id}`, w, h } })),
			...ties
				.filter(({ source, target }) => source !== target)
				.map(({ source, target }) => ({ data: { source: `a:${source}`, target: `a:${target}` } }))
		]
	});
	cy.layout(options as LayoutOptions).run();
	const places = actors.map(({ id, drop }): [Id, Point] => {
		const { x, y } = cy.getElementById(`a:${id}`).position();
		return [id, { x, y: y - drop }];
	});
	cy.destroy();
	return moveActors(new Map(places))(source);
}

const style = [
	{ selector: 'node', style: { shape: 'rectangle', width: 'data(w)', height: 'data(h)' } as const }
];

const options = {
	...{ name: 'cose-bilkent', animate: false, fit: false, tile: false },
	...{ idealEdgeLength: 130, nodeRepulsion: 9000, gravity: 0.4, nestingFactor: 0.4 }
};
