/** One fault in a case file: its place, the problem, and the remedy. */
export interface Fault {
	/** A path a person can follow: `ties[12].claims[0].at`. */
	place: string;
	problem: string;
	remedy: string;
}

/** No more faults than this are looked for in a file: nobody reads them, and they may be millions. */
export const mostFaults = 200;

/** Thrown when a case cannot be read; has the first faults found, in the order of the file. */
export class CaseError extends Error {
	readonly faults: readonly Fault[];

	constructor(faults: readonly Fault[]) {
		const first = faults.slice(0, mostFaults);
		super(first.map(sentence).join('\n'));
		this.name = 'CaseError';
		this.faults = first;
	}
}

/** The fault on one line. */
export function sentence({ place, problem, remedy }: Fault): string {
	return `${place}: ${problem}; ${remedy}`;
}
