import { afterEach, expect, test, vi } from 'vitest';
import { heldIds, hold, letGo } from './session.ts';

afterEach(() => void vi.unstubAllGlobals());

const refused = () => {
	throw new DOMException('refused', 'SecurityError');
};

test.each([
	['are missing', {}],
	['reject', { locks: { request: async () => refused(), query: async () => refused() } }],
	['throw', { locks: { request: refused, query: refused } }],
	[
		'are not even to be named',
		{
			get locks() {
				return refused();
			}
		}
	]
])(
	'where locks %s, nothing counts as open elsewhere, and nothing is thrown',
	async (_, browser) => {
		vi.stubGlobal('navigator', browser);
		hold('one');
		expect(await heldIds()).toEqual(new Set());
	}
);

test('what other windows hold is known, and other locks of the site are not taken for it', async () => {
	const held = [{ name: 'tautline:visit:one' }, { name: 'other' }, {}];
	vi.stubGlobal('navigator', { locks: { query: async () => ({ held }) } });
	expect(await heldIds()).toEqual(new Set(['one']));
});

test('what this window lets go of is free once that has resolved', async () => {
	const locks = new Set<string>();
	const request = async (name: string, during: () => Promise<void>) => {
		locks.add(name);
		await during();
		locks.delete(name);
	};
	vi.stubGlobal('navigator', { locks: { request } });
	hold('first');
	hold('second');
	expect(locks.size).toBe(2);
	await letGo();
	expect(locks.size).toBe(0);
});
