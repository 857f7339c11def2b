import { exceeded } from './limits.ts';
import type { Sums } from './sums.ts';

/** A group of pictures: as the app lays them out, and as plain cose-bilkent does. */
export interface Row {
	readonly group: string;
	readonly ours: Sums;
	readonly plain: Sums;
	/** Our crossings as a ratio to those before. */
	readonly ratio: number;
}

type Column = [head: string, key: keyof Sums, say?: (value: number) => string];

const columns: readonly Column[] = [
	['pictures', 'pictures'],
	['ties', 'ties'],
	['no label', 'unlabelled'],
	['thr. shape', 'throughShapes'],
	['thr. name', 'throughNames'],
	['crossed', 'crossedLabels'],
	['(most)', 'mostCrossedLabels'],
	['overlaps', 'overlaps'],
	['nearer', 'nearerToOthers'],
	['heads', 'headsInOnePoint'],
	['hidden', 'hiddenHeads'],
	['at name', 'endsAtNames'],
	['crossings', 'crossings'],
	['letters px', 'smallestLetters', (px) => (px === Infinity ? '–' : px.toFixed(1))],
	['used', 'meanUsed', (share) => `${Math.round(100 * share)} %`],
	['order', 'leastOrder', (share) => `${Math.round(100 * share)} %`],
	['ms', 'longestMs', (ms) => ms.toFixed(0)]
];

/** The sums of each group, for people; `!` marks what exceeds a limit. */
export function tableOf(rows: readonly Row[]): string {
	const heads = ['', ...columns.map(([head]) => head), 'to before'];
	const lines = rows.flatMap(({ group, ours, plain, ratio }) => {
		const over = exceeded(group, ours, ratio);
		const cells = (sums: Sums, marked: ReadonlySet<keyof Sums>) =>
			columns.map(([, key, say = String]) => `${marked.has(key) ? '!' : ''}${say(sums[key])}`);
		return [
			[group, ...cells(ours, over), Number.isNaN(ratio) ? '–' : ratio.toFixed(2)],
			['  cose-bilkent', ...cells(plain, new Set()), '']
		];
	});
	return [heads, ...lines].map(aligned).join('\n');
}

const aligned = ([first = '', ...cells]: readonly string[]) =>
	[first.padEnd(15), ...cells.map((cell) => cell.padStart(10))].join(' ');
