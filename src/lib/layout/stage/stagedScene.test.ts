import { expect, test } from 'vitest';
import { generatedCase } from '../../../../tests/bench/generatedCase.ts';
import { parseCase } from '#lib/case/parse.ts';
import { shownAt } from '#lib/case/steps.ts';
import { toScene } from '#lib/scene/toScene.ts';
import { stagedScene } from './staged.ts';

const look = { theme: 'light', tensionFilters: [] } as const;
/** A case of so many actors, and what a step shows that names five of its ties. */
function stepIn(actors: number) {
	const source = parseCase(generatedCase(actors, 2 * actors));
	const ties = [...source.ties.keys()].slice(0, 5);
	const words = { id: '', title: '', caption: '', notes: [], questions: [], predictions: [] };
	return { source, shown: shownAt(source, { ...words, frame: [], show: { actors: [], ties } }) };
}

test('what a step hides waits in its picture for the next step', () => {
	const { source, shown } = stepIn(40);
	const { nodes, edges } = stagedScene(source, look, shown);
	expect([nodes.size, edges.size]).toEqual([40, 80]);
});

test('of a case of hundreds of actors, only what the step shows is drawn, and as in the whole', () => {
	const { source, shown } = stepIn(400);
	const together = { ...look, ties: shown.ties };
	const { nodes, edges } = stagedScene(source, together, shown);
	expect([...nodes.keys()].toSorted()).toEqual([...shown.actors].toSorted());
	expect([...edges.keys()].toSorted()).toEqual([...shown.ties.keys()].toSorted());
	const whole = toScene(source, together);
	for (const [id, node] of nodes) expect(node).toEqual(whole.nodes.get(id));
	for (const [id, edge] of edges) expect(edge).toEqual(whole.edges.get(id));
});
