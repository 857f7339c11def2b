import type { CollectionReturnValue, Core } from 'cytoscape';
import { withDirection } from '#lib/scene/directedLines.ts';
import type { Emphasis, Prominence } from '#lib/scene/emphasis.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { actorKey, tieKey } from './elements.ts';

/** What was last applied to the elements, by Cytoscape's ids. */
export interface Applied {
	classes: ReadonlyMap<string, string>;
	hidden: ReadonlySet<string>;
}

const nothing: Applied = { classes: new Map(), hidden: new Set() };

/**
 * Applies an emphasis to the elements of a scene that the graph holds, touching only those that change.
 * Returns what is applied now.
 */
export function syncEmphasis(
	cy: Core,
	scene: Scene,
	emphasis: Emphasis,
	before = nothing
): Applied {
	const applied = appliedState(scene, emphasis);
	cy.batch(() => {
		for (const [id, { offset, lines }] of emphasis.tieLabels) {
			const edge = cy.getElementById(tieKey(id));
			const words = withDirection(lines).join('\n');
			if (edge.data('offset') !== offset) edge.data('offset', offset);
			if (edge.data('words') !== words) edge.data('words', words);
		}
		syncClasses(cy, applied, before);
		// Not by a class, because Cytoscape would match every selector against each of up to a thousand ties.
		elementsOf(cy, applied.hidden, (key) => !before.hidden.has(key)).style('visibility', 'hidden');
		elementsOf(cy, before.hidden, (key) => !applied.hidden.has(key)).removeStyle('visibility');
	});
	return applied;
}

/** What was hidden before and is not now, by Cytoscape's ids. */
export const shownNow = (before: Applied, now: Applied): ReadonlySet<string> =>
	new Set([...before.hidden].filter((key) => !now.hidden.has(key)));

function appliedState(
	{ nodes, edges }: Scene,
	{ actors, ties, tieLabels, picks }: Emphasis
): Applied {
	const classes = new Map<string, string>();
	const hidden = new Set<string>();
	const tell = (key: string, loud: Prominence = 'plain', picked: boolean, labelled = false) => {
		if (loud === 'hidden') hidden.add(key);
		classes.set(key, classesOf(loud, picked, labelled));
	};
	for (const id of nodes.keys()) tell(actorKey(id), actors.get(id), picks.actors.has(id));
	for (const id of edges.keys()) {
		tell(tieKey(id), ties.get(id), picks.ties.has(id), tieLabels.has(id));
	}
	return { classes, hidden };
}

function classesOf(loud: Prominence, picked: boolean, labelled: boolean): string {
	const name = loud === 'plain' || loud === 'hidden' ? '' : loud;
	return `${name}${picked ? ' picked' : ''}${labelled ? ' labelled' : ''}`.trim();
}

function syncClasses(cy: Core, applied: Applied, before: Applied) {
	const alike = new Map<string, CollectionReturnValue>();
	for (const [key, classes] of applied.classes) {
		if ((before.classes.get(key) ?? '') === classes) continue;
		const others = alike.get(classes) ?? cy.collection();
		alike.set(classes, others.merge(cy.getElementById(key)));
	}
	// All elements with the same classes in one call, because each call is expensive.
	for (const [classes, elements] of alike) elements.classes(classes);
}

function elementsOf(cy: Core, keys: ReadonlySet<string>, wanted: (key: string) => boolean) {
	const elements = cy.collection();
	for (const key of keys) if (wanted(key)) elements.merge(cy.getElementById(key));
	return elements;
}
