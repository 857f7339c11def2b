import type { ComparedList } from '#lib/case/changes.ts';
import { isolated } from '#lib/case/direction.ts';
import { actors, quoted } from './shared.ts';
import { make } from './make.ts';

const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** What differs between two versions of a case. */
export const changes = {
	title: 'What has changed',
	close: 'Close',
	/** The versions to compare with. */
	since: 'Compared with',
	opened: 'This case as it was opened',
	onSite: 'This case as the site has it',
	before: (saved: Date) => `This case as it was kept on ${when.format(saved)}`,
	kept: (title: string, saved: Date) => `${isolated(title)}, kept on ${when.format(saved)}`,
	fromFile: (name: string) => `The file ${quoted([name])}`,
	file: 'Compare with a file…',
	looking: 'Looking for other versions…',
	reading: (name: string) => `Reading ${quoted([name])}…`,
	unread: 'The cases that this browser keeps cannot be read now.',
	noCase: (name: string) => `The file ${quoted([name])} holds no case, so nothing can be compared.`,
	noVersion: 'Nothing has changed since this case was opened, and no other version is kept here.',
	/** What came of it. */
	none: 'Nothing differs.',
	counts: ({ fresh, gone, changed }: Record<'fresh' | 'gone' | 'changed', number>) =>
		`${fresh} new, ${gone} gone, ${changed} changed.`,
	marks: { fresh: 'new', gone: 'gone', changed: 'changed' },
	moved: (n: number) => `${actors(n)} ${n === 1 ? 'stands' : 'stand'} elsewhere in a picture.`,
	claim: (at: string, summary: string) =>
		`Claim${at === '' ? '' : `, ${at}`}: ${isolated(summary)}`,
	was: 'Was',
	is: 'Is now',
	empty: 'empty',
	yes: 'yes',
	no: 'no',
	about: 'The case itself',
	pick: 'Select in the picture what is new or changed',
	goBack: 'Go back to this version',
	lists: {
		actors: 'Actors',
		ties: 'Ties',
		steps: 'Steps',
		...make.lists
	} satisfies Record<ComparedList, string>,
	/** Attributes that are written elsewhere than in a field of their own. */
	parts: {
		ties: { source: make.from, target: make.to, type: make.type, tensions: 'Tensions' },
		events: { actors: make.eventActors, ties: make.eventTies },
		tensions: { poles: 'Poles' },
		steps: {
			title: 'Title',
			caption: 'Caption',
			notes: 'Notes',
			questions: 'Questions',
			predictions: 'Predictions',
			show: 'What it shows',
			without: 'What it leaves out',
			names: 'Other names',
			frame: 'What it frames',
			build: 'How it comes in',
			hidden: 'Hidden'
		}
	} as Record<string, Readonly<Record<string, string>>>,
	/** Of an attribute whose values are too long to be told. */
	differs: 'differs'
};
