import cytoscape, { type Core, type LayoutOptions } from 'cytoscape';
import coseBilkent from 'cytoscape-cose-bilkent';
import type { Id, Point } from '#lib/case/case.ts';
import { densify } from './densify.ts';
import type { Layout } from './layouts.ts';
import { seeded } from './seeded.ts';
import { separate } from './separate.ts';

cytoscape.use(coseBilkent);

/** An actor as a layout sees it: the box of shape and name, and the group it belongs to. */
export interface Placed {
	id: Id;
	/** Width and height of the box, and how far its middle lies below that of the shape, in model units. */
	w: number;
	h: number;
	drop: number;
	group: Id;
}

/** Everything a layout needs; plain data, so that it can be sent to a worker. */
export interface Arrangement {
	layout: Layout;
	actors: readonly Placed[];
	ties: readonly { source: Id; target: Id }[];
	/** The actor in the middle, for the concentric layout. */
	centre: Id | null;
	seed: number;
}

/** Ideal distance along a tie between two boxes, in model units. */
const edgeLength = 130;

/**
 * Places for the actors: the same for the same arrangement, in every JavaScript engine tried. Boxes never
 * overlap in the result.
 */
export function arrange(wanted: Arrangement): Map<Id, Point> {
	const cy = headless(wanted);
	try {
		seeded(wanted.seed, () => cy.layout(optionsOf(wanted)).run());
		const boxes = wanted.actors.map(({ w, h }, i) => {
			const { x, y } = cy.getElementById(`n${i}`).position();
			return { x, y, w, h };
		});
		const places = separate(densify(boxes));
		return new Map(
			wanted.actors.map(({ id, drop }, i) => {
				const { x = 0, y = 0 } = places[i] ?? {};
				return [id, { x: Math.round(x), y: Math.round(y - drop) }];
			})
		);
	} finally {
		// A headless instance keeps a timer running, and a Node process would never end.
		cy.destroy();
	}
}

/** The actors as boxes and the ties as lines, without a screen: for one layout; the caller destroys it. */
export function headless({ actors, ties, layout }: Arrangement): Core {
	const keys = new Map(actors.map(({ id }, i) => [id, `n${i}`]));
	const groups = layout === 'bloc' ? [...new Set(actors.map(({ group }) => group))] : [];
	return cytoscape({
		headless: true,
		styleEnabled: true,
		style: [
			{ selector: 'node', style: { shape: 'rectangle', width: 'data(w)', height: 'data(h)' } }
		],
		elements: [
			...groups.map((_, i) => ({ data: { id: `g${i}`, w: 1, h: 1 } })),
			...actors.map(({ w, h, group }, i) => {
				const parent = groups.includes(group) ? `g${groups.indexOf(group)}` : undefined;
				return { data: { id: `n${i}`, w, h, parent } };
			}),
			...ties
				.filter(({ source, target }) => source !== target)
				.map(({ source, target }) => ({
					data: { source: keys.get(source) ?? '', target: keys.get(target) ?? '' }
				}))
		]
	});
}

/** Cytoscape's options for a layout; the nodes are named `n0`, `n1` … in the order of the actors. */
export function optionsOf({ layout, centre, actors }: Arrangement): LayoutOptions {
	const still = { animate: false, fit: false } as const;
	if (layout === 'grid') return { name: 'grid', ...still, avoidOverlap: true, condense: true };
	if (layout === 'concentric') {
		const middle = `n${actors.findIndex(({ id }) => id === centre)}`;
		return {
			name: 'breadthfirst',
			...still,
			circle: true,
			directed: false,
			spacingFactor: 1.2,
			roots: [middle]
		};
	}
	const forces = {
		name: 'cose-bilkent',
		...still,
		idealEdgeLength: edgeLength,
		nodeRepulsion: 9000,
		gravity: 0.4,
		tile: false,
		nestingFactor: 0.1
	};
	// The extension ships no types; its options are those in its README.
	return forces as LayoutOptions;
}
