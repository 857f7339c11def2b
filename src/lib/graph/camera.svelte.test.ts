import cytoscape from 'cytoscape';
import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import type { Point } from '../case/case.ts';
import { Camera } from './camera.svelte.ts';

test('who asks where an actor is drawn learns of every frame, even if asked before the first', () => {
	const camera = new Camera();
	const places: (Point | null)[] = [];
	const stop = $effect.root(() => {
		$effect(() => void places.push(camera.placeOf('mayor')));
	});
	flushSync();
	const cy = cytoscape({
		headless: true,
		layout: { name: 'preset' },
		elements: [{ data: { id: 'a:mayor' }, position: { x: 1, y: 2 } }]
	});
	camera.attach(cy);
	flushSync();
	cy.getElementById('a:mayor').position({ x: 5, y: 6 });
	cy.emit('render');
	flushSync();
	expect(places).toEqual([null, { x: 1, y: 2 }, { x: 5, y: 6 }]);
	expect(camera.placeOf('nobody')).toBeNull();
	stop();
});

test('the camera knows whether the picture was moved away from what it framed', () => {
	const camera = new Camera();
	const cy = cytoscape({ headless: true });
	camera.attach(cy);
	cy.width = cy.height = () => 100;
	camera.show();
	cy.emit('render');
	camera.fit({ x: 0, y: 0, w: 10, h: 10 }, { still: true });
	expect(camera.astray).toBe(false);
	cy.emit('dragpan');
	expect(camera.astray).toBe(true);
	camera.fit({ x: 0, y: 0, w: 10, h: 10 }, { still: true });
	expect(camera.astray).toBe(false);
});
