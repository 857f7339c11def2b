import { describe, expect, test } from 'vitest';
import { choosing } from '../../../tests/fixtures/any-filter.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import type { Case, Id } from '#lib/case/case.ts';
import { noFilter, select } from '#lib/case/filter.ts';
import { parseCase } from '#lib/case/parse.ts';
import { smallView, toEmphasis, type Attention, type Prominence } from './emphasis.ts';
import { noPicks, pickedActor, pickedTie } from './picks.ts';
import { toScene } from './toScene.ts';

const harbour = parseCase(spacious());
const actors = [...harbour.actors.keys()];
const ties = [...harbour.ties.keys()];
const conflict = select(harbour, choosing('family', ['conflict']));

/** The small case with room for every label. */
function spacious() {
	const file = smallCase();
	return {
		...file,
		layout: file.layout!.map(({ actor, x, y }) => ({ actor, x: 4 * x, y: 4 * y }))
	};
}

function emphasis(attention: Partial<Attention> = {}, source: Case = harbour) {
	const calm = {
		shown: select(source, noFilter),
		unmatched: 'hidden',
		picks: noPicks,
		hovered: null
	};
	const scene = toScene(source, { theme: 'light', tensionFilters: [] });
	return toEmphasis(source, scene, { ...calm, ...attention } as Attention);
}

const loud = (wanted: Prominence, all: ReadonlyMap<Id, Prominence>) =>
	[...all].flatMap(([id, loudness]) => (loudness === wanted ? [id] : [])).sort();

test('with nothing picked all that is shown is drawn plain', () => {
	const { actors: loudActors, ties: loudTies } = emphasis();
	expect(loud('plain', loudActors)).toEqual(actors.toSorted());
	expect(loud('plain', loudTies)).toEqual(ties.toSorted());
});

test.each(['hidden', 'faded'] as const)('what the filter holds back is %s', (unmatched) => {
	const { actors: loudActors, ties: loudTies } = emphasis({ shown: conflict, unmatched });
	expect(loud('plain', loudActors)).toEqual(['guards', 'rowers']);
	expect(loud(unmatched, loudActors)).toEqual(['company', 'council', 'dockers', 'mayor']);
	expect(loud('plain', loudTies)).toEqual(['guards-rowers', 'rowers-guards']);
	expect(loud(unmatched, loudTies)).toHaveLength(7);
});

describe('what is picked', () => {
	test('an actor lights its ties and its partners, and dims the rest', () => {
		const { actors: loudActors, ties: loudTies } = emphasis({ picks: pickedActor('guards') });
		expect(loud('lit', loudActors)).toEqual(['company', 'guards', 'rowers']);
		expect(loud('dim', loudActors)).toEqual(['council', 'dockers', 'mayor']);
		expect(loud('lit', loudTies)).toEqual(['company-guards', 'guards-rowers', 'rowers-guards']);
		expect(loud('dim', loudTies)).toHaveLength(6);
	});

	test('a tie lights its two ends, and no other tie of theirs', () => {
		const { actors: loudActors, ties: loudTies } = emphasis({ picks: pickedTie('guards-rowers') });
		expect(loud('lit', loudActors)).toEqual(['guards', 'rowers']);
		expect(loud('lit', loudTies)).toEqual(['guards-rowers']);
	});

	test('a chain of ties lights up alone, without the other ties of the actors it joins', () => {
		const picks = { actors: new Set(['company', 'rowers']), ties: new Set(['company-guards']) };
		const { actors: loudActors, ties: loudTies } = emphasis({ picks });
		expect(loud('lit', loudTies)).toEqual(['company-guards']);
		expect(loud('lit', loudActors)).toEqual(['company', 'guards', 'rowers']);
	});

	test('is not dimmed while one of two picked actors is pointed at', () => {
		const picks = { ...noPicks, actors: new Set(['company', 'rowers']) };
		const { actors: loudActors } = emphasis({ picks, hovered: pickedActor('company') });
		expect(loud('lit', loudActors)).toContain('rowers');
	});

	test('lights nothing that the filter holds back', () => {
		const picks = pickedActor('guards');
		const { actors: loudActors, ties: loudTies } = emphasis({ shown: conflict, picks });
		expect(loud('lit', loudActors)).toEqual(['guards', 'rowers']);
		expect(loud('lit', loudTies)).toEqual(['guards-rowers', 'rowers-guards']);
		expect(loud('hidden', loudTies)).toContain('company-guards');
	});

	test('gives way to what is hovered, and stays picked', () => {
		const picks = pickedActor('guards');
		const after = emphasis({ picks, hovered: pickedActor('council') });
		expect(loud('lit', after.actors)).toEqual(['company', 'council']);
		expect(loud('dim', after.actors)).toContain('guards');
		expect(after.picks).toBe(picks);
	});
});

describe('ties are labelled', () => {
	const labelled = (attention: Partial<Attention> = {}, source?: Case) =>
		[...emphasis(attention, source).tieLabels.keys()].sort();

	test('all of them in a small view', () => {
		expect(labelled()).toEqual(ties.toSorted());
		expect(labelled({ shown: conflict })).toEqual(['guards-rowers', 'rowers-guards']);
	});

	test('only those lit, once something is picked or hovered', () => {
		const near = ['company-guards', 'guards-rowers', 'rowers-guards'];
		expect(labelled({ picks: pickedActor('guards') })).toEqual(near);
		expect(labelled({ hovered: pickedActor('guards') })).toEqual(near);
		expect(labelled({ hovered: pickedTie('mayor-backs') })).toEqual(['mayor-backs']);
	});

	test('none of them in a large view, but for what is picked or hovered', () => {
		const large = parseCase(crowded(smallView + 1));
		expect(labelled({}, large)).toEqual([]);
		expect(labelled({ hovered: pickedTie('tie 3') }, large)).toEqual(['tie 3']);
		expect(labelled({}, parseCase(crowded(smallView))).length).toBeGreaterThan(0);
	});

	test('first those picked, whatever lies beneath', () => {
		const heap = parseCase({ ...smallCase(), ...heaped });
		expect(labelled({}, heap)).toEqual([]);
		expect(labelled({ picks: pickedTie('mayor-backs') }, heap)).toEqual(['mayor-backs']);
		expect(labelled({ hovered: pickedTie('mayor-backs') }, heap)).toEqual(['mayor-backs']);
		expect(labelled({ picks: pickedActor('mayor') }, heap)).toEqual([]);
	});

	test.each(['hidden', 'faded'] as const)(
		'not when the filter holds them back (%s)',
		(unmatched) => {
			const picks = pickedTie('mayor-backs');
			expect(labelled({ shown: conflict, unmatched, picks })).not.toContain('mayor-backs');
		}
	);
});

/** The small case with this many ties. */
function crowded(count: number) {
	const file = spacious();
	const ids = file.actors.map(({ id }) => id);
	const ties = Array.from({ length: count }, (_, i) => ({
		...file.ties[3]!,
		id: `tie ${i}`,
		source: ids[i % 6]!,
		target: ids[(i + 1 + (i % 5)) % 6]!
	}));
	return { ...file, ties, events: [], stories: [] };
}

/** All actors in one place, and no loop, because its label would lie beside the actor. */
const heaped = {
	layout: [],
	ties: smallCase().ties.filter(({ source, target }) => source !== target)
};
