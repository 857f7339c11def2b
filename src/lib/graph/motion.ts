/** How long things move, in ms. */
export const duration = 250;
/** How they speed up and slow down: alike, or an actor that stays in its place on screen would sway. */
export const easing = 'ease-in-out';

/** Whether the reader asked for less motion: then things cut instead of moving. */
export function calm(): boolean {
	return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
