import { openFile } from '#lib/formats/open.ts';
import { failureOf } from './failure.ts';
import type { Told } from './openInWorker.ts';

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
