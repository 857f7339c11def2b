import type { EmbeddedCase } from '#lib/formats/embedded/embedded.ts';
import type { OpenStage } from '#lib/formats/open.ts';
import { Failed } from './failure.ts';
import type { Following } from './openInWorker.ts';

/** How far the opening of a file is. */
export type Stage = OpenStage | 'placing';

/** Larger files, in bytes, are read off the main thread; starting a worker for others would take longer. */
const large = 400_000;

/**
 * The case in the file that was chosen; of several files, none. The code that reads files is loaded with the
 * first file.
 * @throws what `failureOf` tells, or the reason of the signal that stopped it
 */
export async function readFile(
	[file, second]: readonly File[],
	{ onStage, signal }: { onStage?: (stage: Stage) => void; signal?: AbortSignal } = {}
): Promise<EmbeddedCase> {
	if (!file || second) throw new Failed('several files');
	const [{ openFile, isPng }, { fullyArranged }] = await Promise.all([
		import('#lib/formats/open.ts'),
		import('#lib/layout/fullyArranged.ts')
	]);
	const opened = (await isLarge(file, isPng)) ? await read(file, { onStage, signal }) : null;
	const carried = opened ?? (await openFile(file, onStage));
	onStage?.('placing');
	return { ...carried, case: await fullyArranged(carried.case, signal) };
}

/** What is packed in a small picture may be large. */
const isLarge = async (file: Blob, isPng: (file: Blob) => Promise<boolean>) =>
	file.size > large || (await isPng(file));

const read = async (file: Blob, following: Following) =>
	(await import('./openInWorker.ts')).openInWorker(file, following);
