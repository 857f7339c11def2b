import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Presenter } from './Presenter.svelte.ts';
import { SpeakerCall } from './SpeakerCall.svelte.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A call on a stage whose speaker window is heard or not, and whose browser connects windows or not. */
function callOf({ alone = false, heard = false }) {
	const windows = $state({ alone, heard });
	const presenter = {
		get alone() {
			return windows.alone;
		},
		hears: () => windows.heard
	};
	const open = vi.fn();
	return { windows, open, speaker: new SpeakerCall(presenter as unknown as Presenter, open) };
}

test('a speaker window that comes is no matter for words', () => {
	const { windows, open, speaker } = callOf({});
	speaker.call();
	windows.heard = true;
	vi.runAllTimers();
	expect([open.mock.calls.length, speaker.told]).toEqual([1, null]);
	windows.heard = false;
	expect(speaker.told).toBeNull();
});

test('one that comes late ends the question whether it came', () => {
	const { windows, speaker } = callOf({});
	speaker.call();
	vi.runAllTimers();
	expect(speaker.told).toBe('blocked');
	windows.heard = true;
	expect(speaker.told).toBeNull();
});

test('one that is not heard after a while was blocked', () => {
	const { open, speaker } = callOf({});
	speaker.call();
	expect(speaker.told).toBeNull();
	vi.runAllTimers();
	expect([open.mock.calls.length, speaker.told]).toEqual([1, 'blocked']);
	speaker.dismiss();
	expect(speaker.told).toBeNull();
});

test('where one is there already, no second is opened, and that is told', () => {
	const { open, speaker } = callOf({ heard: true });
	speaker.call();
	expect([open.mock.calls.length, speaker.told]).toEqual([0, 'there']);
});

test('where windows cannot be connected, none is opened, and that is told', () => {
	const { open, speaker } = callOf({ alone: true });
	speaker.call();
	vi.runAllTimers();
	expect([open.mock.calls.length, speaker.told]).toEqual([0, 'alone']);
});
