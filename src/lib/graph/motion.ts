import type { SingularAnimation } from 'cytoscape';

/** How long things move, in ms. */
export const duration = 250;
/** How long actors take to their places in the next step: an audience follows from far away. In ms. */
export const stepDuration = 400;
/** How long what is new takes to appear after that, in ms. */
export const fadeDuration = 250;
/** The camera and the actors ease alike; otherwise an actor that keeps its place on screen would sway. */
export const easing = 'ease-in-out';

/** Whether the reader asked for less motion: things then jump instead of moving. */
export function calm(): boolean {
	return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

type Animated = Parameters<SingularAnimation['animation']>[0];

/** What an animation changes. The types ask for places and styles alike; Cytoscape does not. */
export const animated = (change: Partial<Animated>): Animated => change as Animated;
