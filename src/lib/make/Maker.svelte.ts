import type { Actor, Case, Id, Point } from '#lib/case/case.ts';
import type { Edit } from '#lib/case/edit.ts';
import { addActor } from '#lib/case/make/addActor.ts';
import { copiesOf, duplicateElements } from '#lib/case/make/duplicateElements.ts';
import { mergeActors } from '#lib/case/make/mergeActors.ts';
import { removeElements, withTiesOf } from '#lib/case/make/removeElements.ts';
import type { Elements } from '#lib/case/make/stepWithout.ts';
import { clearOf } from '#lib/layout/clearOf.ts';
import {
	countPicks,
	noPicks,
	pickedActor,
	pickedAll,
	pickedTie,
	type Picks
} from '#lib/scene/picks.ts';
import type { View } from '#lib/state/View.svelte.ts';
import { focusOn } from '#lib/ui/focusOn.ts';
import { Asked } from './Asked.ts';
import { makeTie, type TypedTie } from './makeTie.ts';
import { freeSpot, newActor, spotsBeside } from './newActor.ts';
import { showMade } from './showMade.ts';
import { oncePer } from '#lib/ui/oncePer.svelte.ts';

/** What is being made: an actor at a point of the picture, or a tie from an actor. */
export type Making = { readonly at: Point } | { readonly from: Id };

/** What was removed, in numbers, or merged, by name. */
export type Deed =
	| { readonly actors: number; readonly ties: number }
	| { readonly gone: string; readonly kept: string };

/** Makes actors and ties on the picture, and duplicates, merges and removes them. */
export class Maker {
	readonly #view: View;
	/** What is being made; null if nothing is. */
	making = $state.raw<Making | null>(null);
	/** Which fields of the details are asked for from elsewhere. */
	readonly asked = new Asked();
	#done = $state.raw<{ readonly deed: Deed; readonly after: Case } | null>(null);

	constructor(view: View) {
		this.#view = view;
	}

	/** What was removed or merged last, to be told; null once something else is done. */
	get done(): Deed | null {
		return this.#done?.after === this.#source ? this.#done.deed : null;
	}

	/** Forgets what was removed or merged; undo still takes it back. */
	forget() {
		this.#done = null;
	}

	/** Opens the form of a new actor, near a point of the picture. */
	beginActor(near: Point) {
		this.#view.joining = false;
		this.making = { at: freeSpot(this.#places.values(), near, this.#isClear) };
	}

	/** Opens the form of a new tie; the next pick is its other end, unless that is given. */
	beginTie(from: Id, to: Id | null = null) {
		if (to !== null) this.#view.pick(pickedAll({ actors: [from, to], ties: [] }));
		const { picks } = this.#view;
		if (!picks.actors.has(from) || picks.ties.size > 0) this.#view.pick(pickedActor(from));
		this.#view.joining = this.#view.picks.actors.size < 2;
		this.making = { from };
	}

	/** Closes the form; nothing is made. */
	cancel() {
		this.making = null;
		this.#view.joining = false;
		focusOn('[role="application"]');
	}

	/** Adds an actor, and picks it. */
	addActor(name: string, part: Pick<Actor, 'kind' | 'bloc'>, at: Point) {
		const actor = newActor(this.#source, name, part);
		this.#do(addActor(actor, at), pickedActor(actor.id));
	}

	/** Adds a tie with all that comes with it, as one step of undo, and picks it. */
	addTie(typed: TypedTie) {
		const { id, edit } = makeTie(this.#source, typed, this.#places, this.#isClear);
		this.#do(edit, pickedTie(id));
	}

	/** Removes these, with the ties of the actors; the notice offers to undo. */
	remove(elements: Elements) {
		const { actors, ties } = withTiesOf(this.#source, elements);
		if (actors.size + ties.size === 0) return;
		this.#view.pick(noPicks);
		this.#view.document.apply(removeElements(elements));
		this.#tell({ actors: actors.size, ties: ties.size });
		focusOn('[role="application"]');
	}

	/** Removes what is picked; returns whether anything is. A step that is shown has another use for that. */
	removePicked(): boolean {
		if (!this.#mayChange) return false;
		this.remove(this.#view.picks);
		return true;
	}

	/** Merges an actor into another that is the same, and picks that one; the notice offers to undo. */
	merge(gone: Actor, kept: Actor) {
		if (this.#view.focus === gone.id) this.#view.focus = kept.id;
		this.#do(mergeActors(gone.id, kept.id), pickedActor(kept.id));
		this.#tell({ gone: gone.shortName, kept: kept.shortName });
	}

	/** Copies these, with the ties among the actors, and picks the copies; each stands beside what it is a copy of. */
	duplicate(elements: Elements) {
		const { actors, ties } = copiesOf(this.#source, elements);
		const chosenTies = [...ties].filter(([id]) => elements.ties.has(id));
		const copies = {
			actors: [...actors.values()].map(({ id }) => id),
			ties: chosenTies.map(([, { id }]) => id)
		};
		const spots = spotsBeside(this.#places, actors.keys(), this.#isClear);
		this.#do(duplicateElements(elements, spots), pickedAll(copies));
	}

	/** Copies what is picked; returns whether anything is. */
	duplicatePicked(): boolean {
		if (!this.#mayChange) return false;
		this.duplicate(this.#view.picks);
		return true;
	}

	/** Whether anything is picked, in a picture that is not that of a step. */
	get #mayChange(): boolean {
		return this.#view.atStep === null && countPicks(this.#view.picks) > 0;
	}

	#tell(deed: Deed) {
		this.#done = { deed, after: this.#source };
	}

	/** Makes what was typed, picks it and, if the filter leaves it out, takes the filter off. */
	#do(edit: Edit, picks: Picks) {
		const view = this.#view;
		view.document.apply(edit);
		this.making = null;
		showMade(view, picks);
		// Last, because the walk goes to what is picked.
		focusOn('[role="application"]');
	}

	/** Where the actors are drawn. */
	get #places(): ReadonlyMap<Id, Point> {
		return this.#view.scene.nodes;
	}

	/** Whether an actor could stand at a point without lying on anybody’s line or name. */
	get #isClear(): (at: Point) => boolean {
		return clearOf(this.#view.scene);
	}

	get #source(): Case {
		return this.#view.document.current;
	}
}

/** The maker of a view: one for all of the page. */
export const makerOf = oncePer((view: View) => new Maker(view));
