import { describe, expect, test } from 'vitest';
import { cameraKeys } from '#lib/graph/cameraKeys.ts';
import { Camera } from '#lib/graph/camera.svelte.ts';
import { actOf, keyOf, mirrored, walkKeys } from './walkKeys.ts';

const pressed = (key: string, modifiers: { shiftKey?: boolean; ctrlKey?: boolean } = {}) =>
	keyOf({ key, shiftKey: false, ctrlKey: false, ...modifiers });

describe('the keys of the walk', () => {
	test('none stands for two things', () => {
		const keys: string[] = walkKeys.flatMap((entry) => [...entry.keys]);
		expect(new Set(keys).size).toBe(keys.length);
	});

	test('are told apart by their modifiers', () => {
		expect(actOf(pressed('ArrowDown'))).toBe('into');
		expect(actOf(pressed('ArrowDown', { ctrlKey: true }))).toBe('nextBloc');
		expect(actOf(pressed('ArrowDown', { shiftKey: true }))).toBe('pan');
		expect(actOf(pressed(' ', { shiftKey: true }))).toBe('add');
		expect(actOf(pressed('z', { ctrlKey: true }))).toBeNull();
	});

	test('a sign that takes Shift on some keyboards is the same sign', () => {
		expect(actOf(pressed('+', { shiftKey: true }))).toBe('zoomIn');
		expect(actOf(pressed('+'))).toBe('zoomIn');
	});

	test('only left and right change sides with the direction of text', () => {
		expect(mirrored('ArrowLeft')).toBe('ArrowRight');
		expect(mirrored('ArrowRight')).toBe('ArrowLeft');
		expect(mirrored('Shift+ArrowLeft')).toBe('Shift+ArrowLeft');
		expect(mirrored('ArrowUp')).toBe('ArrowUp');
	});

	test('the camera knows those that move it', () => {
		const camera = new Camera();
		const moving = walkKeys.filter(({ act }) => ['zoomIn', 'zoomOut', 'pan'].includes(act));
		for (const key of moving.flatMap(({ keys }) => keys)) {
			expect(cameraKeys(camera, key, null), key).toBe(true);
		}
		expect(cameraKeys(camera, 'ArrowLeft', null)).toBe(false);
	});
});
