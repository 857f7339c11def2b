import type { Size } from '#lib/scene/bounds.ts';

/** The stage of most projectors, in px. */
export const projector: Size = { w: 1920, h: 1080 };
