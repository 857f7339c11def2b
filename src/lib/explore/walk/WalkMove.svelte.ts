import { placesFrom } from '#lib/scene/places.ts';
import type { Id, Point } from '#lib/case/case.ts';
import type { View } from '#lib/state/View.svelte.ts';

/** An actor that is being moved, and its new place. */
interface Moving {
	readonly actor: Id;
	readonly from: Point;
	readonly to: Point;
}

/** How far one key moves an actor, in model units. */
const near = 12;
const far = 60;

const shifts: Record<string, Point> = {
	ArrowLeft: { x: -1, y: 0 },
	ArrowRight: { x: 1, y: 0 },
	ArrowUp: { x: 0, y: -1 },
	ArrowDown: { x: 0, y: 1 }
};

/** Moves one actor by keyboard. The case changes once, when the actor is put down. */
export class WalkMove {
	readonly #view: View;
	/** Null while no actor is being moved. */
	moving = $state.raw<Moving | null>(null);

	constructor(view: View) {
		this.#view = view;
	}

	/** The new place of the actor that is being moved; empty while none is. */
	places: ReadonlyMap<Id, Point> = $derived(
		placesFrom(this.moving ? [[this.moving.actor, this.moving.to]] : [])
	);

	/** Starts to move an actor. */
	begin(actor: Id) {
		const node = this.#view.scene.nodes.get(actor);
		if (!node) return;
		const from = { x: node.x, y: node.y };
		this.moving = { actor, from, to: from };
	}

	/** Moves the actor as an arrow key says; with Shift, further. Returns whether it was such a key. */
	shift(key: string): boolean {
		const { moving } = this;
		const by = shifts[key.replace('Shift+', '')];
		if (!moving || !by) return false;
		const step = key.startsWith('Shift+') ? far : near;
		const to = { x: moving.to.x + by.x * step, y: moving.to.y + by.y * step };
		this.moving = { ...moving, to };
		return true;
	}

	/** Leaves the actor in its new place. */
	putDown() {
		const { moving, places } = this;
		if (!moving) return;
		const { from, to } = moving;
		if (from.x !== to.x || from.y !== to.y) this.#view.places.drag(places);
		this.moving = null;
	}

	/** Returns the actor to its old place. */
	giveUp() {
		this.moving = null;
	}
}
