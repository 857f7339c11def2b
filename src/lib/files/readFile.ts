import { CaseError, type Fault } from '#lib/case/fault.ts';
import type { EmbeddedCase } from '#lib/formats/embedded/embedded.ts';
import { OpenError, type OpenFault } from '#lib/formats/OpenError.ts';

/** Why a file was not opened; for a case with faults, with all of them. */
export interface Failure {
	readonly file: string;
	readonly reason: OpenFault | 'faulty' | 'several files' | 'failed';
	readonly faults: readonly Fault[];
}

class TooMany extends Error {}

/**
 * The case in the file that was chosen; of several files, none. The code that reads files is loaded with the
 * first file.
 * @throws what `failureOf` tells
 */
export async function readFile([file, second]: readonly File[]): Promise<EmbeddedCase> {
	if (!file || second) throw new TooMany();
	const [{ openFile }, { fullyArranged }] = await Promise.all([
		import('#lib/formats/open.ts'),
		import('#lib/layout/fullyArranged.ts')
	]);
	const carried = await openFile(file);
	return { ...carried, case: await fullyArranged(carried.case) };
}

/** Why a file of this name was not opened. The reader always gets a sentence of ours, never the technical message. */
export function failureOf(error: unknown, file: string): Failure {
	if (error instanceof CaseError) return { file, reason: 'faulty', faults: error.faults };
	if (error instanceof OpenError) return { file, reason: error.fault, faults: [] };
	return { file, reason: error instanceof TooMany ? 'several files' : 'failed', faults: [] };
}
