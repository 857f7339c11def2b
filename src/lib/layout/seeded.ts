import layoutBase from 'layout-base';
import { mulberry32 } from './mulberry32.ts';

/**
 * Runs a layout with every source of randomness replaced by one that depends on the seed alone. The layout
 * engine uses Math.random, a counter of its own, and the last bits of sin and cos. These bits differ between
 * JavaScript engines and lead to completely different pictures, so they are rounded off.
 */
export function seeded<T>(seed: number, run: () => T): T {
	const { random, sin, cos } = Math;
	const { nextDouble } = layoutBase.RandomSeed;
	Math.random = mulberry32(seed);
	Math.sin = (x) => round(sin(x));
	Math.cos = (x) => round(cos(x));
	layoutBase.RandomSeed.nextDouble = mulberry32(seed + 1);
	try {
		return run();
	} finally {
		Object.assign(Math, { random, sin, cos });
		layoutBase.RandomSeed.nextDouble = nextDouble;
	}
}

const round = (x: number) => Math.round(x * 1e9) / 1e9;
