import { describe, expect, test } from 'vitest';
import { cameraKeys } from '#lib/graph/cameraKeys.ts';
import { Camera } from '#lib/graph/camera.svelte.ts';
import { exploreKeys } from '#lib/ui/exploreKeys.ts';
import { pressed } from '../../../../tests/fixtures/keyboards.ts';
import { actOf, mirrored, walkKeyOf } from './walkKeys.ts';

const act = (...press: Parameters<typeof pressed>) => actOf(walkKeyOf(pressed(...press)).name);

describe('the keys of the walk', () => {
	test('are told apart by their modifiers', () => {
		expect(act('ArrowDown')).toBe('into');
		expect(act('ArrowDown', { ctrlKey: true })).toBe('nextBloc');
		expect(act('ArrowDown', { shiftKey: true })).toBe('pan');
		expect(act(' ', { shiftKey: true })).toBe('add');
		expect(act('z', { ctrlKey: true })).toBeNull();
	});

	test('a sign that takes Shift on some keyboards is the same sign', () => {
		expect(act('+', { shiftKey: true })).toBe('zoomIn');
		expect(act('+')).toBe('zoomIn');
	});

	test('a letter of another script is found by its place, and types itself into a name', () => {
		expect(walkKeyOf(pressed('а', { code: 'KeyF' }))).toEqual({ name: 'f', letter: 'а' });
		expect(walkKeyOf(pressed('لا', { code: 'KeyB' })).letter).toBe('لا');
		expect(walkKeyOf(pressed('я', { code: 'KeyZ', ctrlKey: true })).letter).toBeNull();
	});

	test('only left and right change sides with the direction of text', () => {
		expect(mirrored('ArrowLeft')).toBe('ArrowRight');
		expect(mirrored('ArrowRight')).toBe('ArrowLeft');
		expect(mirrored('Shift+ArrowLeft')).toBe('Shift+ArrowLeft');
		expect(mirrored('ArrowUp')).toBe('ArrowUp');
	});

	test('the camera knows those that move it', () => {
		const camera = new Camera();
		const moving = exploreKeys.picture.filter(({ act }) =>
			['zoomIn', 'zoomOut', 'pan'].includes(act)
		);
		for (const key of moving.flatMap(({ keys }) => [...keys])) {
			expect(cameraKeys(camera, key, null), key).toBe(true);
		}
		expect(cameraKeys(camera, 'ArrowLeft', null)).toBe(false);
	});
});
