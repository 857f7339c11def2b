import type { Case, Id, Step } from '#lib/case/case.ts';
import type { Edit } from '#lib/case/edit.ts';
import {
	addStep,
	changeStep,
	duplicateSteps,
	hideSteps,
	moveSteps,
	removeSteps,
	type StepPart
} from '#lib/case/story/edits.ts';
import { splitStep } from '#lib/case/story/splitStep.ts';
import { hiddenIn, hiding } from '#lib/case/story/apart.ts';
import { stepLimits } from '#lib/case/story/limits.ts';
import { stepFromView } from '#lib/case/story/stepFromView.ts';
import { idFrom } from '#lib/case/story/stepId.ts';
import type { Camera } from '#lib/graph/camera.svelte.ts';
import { noPicks } from '#lib/scene/picks.ts';
import type { View } from '#lib/state/View.svelte.ts';
import { storyWords } from '#lib/words/story.ts';
import { elementsOf } from './elementsOf.ts';
import { Selection, type Way } from './Selection.svelte.ts';
import { StepPictures } from './StepPictures.svelte.ts';
import { framedActors, viewTitle } from './viewTitle.ts';
import { oncePer } from '#lib/ui/oncePer.svelte.ts';

/** What was deleted, until something else is done. */
interface Gone {
	readonly said: string;
	readonly after: Case;
}

/** Edits the open story: which steps are selected, and the changes to them, each an edit of the case. */
export class StoryEditor {
	readonly view: View;
	readonly #camera: Camera;
	/** The pictures of the steps, as the stage shows them. */
	readonly pictures: StepPictures;
	readonly #selection: Selection;
	/** The step just made, whose title waits to be written. */
	fresh = $state<Id | null>(null);
	/** The last change in words, for readers who cannot see it. */
	said = $state('');
	#gone = $state.raw<Gone | null>(null);
	/** Texts that were typed but are not valid, by step and part. */
	readonly drafts = $state<Record<string, string | null>>({});

	constructor(view: View, camera: Camera) {
		this.view = view;
		this.#camera = camera;
		this.pictures = new StepPictures(() => view.theme.scheme);
		this.#selection = new Selection(() => this.steps.map(({ id }) => id), view.atStep?.id ?? null);
	}

	/** All steps of the open story, also those that are hidden. */
	get steps(): readonly Step[] {
		return this.view.case.openStory?.steps ?? [];
	}

	/** The step that is open for writing. */
	get step(): Step | null {
		return this.steps[this.place(this.#selection.open)] ?? null;
	}

	/** The selected steps, in their order. */
	get selected(): readonly Id[] {
		return this.#selection.all;
	}

	/** What was deleted last, in words; null once something else is done. */
	get gone(): string | null {
		return this.#gone?.after === this.view.document.current ? this.#gone.said : null;
	}

	/** The parts of a step that shows what is in view; null when nothing is in view. */
	get seen(): Pick<Step, 'show' | 'frame'> | null {
		const { document, shown, filter, focus } = this.view;
		const frame = framedActors(this.view, this.#camera);
		return stepFromView(document.current, { shown, filter, focus, frame });
	}

	/** Selects a step; the step that is open then is the one that is shown. */
	select(id: Id, way: Way = 'only') {
		this.#gone = null;
		this.#selection.select(id, way);
		if (this.step) this.view.lookAt(this.step);
	}

	/** Selects every step; the one that is open stays open. */
	selectAll() {
		const ids = this.steps.map(({ id }) => id);
		this.#selection.selectAll(ids, this.step?.id);
	}

	/** Makes a step of what is in view, behind the step that is open or at the end. */
	add() {
		const { seen } = this;
		if (!seen) return;
		const open = this.place(this.#selection.open);
		const at = open < 0 ? this.steps.length : open + 1;
		const title = viewTitle(this.view) ?? storyWords.name(this.steps.length + 1);
		const empty = { caption: '', notes: [], questions: [], predictions: [] };
		const step = { id: idFrom(title), title: title.slice(0, stepLimits.title), ...empty, ...seen };
		const story = this.view.case.openStory?.id ?? null;
		this.do(addStep(step, at, story), storyWords.said.added(at + 1));
		this.#begin(this.steps.slice(at, at + 1));
	}

	/** Makes a step show what is in view instead of what it showed. */
	take(id: Id) {
		const { seen } = this;
		if (!seen) return;
		this.do(changeStep(id, seen), storyWords.said.taken(this.place(id) + 1));
		this.select(id);
	}

	/** Writes parts of a step; all changes of one gesture are one step of undo. */
	write(id: Id, part: StepPart, gesture?: symbol) {
		this.view.document.apply(changeStep(id, part), gesture);
	}

	/** Whether the picture shows the step that is open. */
	get isShown(): boolean {
		return this.step !== null && this.view.atStep === this.step;
	}

	/** Hides what is picked, in the step that is open. */
	hidePicked() {
		const { step } = this;
		const picked = elementsOf(this.view.picks);
		if (!step || picked.length === 0) return;
		this.view.pick(noPicks);
		const edit = changeStep(step.id, hiding(step, picked));
		this.do(edit, storyWords.here.hidden(hiddenIn(step).length + picked.length));
	}

	/** Moves steps together, so that the first of them is at this place. */
	move(ids: readonly Id[], to: number) {
		const from = this.place(ids[0] ?? null);
		const place = Math.max(0, Math.min(to, this.steps.length - ids.length));
		this.do(moveSteps(ids, place), storyWords.said.moved(ids.length, from + 1, place + 1));
	}

	duplicate() {
		const { selected } = this;
		const at = this.place(selected.at(-1) ?? null) + 1;
		const said = storyWords.said.copied(selected.length, at + 1);
		this.do(duplicateSteps(selected, storyWords.copyOf), said);
		this.#begin(this.steps.slice(at, at + selected.length));
	}

	/** Makes two steps of one that shows too much. */
	split(id: Id) {
		const said = storyWords.onStage.split(this.place(id) + 1);
		this.do(splitStep(id, storyWords.restOf), said);
	}

	/** Hides the selected steps; if all of them are hidden, they are told again. */
	hide() {
		const { selected } = this;
		const hidden = !this.hidden;
		this.do(hideSteps(selected, hidden), storyWords.said.hidden(selected.length, hidden));
	}

	/** Whether all selected steps are hidden. */
	get hidden(): boolean {
		const { selected } = this;
		return this.steps.every(({ id, hidden }) => hidden || !selected.includes(id));
	}

	/** Removes the selected steps; the one that takes their place is opened, or the last. */
	remove() {
		const { selected } = this;
		const place = this.place(selected[0] ?? null);
		const said = storyWords.said.removed(selected.length, this.step?.title ?? '');
		this.do(removeSteps(selected), said);
		const next = this.steps[place] ?? this.steps.at(-1);
		if (next) this.select(next.id);
		this.tellGone(said);
	}

	place(id: Id | null): number {
		return this.steps.findIndex((step) => step.id === id);
	}

	/** Makes an edit, and says what it did. */
	do(edit: Edit, said: string) {
		this.#gone = null;
		this.view.document.apply(edit);
		// A message that repeats is changed invisibly, so that a screen reader reads it out again.
		this.said = this.said === said ? `${said}\u00a0` : said;
	}

	/** Says that something was deleted, until something else is done. */
	tellGone(said: string) {
		this.#gone = { said, after: this.view.document.current };
	}

	/** Opens steps that were just made. */
	#begin(steps: readonly Step[]) {
		this.#selection.selectAll(steps.map(({ id }) => id));
		const [first, second] = steps;
		if (!first) return;
		this.fresh = second ? null : first.id;
		this.view.lookAt(first);
	}
}

/** The editor of a view; it keeps its state when the reader leaves the story and comes back. */
export const deskOf = oncePer((view: View, camera: Camera) => new StoryEditor(view, camera));
