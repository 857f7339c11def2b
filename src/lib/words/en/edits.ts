import type { EditKind, EditName } from '#lib/case/edit.ts';
import { isolated } from '#lib/case/direction.ts';
import { attributes, ends } from './attributes.ts';
import { quoted } from './shared.ts';

/** What undo and redo say: `Undo: move Mahdi`; the bare word where there is nothing to undo or redo. */
export const undo = (name: EditName | null) => named('Undo', name);
export const redo = (name: EditName | null) => named('Redo', name);

/** A step in the list of all steps: `Move Mahdi`; null for what was before the first. */
export function step(name: EditName | null): string {
	const does = name === null ? 'before the first step' : doneBy(name);
	return does.charAt(0).toUpperCase() + does.slice(1);
}
/** The list of all steps. */
export const history = 'History: undo or redo several steps';
export const undone = 'undone';
export const earlier = (n: number) => `and ${n} earlier`;
export const later = (n: number) => `and ${n} later`;

const named = (verb: string, name: EditName | null) =>
	name === null ? verb : `${verb}: ${doneBy(name)}`;

type Named = (of: string | null, into?: string | null) => string;

/** What an edit does; of a change of a single attribute also which: `change the date of the event “Vote”`. */
function doneBy({ kind, of, into, part }: EditName): string {
	const does = edits[kind](of, into);
	const what = (kind === 'changeTie' && ends[part ?? '']) || attributes[part ?? ''];
	if (!what) return does;
	return kind === 'changeCase'
		? `change the ${what} of the case`
		: does.replace(/^change /, `change the ${what} of `);
}

const edits: Record<EditKind, Named> = {
	moveActors: (actor) => `move ${actor === null ? 'several actors' : isolated(actor)}`,
	arrangeActors: () => 'arrange the actors',
	addStep: (step) => `add ${stepCalled(step)}`,
	changeStep: (step) => `change ${stepCalled(step)}`,
	moveStep: (step) => `move ${stepCalled(step)}`,
	duplicateStep: (step) => `duplicate ${stepCalled(step)}`,
	splitStep: (step) => `split ${stepCalled(step)}`,
	hideStep: (step) => `hide ${stepCalled(step)}`,
	unhideStep: (step) => `stop hiding ${stepCalled(step)}`,
	removeStep: (step) => `delete ${stepCalled(step)}`,
	addStory: (story) => `add ${storyCalled(story)}`,
	changeStory: (story) => `change ${storyCalled(story)}`,
	removeStory: (story) => `delete ${storyCalled(story)}`,
	addActor: (actor) => `add ${nameOf(actor)}`,
	changeActor: (actor) => `change ${nameOf(actor)}`,
	addTie: (tie) => `add the tie ${nameOf(tie)}`,
	changeTie: (tie) => `change the tie ${nameOf(tie)}`,
	addTieType: (label) => `add the tie type ${nameOf(label)}`,
	changeTieType: (label) => `change the tie type ${nameOf(label)}`,
	addSource: (title) => `add the source ${nameOf(title)}`,
	changeSource: (title) => `change the source ${nameOf(title)}`,
	addAsserter: (name) => `add the voice ${nameOf(name)}`,
	changeAsserter: (name) => `change the voice ${nameOf(name)}`,
	addBloc: (label) => `add the bloc ${nameOf(label)}`,
	changeBloc: (label) => `change the bloc ${nameOf(label)}`,
	addTension: (title) => `add the tension ${nameOf(title)}`,
	changeTension: (title) => `change the tension ${nameOf(title)}`,
	addEvent: (title) => `add the event ${nameOf(title)}`,
	changeEvent: (title) => `change the event ${nameOf(title)}`,
	removeTension: (title) => `remove the tension ${nameOf(title)}`,
	removeEvent: (title) => `remove the event ${nameOf(title)}`,
	removeBloc: (label) => `remove the bloc ${nameOf(label)}`,
	removeTieType: (label) => `remove the tie type ${nameOf(label)}`,
	removeSource: (title) => `remove the source ${nameOf(title)}`,
	removeAsserter: (name) => `remove the voice ${nameOf(name)}`,
	addClaim: (tie) => `add a claim to ${nameOf(tie)}`,
	changeClaim: (tie) => `change a claim of ${nameOf(tie)}`,
	removeClaim: (tie) => `remove a claim of ${nameOf(tie)}`,
	removeElements: (what) => `remove ${what === null ? 'several actors and ties' : quoted([what])}`,
	duplicateElements: (what) =>
		`duplicate ${what === null ? 'several actors and ties' : quoted([what])}`,
	mergeActors: (actor, into = null) => `merge ${nameOf(actor)} into ${nameOf(into)}`,
	moveToBloc: (bloc) => `move actors to the bloc ${nameOf(bloc)}`,
	changeCase: () => 'change what the case says of itself',
	goBack: () => 'go back to an earlier version',
	restoreDraft: () => 'restore unsaved work',
	openCase: (title) => `open ${title === null ? 'a case' : quoted([title])}`
};

const stepCalled = (title: string | null) =>
	title === null ? 'several steps' : `step ${quoted([title])}`;
const storyCalled = (title: string | null) =>
	title === null ? 'a story' : `story ${quoted([title])}`;
const nameOf = (name: string | null) => quoted([name ?? '']);
