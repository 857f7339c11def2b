/** How long things move, in ms. */
export const duration = 250;

/** Whether the reader asked for less motion: then things cut instead of moving. */
export function calm(): boolean {
	return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
