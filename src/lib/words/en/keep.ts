import { quoted } from './shared.ts';

const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });
/** In a list, two may be of one minute. */
const exactly = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'medium' });

/** Work that is kept on the device. */
export const keep = {
	title: 'Kept on this device',
	about: (persisted: boolean) =>
		`Your changes are kept in this browser as you make them. ${
			persisted
				? 'It has promised not to clear them by itself, but you can clear them with its history'
				: 'It has not promised to keep them, and may clear them when it needs space'
		}. Download what you want to keep for good.`,
	offer: (title: string, saved: Date, changes: number | null, others: number) =>
		`${changes === 0 ? `${quoted([title])}, which you opened on` : `Your work on ${quoted([title])} of`} ${when.format(saved)} is kept on this device${
			others === 0
				? ''
				: `, and so ${others === 1 ? 'is 1 other case' : `are ${others} other cases`}`
		}.`,
	/** What became of the latest state, of `lost`; the state of `saved` before it is there, or none. */
	damaged: (title: string, lost: Date, saved: Date | null) =>
		`The latest state of your work on ${quoted([title])}${
			Number.isNaN(lost.getTime()) ? '' : `, of ${exactly.format(lost)},`
		} was damaged on this device. ${
			saved === null
				? 'There is none before it: if you continue, check everything.'
				: `The state before it, of ${exactly.format(saved)}, is sound.`
		}`,
	damagedEntry: {
		older: 'The latest state is damaged; this is the one before it',
		only: 'Damaged'
	},
	downloadDamaged: 'Download the damaged state',
	resume: 'Continue',
	all: 'Show all kept work',
	when: (saved: Date) => exactly.format(saved),
	changes: (n: number) => (n === 0 ? 'not changed' : n === 1 ? '1 change' : `${n} changes`),
	places: { here: 'Open in this window', elsewhere: 'Open in another window' },
	open: 'Open',
	download: 'Download',
	delete: 'Delete',
	/** The name of a button for one of several. */
	of: (act: string, title: string, saved: Date) =>
		`${act}: ${quoted([title])}, ${exactly.format(saved)}`,
	deleted: (title: string) => `${quoted([title])} was deleted.`,
	undo: 'Undo',
	none: 'Nothing is kept yet.',
	broken: (title: string) =>
		`Your work on ${quoted([title])} can no longer be opened. Download it as a file and repair it by hand.`,
	faults: {
		refused:
			'Your changes cannot be kept on this device: the browser has no space or does not allow it. Save the case as a file before you leave.',
		newer:
			'Your changes cannot be kept on this device: a newer version of Tautline has been used here. Save the case as a file and reload the page.'
	},
	unread: {
		refused: 'The browser does not let this page read what is kept.',
		newer: 'A newer version of Tautline has been used here. Reload the page to see what is kept.'
	},
	save: 'Save case',
	close: 'Not now',
	closeList: 'Close'
};
