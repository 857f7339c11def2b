/** One fault in a case file: its place, the problem, and the remedy. */
export interface Fault {
	/** A path a person can follow: `ties[12].claims[0].at`. */
	place: string;
	problem: string;
	remedy: string;
}

/** Thrown when a case cannot be read; has every fault found, in the order of the file. */
export class CaseError extends Error {
	readonly faults: readonly Fault[];

	constructor(faults: readonly Fault[]) {
		super(faults.map(sentence).join('\n'));
		this.name = 'CaseError';
		this.faults = faults;
	}
}

/** The fault on one line. */
export function sentence({ place, problem, remedy }: Fault): string {
	return `${place}: ${problem}; ${remedy}`;
}
