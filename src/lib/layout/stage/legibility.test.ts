import { expect, test } from 'vitest';
import { parseCase } from '#lib/case/parse.ts';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import { illegibleIn } from './legibility.ts';
import { staged, type Stage } from './staged.ts';

const source = parseCase(smallCase());
const [step] = source.story;
const whole = { ...step!, show: { actors: [], ties: [] } };
const readIn = (stage: Stage) => illegibleIn(staged(source, whole, stage), stage);

test('a step with room enough can be read', () => {
	const stage = { size: { w: 1920, h: 850 }, namePx: 47.5, leastNamePx: 32.4 };
	expect(readIn(stage)).toEqual({ wordless: 0, through: 0, small: false });
});

test('letters that find no room are small, and ties without room have no word', () => {
	const stage = { size: { w: 320, h: 180 }, namePx: 47.5, leastNamePx: 32.4 };
	expect(readIn(stage).small).toBe(true);
	const laid = staged(source, whole, { ...stage, size: { w: 1920, h: 850 } });
	const crowded = new Map([...laid.scene.nodes].map(([id, node]) => [id, { ...node, x: 0, y: 0 }]));
	const scene = { ...laid.scene, nodes: crowded };
	expect(illegibleIn({ ...laid, scene }, stage).wordless).toBeGreaterThan(0);
});

test('a tie that runs through an actor at neither end counts', () => {
	const stage = { size: { w: 1920, h: 850 }, namePx: 47.5 };
	const laid = staged(source, whole, stage);
	const [edge] = laid.scene.edges.values();
	const [from, to] = [edge!.source, edge!.target].map((id) => laid.scene.nodes.get(id)!);
	const stranger = [...laid.scene.nodes.values()].find((node) => node !== from && node !== to)!;
	const between = { ...stranger, x: (from!.x + to!.x) / 2, y: (from!.y + to!.y) / 2 };
	const nodes = new Map(laid.scene.nodes).set(stranger.id, between);
	const edges = new Map(laid.scene.edges).set(edge!.id, {
		...edge!,
		bend: 0,
		startSway: 0,
		endSway: 0
	});
	const ties = new Map([...laid.shown.ties].filter(([id]) => id === edge!.id));
	const crossed = {
		...laid,
		scene: { ...laid.scene, nodes, edges },
		shown: { ...laid.shown, ties }
	};
	expect(illegibleIn(crossed, stage).through).toBe(1);
});

test('of more ties than are labelled, none has a word', () => {
	const stage = { size: { w: 1920, h: 850 }, namePx: 47.5 };
	const laid = staged(source, whole, stage);
	const [claims = []] = laid.shown.ties.values();
	const more = Array.from({ length: 51 }, (_, i) => [`tie ${i}`, claims] as const);
	const shown = { ...laid.shown, ties: new Map([...laid.shown.ties, ...more]) };
	expect(illegibleIn({ ...laid, shown }, stage).wordless).toBe(shown.ties.size);
});

test('letters that only rounding makes smaller than asked for are not small', () => {
	const stage = { size: { w: 1920, h: 850 }, namePx: 47.5 };
	const laid = staged(source, whole, stage);
	const names = [...laid.scene.nodes.values()].map(({ fontSize }) => fontSize);
	const px = (Math.min(...names) * stage.size.w) / laid.sheet.w;
	const isSmall = (asked: number) => illegibleIn(laid, { ...stage, leastNamePx: asked }).small;
	expect([1.02, 1.05].map((share) => isSmall(share * px))).toEqual([false, true]);
});
