import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { parseCase } from '#lib/case/parse.ts';
import type { ThemeChoice } from '#lib/state/ThemeChoice.svelte.ts';
import { presentedSteps } from './presentedSteps.ts';
import { Presenter } from './Presenter.svelte.ts';
import { StageView } from './StageView.svelte.ts';
import type { StepLayouts } from './StepLayouts.ts';

beforeEach(() => void vi.stubGlobal('matchMedia', () => ({ matches: true })));
afterEach(() => void vi.unstubAllGlobals());

const source = parseCase(smallCase());
const theme = { scheme: { theme: 'light', system: null } } as ThemeChoice;
const forgetful = { readJson: () => null, write: () => true };

/** A stage with a size, and all layouts that it had while it did something. */
function stageThat(act: (view: StageView, presenter: Presenter) => void): Set<StepLayouts> {
	const presenter = new Presenter('stage', presentedSteps(source), forgetful);
	const view = new StageView(source, presenter, theme);
	view.resizeStage({ w: 1280, h: 720 });
	view.resize({ w: 1280, h: 506 });
	const had = new Set<StepLayouts>();
	const stop = $effect.root(() => {
		$effect(() => void had.add(view.layouts));
	});
	flushSync();
	act(view, presenter);
	stop();
	return had;
}

test('nothing that is pressed makes the stage lay out its steps again, but other letters', () => {
	const pressing = (...keys: string[]) =>
		stageThat((_, presenter) => {
			for (const key of keys) flushSync(() => presenter.press({ key }));
		});
	expect(pressing('ArrowRight', 'ArrowLeft', 'q', 'e', 'l', 'b', 'o', 'Home').size).toBe(1);
	expect(pressing('+').size).toBe(2);
});

test('a size that is told again is no other stage', () => {
	const sized = (h: number) =>
		stageThat((view) => {
			flushSync(() => view.resizeStage({ w: 1280, h }));
			flushSync(() => view.resize({ w: 1280, h: h - 214 }));
		});
	expect(sized(720).size).toBe(1);
	expect(sized(800).size).toBeGreaterThan(1);
});

test('coming back from the end page lays nothing out again', () => {
	const had = stageThat((view, presenter) => {
		flushSync(() => presenter.press({ key: 'End' }));
		flushSync(() => presenter.press({ key: 'PageDown' }));
		expect(presenter.atEnd).toBe(true);
		flushSync(() => view.resize({ w: 1280, h: 678 }));
		flushSync(() => presenter.press({ key: 'PageUp' }));
		flushSync(() => view.resize({ w: 1280, h: 506 }));
	});
	expect(had.size).toBe(1);
});
