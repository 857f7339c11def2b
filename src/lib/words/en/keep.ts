import { quoted } from './shared.ts';

const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** Work that is saved on the device. */
export const keep = {
	offer: (title: string, saved: Date) =>
		`Your work on ${quoted([title])} of ${when.format(saved)} is saved on this device.`,
	resume: 'Continue',
	discard: 'Discard',
	discarded: (title: string) => `Your work on ${quoted([title])} was discarded.`,
	undo: 'Keep it',
	broken: (title: string) =>
		`Your saved work on ${quoted([title])} can no longer be opened. Save it as a file and repair it by hand.`,
	saveBroken: 'Save as a file',
	failed:
		'Your changes cannot be saved on this device: the browser has no space or does not allow it. Save the case as a file before you leave.',
	save: 'Save case',
	close: 'Not now'
};
