/** One result, as it is printed: a line of JSON on standard output. */
export interface Line {
	measure: string;
	/** The median, or the mean where the measure says so. */
	value: number;
	unit: string;
	runs: number;
	/** What the value was compared with, taken in the same run. */
	against?: string;
	againstValue?: number;
	/** The median of the ratios of neighbouring runs. */
	ratio?: number;
	/** Of the ratio where there is one, else of the value. */
	limit?: number;
	holds?: boolean;
}

/** A value on its own, under its limit or not. */
export function alone(measure: string, unit: string, samples: readonly number[], limit?: number) {
	const value = median(samples);
	return withLimit({ measure, value: round(value), unit, runs: samples.length }, value, limit);
}

/**
 * A value beside another one, taken in turns. The limit is on the ratio: the median of the ratios of
 * neighbouring runs, since the machine's load drifts more between rounds than within one.
 */
export function compared(
	measure: string,
	unit: string,
	samples: readonly number[],
	{ against, samples: others, limit }: Rival
): Line {
	const ratio = median(samples.map((sample, i) => sample / (others[i] ?? NaN)));
	const line = {
		...alone(measure, unit, samples),
		against,
		againstValue: round(median(others))
	};
	return withLimit({ ...line, ratio: round(ratio) }, ratio, limit);
}

/** The other side of a comparison: as many samples. */
interface Rival {
	against: string;
	samples: readonly number[];
	limit?: number;
}

/** The middle value; of an even number of values, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((one, other) => one - other);
	const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
	return mean(middle);
}

export function mean(values: readonly number[]): number {
	return sum(values) / values.length;
}

export const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

/** A line as a person reads it. */
export function sentence({ measure, value, unit, against, ...rest }: Line): string {
	const { againstValue, ratio, limit, holds } = rest;
	const other = against === undefined ? '' : `, ${against} ${againstValue} ${unit}: ratio ${ratio}`;
	const verdict = holds === undefined ? '' : ` (limit ${limit}: ${holds ? 'holds' : 'EXCEEDED'})`;
	return `${measure.padEnd(44)} ${value} ${unit}${other}${verdict}`;
}

function withLimit(line: Line, measured: number, limit: number | undefined): Line {
	return limit === undefined ? line : { ...line, limit, holds: measured <= limit };
}

const round = (value: number) => Number(value.toPrecision(4));
