import type { Environment } from 'vitest/runtime';

/** Runs rune classes as the browser gets them compiled, effects and all, yet without any page. */
export default {
	name: 'runes',
	viteEnvironment: 'client',
	setup: () => ({ teardown() {} })
} satisfies Environment;
