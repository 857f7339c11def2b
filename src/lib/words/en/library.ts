import { isolated } from '#lib/case/direction.ts';
import { actors, quoted, ties } from './shared.ts';

/** In a list, two may be of one minute. */
const exactly = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'medium' });
const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
const cases = (n: number) => `${n} ${n === 1 ? 'case' : 'cases'}`;

/** The page of all cases: the built-in one, and the library of the reader’s own. */
export const library = {
	title: 'Cases',
	builtIn: 'Built in',
	own: 'Your own cases',
	about: (persisted: boolean) =>
		`Your cases are kept in this browser, as you change them. ${
			persisted
				? 'It has promised not to clear them by itself, but you can clear them with its history'
				: 'It has not promised to keep them, and may clear them when it needs space'
		}. Download what you want to keep for good.`,
	looking: 'Looking for your cases…',
	none: 'You have no case of your own yet',
	begin:
		'Begin with an empty case, with a table of who is tied to whom, and how, or with a copy of the built-in case. It is kept here as you go.',
	/** Ways to begin. */
	newCase: 'New case',
	empty: 'Empty case',
	fromFile: 'From a table or a file',
	copyBuiltIn: 'Copy of the built-in case',
	/** Of one case. */
	nothing: 'No actors yet',
	counts: (a: number, t: number) => `${actors(a)}, ${ties(t)}`,
	story: (title: string) => `Story: ${isolated(title)}`,
	changed: (saved: Date) => `Changed ${when.format(saved)}`,
	opened: (saved: Date) => `Opened ${when.format(saved)}, not changed`,
	exactly: (saved: Date) => exactly.format(saved),
	elsewhere: 'Open in another window',
	damaged: {
		older: 'The latest state is damaged; this is the one before it',
		only: 'Damaged on this device'
	},
	unreadable: 'It can no longer be opened. Download it, and repair it by hand.',
	open: 'Open',
	duplicate: 'Duplicate',
	rename: 'Rename',
	oneFile: 'As one HTML file',
	download: 'Download',
	downloadDamaged: 'Download the damaged state',
	delete: 'Delete',
	/** The name of a button for one of several. */
	of: (act: string, title: string, saved: Date | null) =>
		`${act}: ${quoted([title])}${saved === null ? '' : `, ${exactly.format(saved)}`}`,
	copyOf: (title: string) => `${title} (copy)`,
	renaming: (title: string) => `Rename ${quoted([title])}`,
	name: 'Title',
	cancel: 'Cancel',
	/** What came of it. */
	duplicated: (title: string) => `${quoted([title])} is kept as a case of its own.`,
	renamed: (title: string) => `It is called ${quoted([title])} now.`,
	renamedApart: (title: string) =>
		`Another window changed the case meanwhile. Both are kept; this one is called ${quoted([title])}.`,
	deleted: (title: string) => `${quoted([title])} was deleted. It can be restored for 30 days.`,
	restored: (title: string) => `${quoted([title])} is back.`,
	changedMeanwhile: (title: string) =>
		`${quoted([title])} was changed in another window meanwhile. Nothing was done to it; look again.`,
	undo: 'Undo',
	close: 'Close this notice',
	/** The list of what was deleted. */
	deletedTitle: (n: number) => `Deleted (${n})`,
	goes: (title: string, date: Date) => `${isolated(title)}, until ${day.format(date)}`,
	restore: 'Restore',
	erase: 'Delete for good',
	erased: (title: string) => `${quoted([title])} was deleted for good.`,
	/** All of the library as one file. */
	whole: 'All of them as one file',
	out: 'Download all',
	in: 'Bring in a file of cases',
	brought: (came: number, there: number) =>
		[
			came === 0 && there > 0 ? 'Nothing new came in' : `${cases(came)} came in`,
			...(there > 0 ? [`${cases(there)} ${there === 1 ? 'was' : 'were'} here already`] : [])
		].join('; ') + '.',
	leftOut: (title: string, why: string) => `${quoted([title])} was left out. ${why}`,
	faults: {
		none: 'This is no file of cases. Choose one that “Download all” has made; a case by itself opens under “New case”.',
		large: 'This file is larger than any library that this page can hold.',
		newer: 'A newer version of Tautline made this file. Reload the page to get that version.'
	},
	/** Where the store fails. */
	unread: {
		refused: 'The browser does not let this page read what is kept.',
		newer: 'A newer version of Tautline has been used here. Reload the page to see your cases.'
	},
	undone: {
		refused: 'That could not be kept: the browser has no space or does not allow it.',
		newer:
			'That could not be kept: a newer version of Tautline has been used here. Reload the page.'
	},
	unkept: (title: string, why: string) =>
		`${quoted([title])} is only in this window. ${why} Download a copy before you leave.`,
	downloadCopy: 'Download a copy',
	unsaved:
		'The last change to the case you come from could not be kept. It is still in this window: go back to it, and save the case as a file.',
	back: 'Back to the case'
};
