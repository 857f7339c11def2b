import type { Stage } from '#lib/layout/stage/staged.ts';

/** The shapes of a lesson's picture: beside the question, or on a phone. Lengths in px. */
export const wide: Stage = { size: { w: 760, h: 540 }, namePx: 16 };
/** On a phone held sideways, beside the question. */
export const low: Stage = { size: { w: 640, h: 330 }, namePx: 15 };
export const narrow: Stage = { size: { w: 360, h: 500 }, namePx: 12.5 };
