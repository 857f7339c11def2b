import Papa from 'papaparse';
import { isKnown } from './columns.ts';

/** What stands between the cells of a row; of two that fit equally well, the first. */
const separators = ['\t', ',', ';', '|'] as const;
type Separator = (typeof separators)[number];

/** How a text is divided into cells, and whether that makes it a table. */
export interface Division {
	readonly separator: Separator;
	/** Whether most rows have the same number of cells, and at least two. */
	readonly even: boolean;
	/** How many cells of the first row are names of columns that the reader knows. */
	readonly known: number;
}

/** More rows tell no more about how a text is divided, nor do more characters. */
const [sampleRows, sampleLength] = [40, 20_000];

/** The separator by which a text becomes a table: names that are known and rows of equal length speak for it. */
export function divisionOf(text: string): Division {
	const sample = text.slice(0, sampleLength);
	const all = separators.map((separator) => judged(sample, separator));
	const best = Math.max(...all.map(({ score }) => score));
	const { separator, even, known } = all.find(({ score }) => score === best) ?? judged(sample, ',');
	return { separator, even, known };
}

function judged(sample: string, separator: Separator): Division & { score: number } {
	const { data } = Papa.parse<string[]>(sample, { delimiter: separator, preview: sampleRows });
	const rows = data.filter((cells) => cells.some((cell) => cell.trim() !== ''));
	const width = usualWidth(rows);
	const share = rows.filter(({ length }) => length === width).length / Math.max(rows.length, 1);
	const known = width < 2 ? 0 : (rows[0] ?? []).filter(isKnown).length;
	const even = width >= 2 && rows.length >= 2 && share > 0.5;
	const score = width < 2 ? 0 : known * 4 + share * 3 + Math.min(width, 9) / 10;
	return { separator, even, known, score };
}

/** The number of cells that most rows have. */
function usualWidth(rows: readonly (readonly string[])[]): number {
	const counts = new Map<number, number>();
	for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
	return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}
