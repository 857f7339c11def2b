import type { Camera } from './camera.svelte.ts';

const step = 0.12;

const actions: Record<string, (camera: Camera) => void> = {
	ArrowLeft: (camera) => camera.panBy(-step, 0),
	ArrowRight: (camera) => camera.panBy(step, 0),
	ArrowUp: (camera) => camera.panBy(0, -step),
	ArrowDown: (camera) => camera.panBy(0, step),
	'+': (camera) => camera.zoomBy(1.25),
	'=': (camera) => camera.zoomBy(1.25),
	'-': (camera) => camera.zoomBy(0.8)
};

/** Moves the camera as the key says. Returns whether the key meant anything. */
export function cameraKeys(camera: Camera, key: string): boolean {
	const action = Object.hasOwn(actions, key) ? actions[key] : undefined;
	action?.(camera);
	return action !== undefined;
}
