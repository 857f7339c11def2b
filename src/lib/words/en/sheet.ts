import { ties } from './shared.ts';

/** The panels of the explore page where they are sheets over the picture. */
export const sheet = {
	close: 'Close this panel',
	inView: (n: number, of: number, limits: readonly string[]) =>
		`${n} of ${ties(of)}: ${limits.join(' · ')}`,
	everything: 'Show everything',
	toDetails: 'Skip to the selection'
};
