import type { Core } from 'cytoscape';
import { withDirection } from '#lib/scene/directedLines.ts';
import type { Emphasis, Prominence } from '#lib/scene/emphasis.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { actorKey, tieKey } from './elements.ts';
import type { May } from './turns.svelte.ts';

/** How each element looks that the graph holds, by Cytoscape's ids: `hidden`, or the names of its classes. */
export type Applied = ReadonlyMap<string, string>;

const hidden = 'hidden';

/**
 * Applies an emphasis to the elements of a scene that the graph holds, touching only those that change, and of
 * these no more than it `may`. Returns what is applied now.
 */
export function syncEmphasis(
	cy: Core,
	scene: Scene,
	emphasis: Emphasis,
	before: Applied = new Map(),
	may: May = () => true
): Applied {
	const applied = new Map<string, string>();
	const changed = new Map<string, string[]>();
	for (const [key, look] of looksOf(scene, emphasis)) {
		if (!cy.hasElementWithId(key)) continue;
		const was = before.get(key) ?? '';
		const changes = was !== look && may();
		applied.set(key, changes ? look : was);
		if (changes)
			changed
				.set(look, changed.get(look) ?? [])
				.get(look)
				?.push(key);
	}
	cy.batch(() => {
		labelTies(cy, emphasis);
		for (const [look, keys] of changed) wear(cy, keys, look, before);
	});
	return applied;
}

/** What was hidden before and is not now, by Cytoscape's ids. */
export const shownNow = (before: Applied, now: Applied): ReadonlySet<string> =>
	new Set(
		[...before].flatMap(([key, look]) => (look === hidden && now.get(key) !== hidden ? key : []))
	);

function* looksOf(
	{ nodes, edges }: Scene,
	{ actors, ties, tieLabels, picks }: Emphasis
): Generator<[key: string, look: string]> {
	for (const id of nodes.keys()) yield [actorKey(id), lookOf(actors.get(id), picks.actors.has(id))];
	for (const id of edges.keys()) {
		yield [tieKey(id), lookOf(ties.get(id), picks.ties.has(id), tieLabels.has(id))];
	}
}

function lookOf(loud: Prominence = 'plain', picked: boolean, labelled = false): string {
	if (loud === hidden) return hidden;
	const name = loud === 'plain' ? '' : loud;
	return `${name}${picked ? ' picked' : ''}${labelled ? ' labelled' : ''}`.trim();
}

function labelTies(cy: Core, { tieLabels }: Emphasis) {
	for (const [id, { offset, lines }] of tieLabels) {
		const edge = cy.getElementById(tieKey(id));
		const words = withDirection(lines).join('\n');
		if (edge.data('offset') !== offset) edge.data('offset', offset);
		if (edge.data('words') !== words) edge.data('words', words);
	}
}

/** Gives elements a look: all that get the same one in one call, because each call is expensive. */
function wear(cy: Core, keys: readonly string[], look: string, before: Applied) {
	// Not by a class, because Cytoscape would match every selector against each of up to a thousand ties.
	if (look === hidden) elementsOf(cy, keys).style('visibility', 'hidden');
	else {
		elementsOf(cy, keys).classes(look);
		elementsOf(
			cy,
			keys.filter((key) => before.get(key) === hidden)
		).removeStyle('visibility');
	}
}

function elementsOf(cy: Core, keys: readonly string[]) {
	const elements = cy.collection();
	for (const key of keys) elements.merge(cy.getElementById(key));
	return elements;
}
