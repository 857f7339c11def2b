import { quoted } from './shared.ts';

const students = (n: number) => `${n} ${n === 1 ? 'student' : 'students'}`;

/** What a class handed in, on the teacher’s page. */
export const results = {
	title: 'What your class handed in',
	noStory: 'This case has no story yet, so there is no lesson whose results could be read.',
	noScript: 'This page needs JavaScript to read what your class handed in.',
	intro:
		'Drop the files of your students here, choose them, or paste their codes. Everything is read on this device; nothing is sent anywhere.',
	choose: 'Choose files',
	paste: 'Paste codes, as many as you like',
	readCodes: 'Read the codes',
	noCodes: 'There is no code in this text. A code begins with TL1.',
	drop: 'Drop the files to read them',
	taken: (n: number, all: number) => `Read: ${students(n)}. In all: ${students(all)}.`,
	kept: 'The results stay in this tab until you close it. Save them as CSV to keep them.',
	/** Where something comes from that was read before a reload. */
	inTab: 'What this tab kept',
	lost: 'What this tab kept of your class could not be read. Read their files again.',
	notKept:
		'This browser does not keep anything for this page. Reloading it loses the results; save them as CSV first.',
	save: 'Save as CSV',
	clear: 'Clear the results',
	lesson: 'Make a lesson',
	faults: {
		unreadable: (from: string) => `${quoted([from])} holds no answers, or is damaged.`,
		otherCase: (from: string) => `${quoted([from])} holds answers to the lesson of another case.`,
		otherVersion: (from: string) =>
			`${quoted([from])} holds answers to another version of this case, whose questions differ.`
	},
	tooMany: (from: string, most: number) =>
		`${quoted([from])} was left out: there are ${students(most)} already.`,
	twice: (name: string) => `${quoted([name])} handed in more than once. The newest counts.`,
	otherLesson: (names: readonly string[]) =>
		`${quoted(names)} worked on another choice of questions than most. What they were not asked stays empty.`,
	byQuestion: 'Question by question',
	byStudent: 'Student by student',
	divided: 'Divided the class most',
	answered: (n: number, of: number) => `${n} of ${of} answered`,
	right: 'Right',
	article: 'The article',
	columns: {
		name: 'Name',
		at: 'Handed in',
		right: 'Right',
		scored: 'Of',
		question: (n: number) => `Question ${n}`
	}
};
