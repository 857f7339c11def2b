import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askToPersist, isPersisted } from './persistence.ts';

let asked = 0;
const storage = {
	persist: async () => (asked += 1) > 0,
	persisted: async () => true
};

beforeEach(() => {
	asked = 0;
	const device = new Map<string, string>();
	vi.stubGlobal('localStorage', {
		getItem: (name: string) => device.get(name) ?? null,
		setItem: (name: string, text: string) => void device.set(name, text)
	});
	vi.stubGlobal('navigator', { storage });
});
afterEach(() => void vi.unstubAllGlobals());

test('the browser is asked once on a device, however often work is kept', async () => {
	await askToPersist();
	await askToPersist();
	expect(asked).toBe(1);
	expect(await isPersisted()).toBe(true);
});

test('where it cannot be noted that it was asked, it is not asked at all', async () => {
	vi.stubGlobal('localStorage', undefined);
	await askToPersist();
	expect(asked).toBe(0);
});

test.each([
	['has no such promise', {}],
	[
		'refuses to answer',
		{
			storage: {
				persisted: () => {
					throw new TypeError('refused');
				}
			}
		}
	]
])('a browser that %s has promised nothing', async (_, browser) => {
	vi.stubGlobal('navigator', browser);
	await askToPersist();
	expect(await isPersisted()).toBe(false);
});
