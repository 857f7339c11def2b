import cytoscape from 'cytoscape';
import { flushSync } from 'svelte';
import { isDeepStrictEqual } from 'node:util';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Point } from '#lib/case/case.ts';
import { Camera } from './camera.svelte.ts';
import { closest } from './framing.ts';

// The camera jumps instead of gliding.
beforeEach(() => void vi.stubGlobal('matchMedia', () => ({ matches: true })));
afterEach(() => void vi.unstubAllGlobals());

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
	camera.fit({ x: 0, y: 0, w: 10, h: 10 }, { instant: true });
	expect(camera.movedByReader).toBe(false);
	cy.emit('dragpan');
	expect(camera.movedByReader).toBe(true);
	camera.fit({ x: 0, y: 0, w: 10, h: 10 }, { instant: true });
	expect(camera.movedByReader).toBe(false);
});

test('the picture is drawn once a frame shows all of it', () => {
	const camera = new Camera();
	const cy = cytoscape({ headless: true });
	camera.attach(cy);
	let all = false;
	camera.show(() => all);
	cy.emit('render');
	expect(camera.startup.drawn).toBe(false);
	all = true;
	cy.emit('render');
	expect(camera.startup.drawn).toBe(true);
});

test('where the picture is to be at once, it is so for who looks in the same moment', () => {
	const { camera, cy } = cameraOn(1000);
	camera.goTo({ x: 5, y: 5 }, { instant: true });
	expect(cy.pan()).toEqual({ x: 490, y: 490 });
	camera.fit({ x: 0, y: 0, w: 10, h: 10 }, { instant: true });
	expect(cy.zoom()).toBe(closest);
});

test('a zoom keeps the point that it is about, and the bounds of the graph', () => {
	const { camera, cy } = cameraOn(100);
	camera.zoomBy(1.25);
	expect([cy.zoom(), cy.pan()]).toEqual([2.5, { x: 0, y: -12.5 }]);
	camera.zoomBy(9);
	expect([cy.zoom(), cy.pan()]).toEqual([3, { x: -10, y: -25 }]);
});

describe('where a panel lies over the window', () => {
	const visibleArea = () => ({ x: 0, y: 0, w: 400, h: 1000 });

	test('what is framed goes into what is free of it, and its middle is the middle', () => {
		const { camera, cy } = cameraOn(1000);
		camera.visibleArea = visibleArea;
		camera.fit({ x: 0, y: 0, w: 10, h: 10 }, { instant: true });
		expect(cy.pan().x + 5 * cy.zoom()).toBe(200);
		camera.goTo({ x: 40, y: 0 }, { instant: true });
		expect(cy.pan().x + 40 * cy.zoom()).toBe(200);
		const { x } = cy.pan();
		camera.zoomBy(2);
		expect(cy.pan().x).toBe(200 - (200 - x) * 2);
	});

	test('what it covers is brought out, and what it does not stays', () => {
		const { camera, cy } = cameraOn(1000);
		cy.viewport({ zoom: 1, pan: { x: 0, y: 0 } });
		camera.visibleArea = visibleArea;
		camera.uncover({ x: 390, y: 10 });
		expect(cy.pan()).toEqual({ x: 0, y: 0 });
		camera.uncover({ x: 410, y: 10 });
		expect(cy.pan()).toEqual({ x: -210, y: 490 });
	});

	test('where nothing is free the window is taken as a whole', () => {
		const { camera, cy } = cameraOn(1000);
		camera.visibleArea = () => ({ x: 0, y: 0, w: 0, h: 1000 });
		camera.goTo({ x: 0, y: 0 }, { instant: true });
		expect(cy.pan()).toEqual({ x: 500, y: 500 });
	});
});

test('a phone has its picture framed anew when a sheet gives back its height', () => {
	const { camera, cy } = cameraOn(390);
	cy.emit('resize');
	camera.fit({ x: 0, y: 0, w: 10, h: 10 }, { instant: true });
	const before = { ...cy.pan() };
	for (const h of [200, 390]) {
		cy.height = () => h;
		cy.emit('resize');
		if (h === 200) camera.fit({ x: 0, y: 0, w: 10, h: 10 }, { instant: true });
	}
	expect(cy.pan()).toEqual(before);
});

describe('a window that changes', () => {
	test.each([
		['is framed anew', 1000, { w: 800, h: 1000 }, true],
		['is framed anew by its height, too', 1000, { w: 1000, h: 500 }, true],
		['of a phone is framed anew when it is turned', 390, { w: 844, h: 390 }, true],
		['of a phone stays as it is when a sheet takes of its height', 390, { w: 390, h: 200 }, false]
	])('%s', (_, side, { w, h }, anew) => {
		const { camera, cy } = cameraOn(side);
		cy.emit('resize');
		camera.fit({ x: 0, y: 0, w: 1000, h: 1000 }, { instant: true });
		const before = { ...cy.pan() };
		[cy.width, cy.height] = [() => w, () => h];
		cy.emit('resize');
		expect(isDeepStrictEqual(cy.pan(), before)).toBe(!anew);
	});
});

/** A camera on a square window with sides of this many px, at a zoom of 2, with a maximum zoom of 3. */
function cameraOn(side: number) {
	const camera = new Camera();
	const cy = cytoscape({ headless: true, zoom: 2, pan: { x: 10, y: 0 }, maxZoom: 3 });
	camera.attach(cy);
	cy.width = cy.height = () => side;
	return { camera, cy };
}
