import type { Case, Id, Step } from '#lib/case/case.ts';
import {
	addStep,
	changeStep,
	duplicateStep,
	moveStep,
	removeStep,
	type StepPart
} from '#lib/case/story/edits.ts';
import { stepLimits } from '#lib/case/story/limits.ts';
import { stepFromView } from '#lib/case/story/stepFromView.ts';
import { idFrom } from '#lib/case/story/stepId.ts';
import type { Camera } from '#lib/graph/camera.svelte.ts';
import type { View } from '#lib/state/View.svelte.ts';
import { storyWords } from '#lib/words/story.ts';
import { framedActors, viewTitle } from './viewTitle.ts';

/** A step that was deleted, until something else is done. */
interface Gone {
	readonly title: string;
	readonly after: Case;
}

/** Edits the story: which step is open, and the changes to the steps, each an edit of the case. */
export class StoryEditor {
	readonly view: View;
	readonly #camera: Camera;
	/** The step that is open for writing. */
	chosen = $state<Id | null>(null);
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
	}

	get story(): readonly Step[] {
		return this.view.document.current.story;
	}

	/** The title of the step that was deleted last; null once something else is done. */
	get gone(): string | null {
		return this.#gone?.after === this.view.document.current ? this.#gone.title : null;
	}

	/** The parts of a step that shows what is in view; null when nothing is in view. */
	get seen(): Pick<Step, 'show' | 'frame'> | null {
		const { document, shown, filter, focus } = this.view;
		const frame = framedActors(this.view, this.#camera);
		return stepFromView(document.current, { shown, filter, focus, frame });
	}

	/** Makes a step of what is in view, behind the step that is open or at the end. */
	add() {
		const { seen } = this;
		if (!seen) return;
		const open = this.place(this.chosen);
		const at = open < 0 ? this.story.length : open + 1;
		const title = viewTitle(this.view) ?? storyWords.name(this.story.length + 1);
		const empty = { caption: '', notes: [], questions: [], predictions: [] };
		const step = { id: idFrom(title), title: title.slice(0, stepLimits.title), ...empty, ...seen };
		this.#do(addStep(step, at), storyWords.said.added(at + 1));
		this.chosen = this.fresh = this.story[at]?.id ?? null;
	}

	/** Makes a step show what is in view instead of what it showed. */
	take(id: Id) {
		const { seen } = this;
		if (seen) this.#do(changeStep(id, seen), storyWords.said.taken(this.place(id) + 1));
	}

	/** Shows on the page what a step shows; a second call ends that. */
	show(id: Id) {
		const step = this.story[this.place(id)];
		if (!step) return;
		const looked = this.view.atStep === step;
		if (looked) this.view.step = null;
		else this.view.lookAt(step);
		this.#say(looked ? storyWords.said.left : storyWords.said.shown(this.place(id) + 1));
	}

	/** Writes parts of a step; all changes of one gesture are one step of undo. */
	write(id: Id, part: StepPart, gesture?: symbol) {
		this.view.document.apply(changeStep(id, part), gesture);
	}

	move(id: Id, to: number) {
		const from = this.place(id);
		const place = Math.max(0, Math.min(to, this.story.length - 1));
		if (place === from) return;
		this.#do(moveStep(id, place), storyWords.said.moved(from + 1, place + 1));
	}

	duplicate(id: Id) {
		const at = this.place(id);
		const title = storyWords.copyOf(this.story[at]?.title ?? '');
		this.#do(duplicateStep(id, title), storyWords.said.copied(at + 2));
		this.chosen = this.fresh = this.story[at + 1]?.id ?? null;
	}

	remove(id: Id) {
		const title = this.story[this.place(id)]?.title ?? '';
		this.#do(removeStep(id), storyWords.said.removed(title));
		this.#gone = { title, after: this.view.document.current };
	}

	place(id: Id | null): number {
		return this.story.findIndex((step) => step.id === id);
	}

	#do(edit: ReturnType<typeof addStep>, said: string) {
		this.view.document.apply(edit);
		this.#say(said);
	}

	/** A message that repeats is changed invisibly, so that a screen reader reads it out again. */
	#say(text: string) {
		this.said = this.said === text ? `${text}\u00a0` : text;
	}
}

const desks = new WeakMap<View, StoryEditor>();

/** The editor of a view; it keeps its state when the reader leaves the story and comes back. */
export function deskOf(view: View, camera: Camera): StoryEditor {
	const editor = desks.get(view) ?? new StoryEditor(view, camera);
	desks.set(view, editor);
	return editor;
}
