import { afterEach, describe, expect, test, vi } from 'vitest';
import { Stored } from './Stored.ts';

/** A storage that keeps texts in memory. */
function memory() {
	const texts = new Map<string, string>();
	return {
		getItem: (name: string) => texts.get(name) ?? null,
		setItem: (name: string, text: string) => void texts.set(name, text),
		removeItem: (name: string) => void texts.delete(name)
	};
}

afterEach(() => vi.unstubAllGlobals());

describe('where storage works', () => {
	test('a text is read as it was kept, until it is cleared', () => {
		vi.stubGlobal('localStorage', memory());
		const stored = new Stored('size');
		expect(stored.read()).toBeNull();
		expect(stored.write('large')).toBe(true);
		expect(new Stored('size').read()).toBe('large');
		stored.clear();
		expect(stored.read()).toBeNull();
	});

	test('each name, and the tab, has a text of its own', () => {
		vi.stubGlobal('localStorage', memory());
		vi.stubGlobal('sessionStorage', memory());
		new Stored('size').write('large');
		expect(new Stored('theme').read()).toBeNull();
		expect(new Stored('size', 'tab').read()).toBeNull();
	});

	test('what is no JSON is read as null', () => {
		vi.stubGlobal('localStorage', memory());
		const stored = new Stored('choices');
		stored.write('{"a":1}');
		expect(stored.readJson()).toEqual({ a: 1 });
		stored.write('{');
		expect(stored.readJson()).toBeNull();
	});
});

test('where storage is blocked nothing is kept, and nothing throws', () => {
	const blocked = () => {
		throw new DOMException('denied', 'SecurityError');
	};
	vi.stubGlobal('localStorage', { getItem: blocked, setItem: blocked, removeItem: blocked });
	const stored = new Stored('size');
	expect(stored.write('large')).toBe(false);
	expect(stored.read()).toBeNull();
	expect(stored.readJson()).toBeNull();
	expect(() => stored.clear()).not.toThrow();
});

test('on a server, where there is no storage, nothing is read', () => {
	vi.stubGlobal('localStorage', undefined);
	expect(new Stored('size').read()).toBeNull();
});
