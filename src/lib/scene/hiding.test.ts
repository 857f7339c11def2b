import { describe, expect, test } from 'vitest';
import { mutualCase } from '../../../tests/fixtures/mutual-case.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { noFilter, select } from '#lib/case/filter.ts';
import { parseCase } from '#lib/case/parse.ts';
import { families, hiddenParts } from '#lib/case/vocabulary.ts';
import { edgePaths } from './edgePaths.ts';
import { hidePart, picksOf, shownWhileOpen } from './hiding.ts';
import { lineOf } from './lines.ts';
import { toScene } from './toScene.ts';

const source = parseCase(smallCase());
const tensionFilters = [{ tension: 'said-done', pole: null }];
const scene = toScene(source, { theme: 'light', tensionFilters });
const edgeWith = (tie: string, hides: (typeof hiddenParts)[number]) =>
	hidePart(source, scene, { tie, hides }).edges.get(tie)!;

describe('while it is asked for', () => {
	test('the type of a tie is neither in its label, its line, its head nor its colour', () => {
		const drawn = ['mayor-backs', 'mayor-presses', 'company-guards', 'guards-rowers'].map((tie) => {
			const { label, width, dash, head, hollow, color } = edgeWith(tie, 'type');
			return { label, width, dash, head, hollow, color };
		});
		expect(new Set(drawn.map((each) => JSON.stringify(each))).size).toBe(1);
		expect(drawn[0]!.label).toBe('?');
		const { head, hollow } = drawn[0]!;
		expect(families.map((family) => lineOf(family))).not.toContainEqual(
			expect.objectContaining({ head, hollow })
		);
	});

	test('a mutual tie gets no head, because it has none', () => {
		const mutual = mutualCase('backs');
		const drawn = toScene(mutual, { theme: 'light', tensionFilters });
		const edge = hidePart(mutual, drawn, { tie: 'mayor-backs', hides: 'type' });
		expect(edge.edges.get('mayor-backs')).toMatchObject({ head: 'none', label: '?' });
	});

	test('its direction is neither in a head nor in where the line begins and ends', () => {
		const hidden = hidePart(source, scene, { tie: 'company-guards', hides: 'direction' });
		const edge = hidden.edges.get('company-guards')!;
		expect(edge.head).toBe('none');
		const [way] = edgePaths(hidden, edge)!;
		const turned = { ...edge, source: edge.target, target: edge.source, bend: -edge.bend };
		const [back] = edgePaths(hidden, turned)!;
		expect(back!.start.x).toBeCloseTo(way!.end.x);
		expect(back!.start.y).toBeCloseTo(way!.end.y);
	});

	test('its arena is neither in a halo nor in the colour or the sign of a pole', () => {
		expect(scene.edges.get('mayor-backs')).toMatchObject({ halo: true });
		const [said, done] = [edgeWith('mayor-presses', 'arena'), edgeWith('mayor-backs', 'arena')];
		expect([said.halo, done.halo]).toEqual([false, false]);
		expect(said.color).toBe(done.color);
		expect([said.outlined, done.outlined]).toEqual([false, false]);
		expect([said.label, done.label]).toEqual(['presses ?', 'backs ?']);
	});

	test('the mark of one unnamed voice is not on it', () => {
		expect(scene.edges.get('mayor-backs')!.label).toContain('°');
		expect(edgeWith('mayor-backs', 'asserter').label).toBe('backs ?');
	});

	test('a whole tie is not shown, and the eye is led to where it comes from', () => {
		const hidden = { tie: 'mayor-backs', hides: 'tie' } as const;
		const shown = select(source, noFilter);
		expect(shownWhileOpen(shown, hidden).ties.has('mayor-backs')).toBe(false);
		expect(shownWhileOpen(shown, { ...hidden, hides: 'type' }).ties).toEqual(shown.ties);
		expect([...picksOf(source, hidden, true).actors]).toEqual(['mayor']);
		expect([...picksOf(source, hidden, false).ties]).toEqual(['mayor-backs']);
	});
});

test.each(hiddenParts)('with its %s hidden every other tie is drawn as before', (hides) => {
	const hidden = hidePart(source, scene, { tie: 'mayor-backs', hides });
	for (const [id, edge] of scene.edges) {
		if (id !== 'mayor-backs') expect(hidden.edges.get(id)).toBe(edge);
	}
	expect(hidePart(source, scene, { tie: 'no such tie', hides })).toBe(scene);
});
