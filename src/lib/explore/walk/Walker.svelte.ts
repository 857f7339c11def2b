import { placesFrom } from '#lib/scene/places.ts';
import { untrack } from 'svelte';
import type { Id, Point } from '#lib/case/case.ts';
import type { Camera } from '#lib/graph/camera.svelte.ts';
import { settle, tieAt, walkFrom, type Stop, type Walk } from './walk.ts';
import { boxAt } from './walkBox.ts';
import { countPicks, noPicks, pickedActor, pickedTie, type Picks } from '#lib/scene/picks.ts';
import type { View } from '#lib/state/View.svelte.ts';
import { WalkMove } from './WalkMove.svelte.ts';

/** Walks the picture by keyboard: from actor to actor, and along their ties. */
export class Walker {
	readonly view: View;
	readonly camera: Camera;
	readonly move: WalkMove;
	/** The last position of the walk. */
	#last: Walk | null = null;

	constructor(view: View, camera: Camera) {
		this.view = view;
		this.camera = camera;
		this.move = new WalkMove(view);
	}

	/** The walk follows the picks, however they were made; without picks, it stays. */
	#walk: Walk | null = $derived.by(() => {
		const { picks } = this.view;
		return untrack(() => (this.#last = this.#stopIn(picks) ?? this.#last));
	});
	/** The position of the walk: always in view, and null only when nothing is in view. */
	at: Walk | null = $derived.by(() => settle(this.view.readingOrder, this.#walk));
	/** The scene, with the actor that is being moved in its new place. */
	scene = $derived.by(() => this.view.sceneWith(this.move.places));
	/** The box of the stop once nothing is gliding. */
	goal = $derived.by(() => this.at && boxAt(this.scene, this.view.shown.actors, this.at));
	/** The box of the stop as it is drawn at the moment. */
	box = $derived.by(() => {
		if (!this.at) return null;
		const drawn = this.view.sceneWith(this.#placesOf(this.at));
		return boxAt(drawn, this.view.shown.actors, this.at);
	});
	/** Whether the stop is picked. */
	picked = $derived.by(() => {
		const { actors, ties } = this.view.picks;
		if (!this.at) return false;
		return this.at.tie === null ? actors.has(this.at.actor) : ties.has(this.at.tie);
	});

	/** Moves the walk to a position. */
	go(walk: Walk) {
		this.#last = this.#walk = walk;
	}

	/** Goes to one of these picks; without picks, the walk stays. */
	goTo(picks: Picks) {
		const stop = this.#stopIn(picks);
		if (stop) this.go(stop);
	}

	/** Picks the stop and so opens its details, or unpicks it; with `add`, keeps the other picks. */
	pick(add = false) {
		const alone = this.picked && countPicks(this.view.picks) === 1;
		this.view.pick(alone && !add ? noPicks : picksOf(this.at), add);
	}

	/** Highlights the stop while the walk has the focus. */
	enter() {
		this.view.hovered = picksOf(this.at);
	}

	/** Ends the highlight; the position of the walk is kept. */
	leave() {
		this.view.hovered = null;
		this.move.giveUp();
	}

	/** A stop among these picks: the current one, if it is one of them. */
	#stopIn({ actors, ties }: Picks): Walk | null {
		const last = this.#last;
		if (last && (last.tie === null ? actors.has(last.actor) : ties.has(last.tie))) return last;
		const [[actor], [tie]] = [actors, ties];
		if (actor !== undefined) return walkFrom(actor);
		const source = this.view.case.ties.get(tie ?? '')?.source;
		return tie !== undefined && source !== undefined ? { ...walkFrom(source), tie } : null;
	}

	/** Where the actors that determine the stop are drawn at the moment. */
	#placesOf(stop: Stop): ReadonlyMap<Id, Point> {
		const tie = tieAt(this.view.readingOrder, stop);
		const actors = tie ? [tie.source, tie.target] : [stop.actor];
		return placesFrom(
			actors.flatMap((actor) => {
				const place = this.camera.placeOf(actor);
				return place ? [[actor, place] as const] : [];
			})
		);
	}
}

/** The actor or the tie of a stop. */
export function picksOf(stop: Stop | null): Picks {
	if (!stop) return noPicks;
	return stop.tie === null ? pickedActor(stop.actor) : pickedTie(stop.tie);
}
