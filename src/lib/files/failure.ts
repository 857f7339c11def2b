import { CaseError, type Fault } from '#lib/case/fault.ts';
import { OpenError, type OpenFault } from '#lib/formats/OpenError.ts';

/** Why a file was not opened; for a case with faults, with all of them. */
export interface Failure {
	readonly file: string;
	readonly reason: OpenFault | 'faulty' | 'several files' | 'failed';
	readonly faults: readonly Fault[];
}

/** Thrown for a failure that is known already. */
export class Failed extends Error {
	readonly failure: Omit<Failure, 'file'>;

	constructor(reason: Failure['reason'], faults: readonly Fault[] = []) {
		super(reason);
		this.name = 'Failed';
		this.failure = { reason, faults };
	}
}

/** Why a file of this name was not opened. The reader always gets a sentence of ours, never the technical message. */
export function failureOf(error: unknown, file: string): Failure {
	if (error instanceof Failed) return { ...error.failure, file };
	if (error instanceof CaseError) return { file, reason: 'faulty', faults: error.faults };
	return { file, reason: error instanceof OpenError ? error.fault : 'failed', faults: [] };
}
