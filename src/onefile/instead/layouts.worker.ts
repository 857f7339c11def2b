/** One worker for both searches of a file, which have most of their code in common. */
import type { Case } from '#lib/case/case.ts';
import { placeView, type UnplacedView } from '#lib/layout/stepPlacement.ts';
import { staged } from '#lib/layout/stage/staged.ts';
import type { Staging } from '#lib/layout/stage/staged.worker.ts';

/** What to search for. */
export type Search = { readonly view: [Case, UnplacedView] } | { readonly staging: Staging };

onmessage = ({ data }: MessageEvent<Search>) => {
	if ('view' in data) return postMessage(placeView(...data.view));
	const { source, stage, steps } = data.staging;
	for (const step of steps) postMessage([step.id, staged(source, step, stage)]);
};
