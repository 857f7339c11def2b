import { SvelteMap } from 'svelte/reactivity';
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

/** A step that was deleted, as long as nothing was done since. */
interface Gone {
	readonly title: string;
	readonly after: Case;
}

/** The story at work: which step is open, and what is done to the steps, each deed an edit of the case. */
export class StoryEditor {
	readonly view: View;
	readonly #camera: Camera;
	/** The step whose parts are open for writing. */
	chosen = $state<Id | null>(null);
	/** The step just made, whose title waits to be written. */
	fresh = $state<Id | null>(null);
	/** What was done last, for who does not see it. */
	said = $state('');
	#gone = $state.raw<Gone | null>(null);
	/** What was typed but cannot be kept as it is: by step and part. */
	readonly drafts = new SvelteMap<string, string>();

	constructor(view: View, camera: Camera) {
		this.view = view;
		this.#camera = camera;
	}

	get story(): readonly Step[] {
		return this.view.document.current.story;
	}

	/** The title of the step that was deleted last, until something else is done. */
	get gone(): string | null {
		return this.#gone?.after === this.view.document.current ? this.#gone.title : null;
	}

	/** What a step would say that shows what is in view; null when nothing is. */
	get seen(): Pick<Step, 'show' | 'frame'> | null {
		const { document, shown, filter, focus } = this.view;
		const frame = framedActors(this.view, this.#camera);
		return stepFromView(document.current, { shown, filter, focus, frame });
	}

	/** Makes a step of what is in view, behind the one that is open or at the end. */
	add() {
		const { seen } = this;
		if (!seen) return;
		const open = this.place(this.chosen);
		const at = open < 0 ? this.story.length : open + 1;
		const title = viewTitle(this.view) ?? storyWords.name(this.story.length + 1);
		const empty = { caption: '', notes: '', questions: [], predictions: [] };
		const step = { id: idFrom(title), title: title.slice(0, stepLimits.title), ...empty, ...seen };
		this.#do(addStep(step, at), storyWords.said.added(at + 1));
		this.chosen = this.fresh = this.story[at]?.id ?? null;
	}

	/** Lets a step show what is in view, in the place of what it showed. */
	take(id: Id) {
		const { seen } = this;
		if (seen) this.#do(changeStep(id, seen), storyWords.said.taken(this.place(id) + 1));
	}

	/** Puts what a step shows on the page; asked again, leaves it. */
	show(id: Id) {
		const step = this.story[this.place(id)];
		if (!step) return;
		const looked = this.view.atStep === step;
		if (looked) this.view.step = null;
		else this.view.lookAt(step);
		this.#say(looked ? storyWords.said.left : storyWords.said.shown(this.place(id) + 1));
	}

	/** Writes parts of a step; all of one gesture are one step back. */
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

	/** The same words twice are heard twice. */
	#say(text: string) {
		this.said = this.said === text ? `${text}\u00a0` : text;
	}
}

const desks = new WeakMap<View, StoryEditor>();

/** The desk of a view: left and come back to, it is as it was. */
export function deskOf(view: View, camera: Camera): StoryEditor {
	const editor = desks.get(view) ?? new StoryEditor(view, camera);
	desks.set(view, editor);
	return editor;
}
