import { expect, test } from 'vitest';
import { choosing } from '../../../tests/fixtures/any-filter.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { noFilter, select } from '#lib/case/filter.ts';
import { parseCase } from '#lib/case/parse.ts';
import { toEmphasis } from '#lib/scene/emphasis.ts';
import { noPicks } from '#lib/scene/picks.ts';
import { toScene } from '#lib/scene/toScene.ts';
import { prominentPart } from './prominentPart.ts';

const harbour = parseCase(smallCase());
const scene = toScene(harbour, { theme: 'light', tensionFilters: [] });
const conflict = select(harbour, choosing('family', ['conflict']));

test.each(['faded', 'hidden'] as const)(
	'of a filtered case what is %s is left for later',
	(unmatched) => {
		const emphasis = toEmphasis(harbour, scene, {
			shown: conflict,
			unmatched,
			picks: noPicks,
			hovered: null
		});
		const { nodes, edges } = prominentPart(scene, emphasis);
		expect(edges.size).toBeLessThan(scene.edges.size);
		expect(new Set(edges.keys())).toEqual(new Set(conflict.ties.keys()));
		expect(new Set(nodes.keys())).toEqual(new Set(conflict.actors));
	}
);

test('of a case without a filter all comes at once', () => {
	const shown = select(harbour, noFilter);
	const calm = { shown, unmatched: 'faded', picks: noPicks, hovered: null } as const;
	const all = prominentPart(scene, toEmphasis(harbour, scene, calm));
	expect(all.nodes).toEqual(scene.nodes);
	expect(all.edges).toEqual(scene.edges);
});
