import type { Actor, Case, Id, Point } from '#lib/case/case.ts';
import type { Edit } from '#lib/case/edit.ts';
import { addActor } from '#lib/case/make/addActor.ts';
import { removeElements, withTiesOf } from '#lib/case/make/removeElements.ts';
import type { Elements } from '#lib/case/make/stepWithout.ts';
import { noPicks, pickedActor, pickedTie, type Picks } from '#lib/scene/picks.ts';
import type { View } from '#lib/state/View.svelte.ts';
import { focusOn } from '#lib/ui/focusOn.ts';
import { makeTie, type TypedTie } from './makeTie.ts';
import { freeSpot, newActor } from './newActor.ts';
import { showMade } from './showMade.ts';

/** What is being made: an actor at a point of the picture, or a tie from an actor. */
export type Making = { readonly at: Point } | { readonly from: Id };

/** What was removed, until something else is done. */
interface Gone {
	readonly actors: number;
	readonly ties: number;
	readonly after: Case;
}

/** Makes actors and ties on the picture, and removes them. */
export class Maker {
	readonly #view: View;
	/** What is being made; null if nothing is. */
	making = $state.raw<Making | null>(null);
	#gone = $state.raw<Gone | null>(null);

	constructor(view: View) {
		this.#view = view;
	}

	/** What was removed last; null once something else is done. */
	get gone(): Gone | null {
		return this.#gone?.after === this.#source ? this.#gone : null;
	}

	/** Forgets what was removed; undo still brings it back. */
	forget() {
		this.#gone = null;
	}

	/** Opens the form of a new actor, near a point of the picture. */
	beginActor(near: Point) {
		this.#view.joining = false;
		this.making = { at: freeSpot(this.#places.values(), near) };
	}

	/** Opens the form of a new tie; the next pick is its other end. */
	beginTie(from: Id) {
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
		const { id, edit } = makeTie(this.#source, typed, this.#places);
		this.#do(edit, pickedTie(id));
	}

	/** Removes these, with the ties of the actors; the notice offers to undo. */
	remove(elements: Elements) {
		const { actors, ties } = withTiesOf(this.#source, elements);
		if (actors.size + ties.size === 0) return;
		this.#view.pick(noPicks);
		this.#view.document.apply(removeElements(elements));
		this.#gone = { actors: actors.size, ties: ties.size, after: this.#source };
		focusOn('[role="application"]');
	}

	/** Removes what is picked; returns whether anything is. A step that is shown has another use for that. */
	removePicked(): boolean {
		const { picks, atStep } = this.#view;
		if (atStep !== null || picks.actors.size + picks.ties.size === 0) return false;
		this.remove(picks);
		return true;
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

	get #source(): Case {
		return this.#view.document.current;
	}
}

const known = new WeakMap<View, Maker>();

/** The maker of a view: one for all of the page. */
export function makerOf(view: View): Maker {
	const maker = known.get(view) ?? new Maker(view);
	known.set(view, maker);
	return maker;
}
