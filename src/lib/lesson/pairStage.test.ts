import { expect, test } from 'vitest';
import { parseCase } from '#lib/case/parse.ts';
import { staged } from '#lib/layout/stage/staged.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { pairStage } from './pairStage.ts';

const source = parseCase(smallCase());
const whole = { ...source.story[0]!, show: { actors: [], ties: [] } };
const laid = staged(source, whole, { size: { w: 1600, h: 800 }, namePx: 40 });
const pairOf = (tie: string, hidesWay = false) =>
	pairStage(source, laid, tie, { size: { w: 300, h: 400 }, hidesWay });

test('who acts stands to the left of the pair', () => {
	for (const [tie, from, to] of [
		['mayor-presses', 'mayor', 'company'],
		['company-mayor', 'company', 'mayor']
	] as const) {
		const { nodes } = pairOf(tie)!.scene;
		expect(nodes.get(from)!.x).toBeLessThan(nodes.get(to)!.x);
	}
});

test('who stands to the left in the step does so in the pair, where another order would tell the way', () => {
	for (const tie of ['mayor-presses', 'company-mayor']) {
		const { scene, shown } = pairOf(tie, true)!;
		const [mayor, company] = ['mayor', 'company'].map((id) => scene.nodes.get(id)!);
		const before = ['mayor', 'company'].map((id) => laid.scene.nodes.get(id)!.x);
		expect(Math.sign(company!.x - mayor!.x)).toBe(Math.sign(before[1]! - before[0]!));
		expect(company!.y).toBe(mayor!.y);
		expect([...shown.ties.keys()]).toEqual([tie]);
		expect([...shown.actors].sort()).toEqual(['company', 'mayor']);
	}
});

test('a tie of an actor with itself has no pair, nor has a tie that the step does not show', () => {
	expect(pairOf('dockers-dockers')).toBeNull();
	expect(pairOf('ghost')).toBeNull();
});
