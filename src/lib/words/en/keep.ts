import { quoted } from './shared.ts';

const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });
/** In a list, two may be of one minute. */
const exactly = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'medium' });

/** Work that is kept on the device. */
export const keep = {
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
	downloadDamaged: 'Download the damaged state',
	resume: 'Continue',
	all: 'All cases',
	when: (saved: Date) => exactly.format(saved),
	download: 'Download',
	apart: (title: string) =>
		`Another window has changed ${quoted([title])}, too. Both are kept: what you do here goes on as a case of its own.`,
	broken: (title: string) =>
		`Your work on ${quoted([title])} can no longer be opened. Download it as a file and repair it by hand.`,
	faults: {
		refused:
			'Your changes cannot be kept on this device: the browser has no space or does not allow it. Save the case as a file before you leave.',
		newer:
			'Your changes cannot be kept on this device: a newer version of Tautline has been used here. Save the case as a file and reload the page.'
	},
	save: 'Download a copy',
	close: 'Not now'
};
