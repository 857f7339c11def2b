import { quoted } from './shared.ts';

/** Opening a case from a file or an image. */
export const open = {
	open: 'Open a case, a figure or a table',
	drop: 'Drop the file to open it',
	stages: {
		reading: 'Opening…',
		checking: 'Opening: the case is being checked…',
		placing: 'Opening: the actors are being placed…'
	},
	cancel: 'Cancel',
	/** Two states of one case have the same title; then the name of the file tells them apart. */
	opened: (title: string, withView: boolean, former: string, file: string) => {
		const same = title === former;
		const what = same ? file : title;
		const before = same ? 'your work before it' : quoted([former]);
		return `Opened ${quoted([what])}${withView ? ' with its view' : ''}. Undo brings back ${before}.`;
	},
	ignored: 'Its view names things that the case does not have. They were left out.',
	close: 'Close this notice'
};

/** A case that cannot be read, with the faults that were found. */
export const unreadable = {
	title: 'This case cannot be read',
	faults: (n: number, all: boolean) =>
		`${all ? '' : 'At least '}${n} ${n === 1 ? 'problem' : 'problems'} in this file:`,
	more: (n: number) => `… and ${n} more.`,
	way: 'Open the built-in case',
	unfetched: {
		place: 'file',
		problem: 'could not be loaded',
		remedy: 'check your connection and try again'
	}
};
