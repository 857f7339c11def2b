import type { EditKind, EditName } from '#lib/case/edit.ts';
import { isolated } from '#lib/case/direction.ts';
import { quoted } from './shared.ts';

/** What undo and redo say: `Undo: move Mahdi`; the bare word where there is nothing to undo or redo. */
export const undo = (name: EditName | null) => named('Undo', name);
export const redo = (name: EditName | null) => named('Redo', name);

const named = (verb: string, name: EditName | null) =>
	name === null ? verb : `${verb}: ${edits[name.kind](name.of)}`;

const edits: Record<EditKind, (of: string | null) => string> = {
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
	restoreDraft: () => 'restore unsaved work',
	openCase: (title) => `open ${title === null ? 'a case' : quoted([title])}`
};

const stepCalled = (title: string | null) =>
	title === null ? 'several steps' : `step ${quoted([title])}`;
const storyCalled = (title: string | null) =>
	title === null ? 'a story' : `story ${quoted([title])}`;
