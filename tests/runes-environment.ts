import type { Environment } from 'vitest/runtime';

/** Compiles rune classes as for the browser, including effects, but runs them without a page. */
export default {
	name: 'runes',
	viteEnvironment: 'client',
	setup: () => ({ teardown() {} })
} satisfies Environment;
