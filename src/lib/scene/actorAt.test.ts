import { expect, test } from 'vitest';
import { nodeAt } from '../../../tests/fixtures/nodes.ts';
import { actorAt } from './actorAt.ts';
import { nameBox } from './box.ts';
import type { Scene } from './scene.ts';

const [near, far] = [nodeAt(0, 0, { id: 'near' }), nodeAt(30, 0, { id: 'far' })];
const scene = { nodes: new Map([near, far].map((node) => [node.id, node])) } as unknown as Scene;

test('an actor is at its shape and at its name', () => {
	const { x, y } = nameBox(near);
	expect(actorAt(scene, ['near'], { x: 5, y: 5 })).toBe('near');
	expect(actorAt(scene, ['near'], { x, y })).toBe('near');
	expect(actorAt(scene, ['near'], { x: 0, y: -40 })).toBeNull();
});

test('of two actors at a point, it is the one whose middle is nearer', () => {
	expect(actorAt(scene, ['near', 'far'], { x: 14, y: 0 })).toBe('near');
	expect(actorAt(scene, ['near', 'far'], { x: 16, y: 0 })).toBe('far');
});

test('an actor that is not shown is not there', () => {
	expect(actorAt(scene, ['near'], { x: 30, y: 0 })).toBeNull();
});
