/** A new version of the site. */
export const version = {
	ready: 'A new version of Tautline is ready.',
	use: 'Use it now',
	close: 'Later'
};
