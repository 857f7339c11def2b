import type { Placement } from '../src/lib/case/case.ts';

const mapped = <A, B>(all: ReadonlyMap<string, A>, change: (value: A) => B) =>
	new Map([...all].map(([id, value]) => [id, change(value)]));

/** To a tenth: a whole unit would let lines touch names that they just pass. */
const tenth = (value: number) => Math.round(10 * value) / 10;

/** A placement in numbers short enough for a file: tenths of model units, and hundredths of a line. */
export const rounded = ({ places, nameSides, bends, labels }: Placement): Placement => ({
	places: mapped(places, ({ x, y }) => ({ x: tenth(x), y: tenth(y) })),
	nameSides: new Map([...nameSides].filter(([, side]) => side !== 'below')),
	bends: mapped(bends, tenth),
	labels: mapped(labels, ({ share, lines }) => ({ share: Math.round(share * 100) / 100, lines }))
});
