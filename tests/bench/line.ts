/** One result as it is printed: a line of JSON on standard output. */
export interface Line {
	measure: string;
	/** The median, or the mean if the measure says so. */
	value: number;
	unit: string;
	runs: number;
	/** What the value was compared with, measured in the same run. */
	against?: string;
	againstValue?: number;
	/** The median of the ratios of neighbouring runs. */
	ratio?: number;
	/** Of the ratio if there is one, otherwise of the value. */
	limit?: number;
	holds?: boolean;
}

/** A single value, with its limit if there is one. */
export function alone(measure: string, unit: string, samples: readonly number[], limit?: number) {
	const value = median(samples);
	return withLimit({ measure, value: round(value), unit, runs: samples.length }, value, limit);
}

/**
 * A value and one to compare it with, measured alternately. The limit applies to the median of the ratios of
 * neighbouring runs, because the machine's load drifts more between rounds than within one.
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

/** The other side of a comparison, with the same number of samples. */
interface Rival {
	against: string;
	samples: readonly number[];
	limit?: number;
}

/** The middle value; for an even number of values, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((one, other) => one - other);
	const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
	return mean(middle);
}

export function mean(values: readonly number[]): number {
	return sum(values) / values.length;
}

export const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

/** A line in words. */
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
