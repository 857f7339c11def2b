import { CaseError, type Fault } from '#lib/case/fault.ts';
import { OpenError, type OpenFault } from '#lib/formats/OpenError.ts';
import { deskHere, type Desk, type Preview } from './Desk.ts';
import type { Brought } from './readTables.ts';

/** What the worker is asked: first to read tables, then what the desk with them does. */
export type Asked =
	| { readonly number: number; readonly act: 'read'; readonly args: readonly [Brought] }
	| { readonly number: number; readonly act: 'guessAs'; readonly args: Parameters<Desk['guessAs']> }
	| { readonly number: number; readonly act: 'tell'; readonly args: Parameters<Desk['tell']> }
	| { readonly number: number; readonly act: 'make'; readonly args: Parameters<Desk['make']> };

/** What it answers: a value, or why there is none. `started` says that there is a worker. */
export type Answered =
	| { readonly started: true }
	| { readonly number: number; readonly value: unknown }
	| { readonly number: number; readonly fault: OpenFault | readonly Fault[] | null };

let desk: Desk | null = null;
const tell = (answered: Answered) => postMessage(answered);

onmessage = async ({ data }: MessageEvent<Asked>) => {
	const { number } = data;
	try {
		tell({ number, value: await done(data) });
	} catch (error) {
		const faults = error instanceof CaseError ? error.faults : null;
		tell({ number, fault: error instanceof OpenError ? error.fault : faults });
	}
};
tell({ started: true });

async function done(asked: Asked): Promise<unknown> {
	if (asked.act === 'read') return read(...asked.args);
	if (asked.act === 'guessAs') return desk?.guessAs(...asked.args);
	return asked.act === 'tell' ? desk?.tell(...asked.args) : desk?.make(...asked.args);
}

async function read(brought: Brought): Promise<readonly Preview[] | null> {
	desk = await deskHere(brought);
	return desk?.previews ?? null;
}
