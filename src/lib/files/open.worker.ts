import type { EmbeddedCase } from '#lib/formats/embedded/embedded.ts';
import { openFile, type OpenStage } from '#lib/formats/open.ts';
import { failureOf, type Failure } from './failure.ts';

/** What the worker tells: how far it is, and in the end the case, or why there is none. */
export type Told =
	{ readonly stage: OpenStage } | { readonly carried: EmbeddedCase } | { readonly failed: Failure };

const tell = (told: Told) => postMessage(told);

onmessage = async ({ data: file }: MessageEvent<Blob>) => {
	try {
		tell({ carried: await openFile(file, (stage) => tell({ stage })) });
	} catch (error) {
		tell({ failed: failureOf(error, '') });
	}
};
// Whoever asked knows now that there is a worker.
tell({ stage: 'reading' });
