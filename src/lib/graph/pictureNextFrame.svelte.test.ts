import { flushSync } from 'svelte';
import { expect, it, onTestFinished, vi } from 'vitest';
import { parseCase } from '#lib/case/parse.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { viewOn } from '../../../tests/fixtures/view-on.ts';
import { pickedActor } from '#lib/scene/picks.ts';
import { pictureNextFrame } from './pictureNextFrame.svelte.ts';

/** A view, what a live graph shows of it, and a function that brings the next frame. */
function stand() {
	const view = viewOn(parseCase(smallCase()));
	const frames: (() => void)[] = [];
	vi.stubGlobal('requestAnimationFrame', (call: () => void) => frames.push(call));
	vi.stubGlobal('cancelAnimationFrame', (at: number) => (frames[at - 1] = () => {}));
	let shown!: ReturnType<typeof pictureNextFrame>;
	const stop = $effect.root(() => {
		shown = pictureNextFrame({
			scene: () => view.scene,
			emphasis: () => view.emphasis,
			frame: () => view.frame,
			away: () => view.surface === 'tables'
		});
	});
	onTestFinished(stop);
	flushSync();
	const wanted = () => ({ scene: view.scene, emphasis: view.emphasis, frame: view.frame });
	return { view, wanted, shown: () => ({ ...shown }), nextFrame: () => frames.at(-1)?.() };
}

it('shows what is wanted from the first', () => {
	const { shown, wanted } = stand();
	expect(shown()).toEqual(wanted());
});

it('answers whoever points at once', () => {
	const { view, shown, wanted } = stand();
	const before = shown();
	view.hovered = pickedActor('mayor');
	flushSync();
	expect(shown()).toEqual(wanted());
	expect(shown()).not.toEqual(before);
});

it('shows another choice of actors a frame later, and nothing of it before', () => {
	const { view, shown, wanted, nextFrame } = stand();
	const before = shown();
	view.hide('bloc', 'port');
	flushSync();
	view.hovered = pickedActor('mayor');
	flushSync();
	expect(shown()).toEqual(before);
	nextFrame();
	expect(shown()).toEqual(wanted());
	expect(shown()).not.toEqual(before);
});

it('takes up nothing while the tables stand in its place, and all of it when it is back', () => {
	const { view, shown, wanted, nextFrame } = stand();
	const before = shown();
	view.surface = 'tables';
	view.hovered = pickedActor('mayor');
	view.hide('bloc', 'port');
	flushSync();
	nextFrame();
	expect(shown()).toEqual(before);
	view.surface = 'picture';
	flushSync();
	nextFrame();
	expect(shown()).toEqual(wanted());
	expect(shown()).not.toEqual(before);
});
