import type { Core } from 'cytoscape';
import { easing, fadeDuration, stepDuration } from './motion.ts';

/**
 * Lets elements that are new in the picture fade in once those that stay have moved, so that the eye follows
 * one thing at a time. Returns a function that shows them at once.
 */
export function fadeIn(cy: Core, keys: ReadonlySet<string>): () => void {
	const fresh = cy.elements().filter((element) => keys.has(element.id()));
	// Cytoscape does not fade an underlay with its element.
	fresh.style({ opacity: 0, 'underlay-opacity': 0 });
	const show = () => void fresh.removeStyle('opacity underlay-opacity');
	const timer = setTimeout(() => {
		fresh.removeStyle('underlay-opacity');
		fresh.animate({ style: { opacity: 1 } }, { duration: fadeDuration, easing, complete: show });
	}, stepDuration);
	return () => {
		clearTimeout(timer);
		fresh.stop();
		show();
	};
}
