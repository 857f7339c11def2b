import type { Core } from 'cytoscape';
import { animated, easing, fadeDuration, stepDuration } from './motion.ts';

const fade = animated({ style: { opacity: 1 }, duration: fadeDuration, easing });

/**
 * Lets elements that are new in the picture fade in once those that stay have moved, so that the eye follows
 * one thing at a time. Returns a function that shows them at once.
 */
export function fadeIn(cy: Core, keys: ReadonlySet<string>): () => void {
	const fresh = cy.elements().filter((element) => keys.has(element.id()));
	// Cytoscape does not fade an underlay with its element.
	fresh.style({ opacity: 0, 'underlay-opacity': 0 });
	const show = () => void fresh.removeStyle('opacity underlay-opacity');
	// Each is stopped alone: to stop the elements would leave them half-way to new places.
	const fades = fresh.map((element) => element.animation(fade));
	const timer = setTimeout(() => {
		fresh.removeStyle('underlay-opacity');
		fades.forEach((each) => each.play());
		void Promise.all(fades.map((each) => each.promise('completed'))).then(show);
	}, stepDuration);
	return () => {
		clearTimeout(timer);
		fades.forEach((each) => each.stop());
		show();
	};
}
