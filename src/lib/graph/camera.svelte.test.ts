import cytoscape from 'cytoscape';
import { flushSync } from 'svelte';
import { expect, test, vi } from 'vitest';
import type { Point } from '../case/case.ts';
import { Camera } from './camera.svelte.ts';
import { closest } from './framing.ts';

test('who asks where an actor is drawn learns of every move, even if asked before the first', () => {
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

test('where the picture is to be at once, it is so for who looks in the same moment', () => {
	const { camera, cy } = cameraOn(1000);
	camera.goTo({ x: 5, y: 5 }, { still: true });
	expect(cy.pan()).toEqual({ x: 490, y: 490 });
	camera.fit({ x: 0, y: 0, w: 10, h: 10 }, { still: true });
	expect(cy.zoom()).toBe(closest);
});

test('a zoom keeps the point that it is about, and the bounds of the graph', () => {
	vi.stubGlobal('matchMedia', () => ({ matches: true }));
	const { camera, cy } = cameraOn(100);
	camera.zoomBy(1.25);
	expect([cy.zoom(), cy.pan()]).toEqual([2.5, { x: 0, y: -12.5 }]);
	camera.zoomBy(9);
	expect([cy.zoom(), cy.pan()]).toEqual([3, { x: -10, y: -25 }]);
});

/** A camera on a square window of so many px, twice as near, at most thrice. */
function cameraOn(side: number) {
	const camera = new Camera();
	const cy = cytoscape({ headless: true, zoom: 2, pan: { x: 10, y: 0 }, maxZoom: 3 });
	camera.attach(cy);
	cy.width = cy.height = () => side;
	return { camera, cy };
}
