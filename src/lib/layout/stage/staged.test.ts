import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCaseText } from '#lib/case/parse.ts';
import { shownAt } from '#lib/case/steps.ts';
import { outerBox } from '#lib/scene/box.ts';
import {
	misleadingIn,
	tangledCase,
	tanglesOf,
	touchingIn
} from '../../../../tests/fixtures/tangles.ts';
import { placeTieLabels } from '#lib/scene/tieLabels.ts';
import { inScheme, staged, type Staged } from './staged.ts';

const source = parseCaseText(
	readFileSync(new URL('../../../../data/us-iraq-2020.json', import.meta.url), 'utf8')
);
/** Windows, and the share of their height that the caption takes. */
const windows = [
	{ name: '1920 × 1080', w: 1920, h: 1080, band: 231 },
	{ name: '1024 × 768', w: 1024, h: 768, band: 209 },
	{ name: '800 × 600', w: 800, h: 600, band: 172 }
];
const cases = windows.flatMap((window) => source.story.map((step) => ({ ...window, step })));

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const stageOf = ({ w, h, band, step }: (typeof cases)[number]) => {
	const size = { w, h: h - band };
	return staged(source, step, { size, namePx: 0.044 * h, leastNamePx: 0.03 * h });
};
const nodesOf = ({ scene, shown }: Staged) =>
	[...scene.nodes.values()].filter(({ id }) => shown.actors.has(id));

const stages = cases.map((at) => ({ ...at, stage: stageOf(at) }));

describe.each(stages)('on a stage of $name, step “$step.id”', ({ stage, ...at }) => {
	const nodes = nodesOf(stage);

	test('no name lies over another name or shape', () => {
		expect(touchingIn(nodes)).toEqual([]);
	});

	test('everything is within, and names are 3 % of the height or more', () => {
		const { x, y, w, h } = stage.sheet;
		for (const node of nodes) {
			const box = outerBox(node);
			expect(box.x - box.w / 2).toBeGreaterThanOrEqual(x);
			expect(box.x + box.w / 2).toBeLessThanOrEqual(x + w);
			expect(box.y - box.h / 2).toBeGreaterThanOrEqual(y);
			expect(box.y + box.h / 2).toBeLessThanOrEqual(y + h);
			expect((node.fontSize * at.w) / w / at.h).toBeGreaterThanOrEqual(0.03 * 0.99);
		}
	});

	test('lines are 0.2 % of the height', () => {
		for (const { width } of stage.scene.edges.values()) {
			expect((width * at.w) / stage.sheet.w / at.h).toBeGreaterThanOrEqual(0.002);
		}
	});

	test('left stays left and above stays above, for nearly all that lie clearly apart', () => {
		let [kept, all] = [0, 0];
		const before = (id: string) => source.layout.get(id) ?? { x: 0, y: 0 };
		for (const a of nodes) {
			for (const b of nodes) {
				const [was, other] = [before(a.id), before(b.id)];
				for (const axis of ['x', 'y'] as const) {
					if (other[axis] - was[axis] < 150) continue;
					all += 1;
					if (b[axis] > a[axis]) kept += 1;
				}
			}
		}
		expect(kept / Math.max(1, all)).toBeGreaterThan(0.85);
	});
});

test('nearly every tie has its label, and little misleads', () => {
	const labelled = stages.map(
		({ stage: { scene, shown } }) =>
			placeTieLabels(scene, shown.actors, shown.ties.keys(), new Set()).size
	);
	const ties = stages.map(({ stage }) => stage.shown.ties.size);
	expect(sum(labelled) / sum(ties)).toBeGreaterThan(0.99);
	expect(
		sum(stages.map(({ stage }) => misleadingIn(stage.scene, stage.shown)))
	).toBeLessThanOrEqual(105);
});

test('ties that run through an actor where the case has it do so less on a stage', () => {
	const tangled = tangledCase();
	const { scene, shown } = staged(tangled, tangled.story[0]!, {
		size: { w: 1920, h: 905 },
		namePx: 47.5
	});
	expect(tanglesOf(scene, shown).through).toBeLessThanOrEqual(1);
});

test('the same step on the same stage is laid out the same', () => {
	const at = cases[0]!;
	expect(stageOf(at).scene.nodes).toEqual(stageOf(at).scene.nodes);
});

test('a stage of the same shape lays a step out the same, whatever its size', () => {
	const [step] = source.story;
	const at = (w: number, h: number) =>
		staged(source, step!, { size: { w, h }, namePx: w * 0.02475 }).scene.nodes;
	expect(at(1280, 616)).toEqual(at(1920, 928));
});

test('where names find no room they get smaller, and still none lies over another', () => {
	const [step] = source.story;
	const stage = staged(
		source,
		{ ...step!, show: { actors: [], ties: [] } },
		{
			namePx: 40,
			size: { w: 390, h: 600 }
		}
	);
	const nodes = nodesOf(stage);
	expect(nodes).toHaveLength(source.actors.size);
	expect(stage.sheet.w).toBeGreaterThan(390 / (40 / 18));
	expect(touchingIn(nodes)).toEqual([]);
});

test('the ties a step names come before the others', () => {
	const show = { tension: source.about.opensOn, actors: [], ties: [] };
	const opening = { ...source.story[0]!, show };
	const ties = [...shownAt(source, opening).ties.keys()].slice(-3);
	const step = { ...opening, show: { ...show, ties } };
	const { shown } = staged(source, step, {
		namePx: 20,
		size: { w: 1600, h: 800 }
	});
	expect([...shown.ties.keys()].slice(0, ties.length)).toEqual(ties);
});

test('another theme changes colours, and nothing else', () => {
	const laid = stageOf(cases[0]!);
	expect(inScheme(source, laid, { theme: 'light', system: null })).toBe(laid);
	const dark = inScheme(source, laid, { theme: 'dark', system: null });
	expect(dark.scene.paper).not.toBe(laid.scene.paper);
	const places = ({ scene }: Staged) =>
		[...scene.nodes.values()].map(({ x, y, size, fontSize }) => [x, y, size, fontSize]);
	expect(places(dark)).toEqual(places(laid));
	expect(inScheme(source, dark, { theme: 'dark', system: null })).toBe(dark);
});

test('a stage without a size is refused, for nothing could ever be laid out on it', () => {
	const size = { w: 0, h: 0 };
	expect(() => staged(source, source.story[0]!, { size, namePx: 40 })).toThrow(RangeError);
});
