import type { Point } from '#lib/case/case.ts';
import type { Camera } from './camera.svelte.ts';

const step = 0.12;

const actions: Record<string, (camera: Camera, about: Point | null) => void> = {
	'Shift+ArrowLeft': (camera) => camera.panBy(-step, 0),
	'Shift+ArrowRight': (camera) => camera.panBy(step, 0),
	'Shift+ArrowUp': (camera) => camera.panBy(0, -step),
	'Shift+ArrowDown': (camera) => camera.panBy(0, step),
	'+': (camera, about) => camera.zoomBy(1.25, about),
	'=': (camera, about) => camera.zoomBy(1.25, about),
	'-': (camera, about) => camera.zoomBy(0.8, about)
};

/** Moves the camera as the key says, zooming about a point. Returns whether the key has a meaning. */
export function cameraKeys(camera: Camera, key: string, about: Point | null): boolean {
	const action = Object.hasOwn(actions, key) ? actions[key] : undefined;
	action?.(camera, about);
	return action !== undefined;
}
