const turn = 2 * Math.PI;

/**
 * Angles moved as little as possible (by least squares) to lie at least `gap` apart, in radians; at equal distances
 * where the circle has no room for so much. Each keeps its place in the order. An isotonic regression by pooling
 * adjacent violators (Barlow, Bartholomew, Bremner and Brunk, Statistical Inference under Order Restrictions, 1972),
 * on the circle cut at its widest gap.
 */
export function spaced(angles: readonly number[], gap: number): number[] {
	const apart = Math.min(gap, turn / angles.length);
	const order = fromWidestGap(angles);
	const pools: { sum: number; count: number }[] = [];
	for (const [rank, { at }] of order.entries()) {
		let pool = { sum: at - rank * apart, count: 1 };
		for (let last = pools.at(-1); last && mean(last) > mean(pool); last = pools.at(-1)) {
			pools.pop();
			pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
		}
		pools.push(pool);
	}
	const moved = pools.flatMap((pool) => Array.from({ length: pool.count }, () => mean(pool)));
	const found = [...angles];
	for (const [rank, { i, at }] of order.entries()) {
		found[i] = angles[i]! + (moved[rank]! + rank * apart - at);
	}
	return found;
}

const mean = ({ sum, count }: { sum: number; count: number }) => sum / count;

/** The angles in their order round the circle, each above the one before, beginning after the widest gap. */
function fromWidestGap(angles: readonly number[]): { i: number; at: number }[] {
	const round = angles
		.map((angle, i) => ({ i, at: angle - turn * Math.floor(angle / turn) }))
		.sort((one, other) => one.at - other.at);
	const gapBefore = (k: number) => {
		const before = round.at(k - 1)!.at - (k === 0 ? turn : 0);
		return round[k]!.at - before;
	};
	let first = 0;
	for (let k = 1; k < round.length; k++) if (gapBefore(k) > gapBefore(first)) first = k;
	return [
		...round.slice(first),
		...round.slice(0, first).map(({ i, at }) => ({ i, at: at + turn }))
	];
}
