import type { EmbeddedCase } from '#lib/formats/embedded/embedded.ts';
import type { Desk } from '#lib/import/Desk.ts';
import { failureOf, type Failure } from './failure.ts';
import { readFile, type Stage } from './readFile.ts';

/** What somebody opens: files, or a text that they paste. */
export interface Opening {
	readonly files: readonly File[];
	readonly pasted?: boolean;
	readonly onStage: (stage: Stage) => void;
	readonly signal: AbortSignal;
}

/** What files turned out to be: a case, tables to make one of, or nothing that can be opened. */
export type Found =
	| { readonly carried: EmbeddedCase }
	| { readonly desk: Desk }
	| { readonly failure: Failure | null };

/** Faults of files that may be tables all the same. */
const mayBeTables = new Set<Failure['reason']>([
	'unknown',
	'encoding',
	'packed',
	'otherJson',
	'several files'
]);

/** Opens what it can. A paste that is no table fails without a word, because it may have been meant for elsewhere. */
export async function openAny({ files, pasted = false, ...following }: Opening): Promise<Found> {
	const name = files[0]?.name ?? '';
	let failure: Failure | null = null;
	try {
		if (!pasted) return { carried: await readFile(files, following) };
	} catch (error) {
		failure = failureOf(error, name);
		if (!mayBeTables.has(failure.reason)) return { failure };
	}
	try {
		const { openDesk } = await import('#lib/import/openDesk.ts');
		const desk = await openDesk({ files, pasted }, following.signal);
		return desk ? { desk } : { failure };
	} catch (error) {
		return { failure: failureOf(error, name) };
	}
}
