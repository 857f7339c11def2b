import cytoscape, { type Core, type NodeSingular } from 'cytoscape';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { glide, goalOf } from './glide.ts';
import { animated } from './motion.ts';
import { syncScene } from './sync.ts';
import { parseCase } from '#lib/case/parse.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { toScene } from '#lib/scene/toScene.ts';
import { actorKey } from './elements.ts';

let cy: Core;
beforeEach(() => {
	vi.stubGlobal('matchMedia', () => ({ matches: false }));
	cy = cytoscape({ headless: true, styleEnabled: true });
});
afterEach(() => {
	cy.destroy();
	vi.unstubAllGlobals();
});

const harbour = toScene(parseCase(smallCase()), { theme: 'light', tensionFilters: [] });
/** The scene with the mayor somewhere else. */
const moved = (x: number): Scene => {
	const mayor = { ...harbour.nodes.get('mayor')!, x };
	return { ...harbour, nodes: new Map([...harbour.nodes, ['mayor', mayor]]) };
};
const mayor = () => cy.getElementById(actorKey('mayor')) as unknown as NodeSingular;

test('an actor that is called back before it has moved does not leave', () => {
	const move = (node: NodeSingular, to: { x: number; y: number }) => glide(node, to, 10_000);
	const start = syncScene(cy, harbour, null, { move, goalOf });
	const { x } = harbour.nodes.get('mayor')!;
	const away = syncScene(cy, moved(x + 90), start, { move, goalOf });
	expect(goalOf(mayor()).x).toBe(x + 90);
	syncScene(cy, harbour, away, { move, goalOf });
	expect(goalOf(mayor()).x).toBe(x);
});

test('an actor that goes elsewhere goes on fading in', () => {
	syncScene(cy, harbour, null, { move: () => {} });
	mayor().style('opacity', 0);
	const fade = mayor().animation(animated({ style: { opacity: 1 }, duration: 10_000 }));
	fade.play();
	glide(mayor(), { x: 5, y: 5 }, 10_000);
	glide(mayor(), { x: 9, y: 9 }, 10_000);
	expect(fade.playing()).toBe(true);
	expect(goalOf(mayor())).toEqual({ x: 9, y: 9 });
});
