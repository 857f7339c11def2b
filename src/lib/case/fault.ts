/** One thing wrong in a case file: where, what, and what would be right. */
export interface Fault {
	/** A path a person can follow: `ties[12].claims[0].at`. */
	place: string;
	problem: string;
	remedy: string;
}

/** Thrown at the gate when a case cannot be read; carries every fault found, in file order. */
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
