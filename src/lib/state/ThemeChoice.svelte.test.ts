import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ThemeChoice } from './ThemeChoice.svelte.ts';

const stored = new Map<string, string>();
let system: EventTarget & { matches: boolean };
let dataset: Record<string, string>;

beforeEach(() => {
	stored.clear();
	dataset = {};
	system = Object.assign(new EventTarget(), { matches: false });
	vi.stubGlobal('window', { matchMedia: () => system });
	vi.stubGlobal('document', { documentElement: { dataset } });
	vi.stubGlobal('localStorage', {
		setItem: (key: string, value: string) => stored.set(key, value)
	});
});

afterEach(() => vi.unstubAllGlobals());

test('until one is chosen the theme is the system’s, and follows it', () => {
	const theme = new ThemeChoice();
	const seen: string[] = [];
	const stop = $effect.root(() => {
		$effect(() => void seen.push(theme.current));
	});
	flushSync();
	system.matches = true;
	system.dispatchEvent(new Event('change'));
	flushSync();
	stop();
	expect(seen).toEqual(['light', 'dark']);
});

test('a theme chosen earlier goes before the system’s', () => {
	dataset.theme = 'dark';
	expect(new ThemeChoice().current).toBe('dark');
	dataset.theme = 'sepia';
	expect(new ThemeChoice().current).toBe('light');
});

test('toggling switches, tells the page, and keeps the choice', () => {
	const theme = new ThemeChoice();
	theme.toggle();
	expect([theme.current, dataset.theme, ...stored.values()]).toEqual(['dark', 'dark', 'dark']);
	theme.toggle();
	expect([theme.current, dataset.theme, ...stored.values()]).toEqual(['light', 'light', 'light']);
});

test('storage that is blocked does not keep one from choosing', () => {
	const blocked = () => {
		throw new Error('denied');
	};
	vi.stubGlobal('localStorage', { setItem: blocked });
	const theme = new ThemeChoice();
	theme.toggle();
	expect(theme.current).toBe('dark');
});
