import type { Placement } from '../src/lib/case/case.ts';

const mapped = <A, B>(all: ReadonlyMap<string, A>, change: (value: A) => B) =>
	new Map([...all].map(([id, value]) => [id, change(value)]));

/** A placement in numbers short enough for a file: whole model units, and hundredths of a line. */
export const rounded = ({ places, nameSides, bends, labels }: Placement): Placement => ({
	places: mapped(places, ({ x, y }) => ({ x: Math.round(x), y: Math.round(y) })),
	nameSides: new Map([...nameSides].filter(([, side]) => side !== 'below')),
	bends: mapped(bends, Math.round),
	labels: mapped(labels, ({ share, lines }) => ({ share: Math.round(share * 100) / 100, lines }))
});
