import { isolated } from '#lib/case/direction.ts';
import { quoted } from './shared.ts';

/** A link to somebody’s own case, on a device that does not have it. */
export const own = {
	title: (id: string | null) =>
		id === null
			? 'The case of this link is not in this browser'
			: `The case ${quoted([id])} of this link is not in this browser`,
	why: 'Somebody opened it from a file, or changed it. Such a case is only in its file, and in the browser where it was opened.',
	whyKept:
		'A case of your own is only in the browser where it was made, as long as it is not deleted there.',
	whyBuiltIn:
		'The link asks for a case that comes with the site. The site has none of this name, or it cannot be fetched just now.',
	shown: (title: string) => `${quoted([title])} is shown instead.`,
	damaged: 'The case in this link cannot be read',
	whyDamaged:
		'The link holds a whole case, but it was cut off or changed on its way. Ask for it again, or for the file of the case.',
	open: 'Open its file',
	kept: 'Kept in this browser:',
	keptEntry: (title: string, saved: string) => `${isolated(title)}, ${saved}`,
	looking: 'Looking for the case…',
	builtIn: (title: string) => `Show ${quoted([title])} instead`,
	close: 'Close this notice'
};
