import type { Id, Point } from '#lib/case/case.ts';
import { actorAt } from '#lib/scene/actorAt.ts';
import { pickedAll } from '#lib/scene/picks.ts';
import type { View } from '#lib/state/View.svelte.ts';
import { makerOf } from './Maker.svelte.ts';

/** Draws a tie by a drag from one actor to another. */
export class TieDrag {
	readonly #view: View;
	/** The actor that it begins at; null while nothing is drawn. */
	from = $state.raw<Id | null>(null);
	/** The point of the picture that it has come to; null until it has been moved. */
	to = $state.raw<Point | null>(null);

	constructor(view: View) {
		this.#view = view;
	}

	/** The actor that it would end at; null on the ground. */
	target = $derived.by(() => {
		const { scene, shown } = this.#view;
		return this.to && actorAt(scene, shown.actors.keys(), this.to);
	});

	begin(from: Id) {
		this.from = from;
		this.#light();
	}

	/** Goes on to a point of the picture. */
	move(to: Point | null) {
		this.to = to;
		this.#light();
	}

	/**
	 * Opens the form of the tie. On the ground, as after a press without a drag, its other end is still to be
	 * chosen. Nothing comes of a drag that goes back to where it began.
	 */
	end() {
		const { from, target } = this;
		this.cancel();
		if (from !== null && target !== from) makerOf(this.#view).beginTie(from, target);
	}

	cancel() {
		this.from = this.to = null;
		this.#view.hovered = null;
	}

	/** Lets its two ends stand out, whatever else is picked. */
	#light() {
		const actors = [this.from, this.target].filter((id) => id !== null);
		this.#view.hovered = pickedAll({ actors, ties: [] });
	}
}
