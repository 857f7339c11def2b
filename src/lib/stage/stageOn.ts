import type { Stage } from '#lib/layout/stage/staged.ts';
import type { Screen } from './readSharedState.ts';
import { textScale } from './stageState.ts';

/** Names as a share of the height of the stage: 24 pt on a slide 540 pt high. */
const nameShare = 0.044;
/** The last row can still read names of this share; they shrink to it so that ties keep their labels. */
const leastNameShare = 0.03;
/** Nobody reads smaller names on a phone in the hand, in px. */
const leastNamePx = 12;
/** Names as a share of the width, which limits them on a stage narrower than 4 to 3. */
const widest = 0.033;

/** What a stage of this size asks of its pictures, at a notch of text size. */
export function stageOn({ stage, picture }: Screen, notch: number): Stage {
	const namePx = Math.min(nameShare * stage.h, widest * stage.w) * textScale(notch);
	const smallest = Math.max(leastNamePx, (namePx * leastNameShare) / nameShare);
	return { size: picture, namePx, leastNamePx: smallest };
}
