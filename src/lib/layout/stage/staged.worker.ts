import type { Case, Step } from '#lib/case/case.ts';
import { staged, type Stage } from './staged.ts';

/** The steps to lay out, in this order. */
export interface Staging {
	readonly source: Case;
	readonly stage: Stage;
	readonly steps: readonly Step[];
}

onmessage = ({ data: { source, stage, steps } }: MessageEvent<Staging>) => {
	for (const step of steps) postMessage([step.id, staged(source, step, stage)]);
};
