import { quoted } from './shared.ts';

const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** What is said of work that is kept on the device. */
export const keep = {
	offer: (title: string, saved: Date) =>
		`You worked on ${quoted([title])} here on ${when.format(saved)}. It was kept on this device.`,
	resume: 'Go on with it',
	discard: 'Forget it',
	discarded: (title: string) => `Your work on ${quoted([title])} was discarded.`,
	undo: 'Keep it after all',
	broken: (title: string) =>
		`What was kept of ${quoted([title])} cannot be opened any more. Save it as it is, and mend it by hand.`,
	saveBroken: 'Save as it is',
	failed:
		'Your changes cannot be kept on this device: the browser has no room for them, or does not allow it. Save the case before you leave.',
	save: 'Save case',
	close: 'Not now'
};
