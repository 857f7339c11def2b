import type { Sums } from './sums.ts';

/** At most this much of each, or for the order at least this much. Crossings are a ratio to those before. */
export type Limits = Readonly<Partial<Record<keyof Sums, number>>>;

/** Whatever is made to be read: every line says its word, and none runs through a stranger. */
const legible: Limits = {
	unlabelled: 0,
	throughShapes: 0,
	throughNames: 0,
	mostCrossedLabels: 1,
	overlaps: 0,
	nearerToOthers: 0,
	headsInOnePoint: 0,
	hiddenHeads: 0,
	endsAtNames: 0,
	leastOrder: 0.85,
	crossings: 0.6
};

/** The limits of each group of pictures; groups that are not here have none. */
export const limits: ReadonlyMap<string, Limits> = new Map([
	['tensions', { ...legible, crossedLabels: 4 }],
	['whole', { throughShapes: 2, throughNames: 8, crossings: 0.75 }],
	...['opening', 'steps-1920', 'steps-1280', 'steps-1024', 'lesson', 'lesson-phone', 'handout'].map(
		(group): [string, Limits] => [group, legible]
	)
]);

/** Which limits of a group are exceeded. `ratio` is that of its crossings to those before. */
export function exceeded(group: string, sums: Sums, ratio: number): Set<keyof Sums> {
	const over = Object.entries(limits.get(group) ?? {}).filter(([name, limit]) => {
		const key = name as keyof Sums;
		if (key === 'crossings') return ratio > limit;
		return key === 'leastOrder' ? sums[key] < limit : sums[key] > limit;
	});
	return new Set(over.map(([key]) => key as keyof Sums));
}
