/** What the measure gave before the layouts were changed, to compare with. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Counts } from './count.ts';
import type { Sums } from './sums.ts';

const file = new URL('../picture-before.json', import.meta.url);

type Before = Record<string, Counts>;

/** Writes the sums of each group, without what depends on the machine. */
export function writeBefore(groups: ReadonlyMap<string, Sums>) {
	const counts = [...groups].map(([group, sums]): [string, Counts] => {
		const { ties, labelled, throughShapes, throughNames, crossedLabels, overlaps } = sums;
		const { nearerToOthers, headsInOnePoint, hiddenHeads, endsAtNames, crossings } = sums;
		const words = { ties, labelled, crossedLabels, overlaps, nearerToOthers };
		const heads = { headsInOnePoint, hiddenHeads, endsAtNames };
		return [group, { ...words, throughShapes, throughNames, ...heads, crossings }];
	});
	writeFileSync(file, `${JSON.stringify(Object.fromEntries(counts), null, '\t')}\n`);
}

/** The crossings of a group as a ratio to those before; NaN if nothing is known. */
export function ratioToBefore(group: string, { crossings }: Sums): number {
	const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Before) : {};
	const crossed = before[group]?.crossings;
	if (crossed === undefined) return NaN;
	return crossings === crossed ? 1 : crossings / crossed;
}
