import { placesFrom } from '#lib/scene/places.ts';
import { untrack } from 'svelte';
import type { Id, Point } from '#lib/case/case.ts';
import type { Camera } from '#lib/graph/camera.svelte.ts';
import { settle, tieAt, walkFrom, type Stop, type Walk } from './walk.ts';
import { boxAt } from './walkBox.ts';
import { countPicks, noPicks, pickedActor, pickedTie, type Picks } from '#lib/scene/picks.ts';
import type { View } from '#lib/state/View.svelte.ts';
import { WalkMove } from './WalkMove.svelte.ts';

/** Who walks the picture by keys: from actor to actor, and along their ties. */
export class Walker {
	readonly view: View;
	readonly camera: Camera;
	readonly move: WalkMove;
	/** Where the walk was brought last. */
	#last: Walk | null = null;

	constructor(view: View, camera: Camera) {
		this.view = view;
		this.camera = camera;
		this.move = new WalkMove(view);
	}

	/** It goes after what is picked by whatever means; nothing picked, it stays. */
	#walk: Walk | null = $derived.by(() => {
		const { picks } = this.view;
		return untrack(() => (this.#last = this.#stopIn(picks) ?? this.#last));
	});
	/** Where the walk stands: always in view, and null only when nothing is. */
	at: Walk | null = $derived.by(() => settle(this.view.readingOrder, this.#walk));
	/** The scene, with the actor that is being moved where it is to stand. */
	scene = $derived.by(() => this.view.sceneWith(this.move.places));
	/** The box of the stop, once all that glides has come to rest. */
	goal = $derived.by(() => this.at && boxAt(this.scene, this.view.shown.actors, this.at));
	/** The box of the stop, as it is drawn just now. */
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

	/** Walks to a place. */
	go(walk: Walk) {
		this.#last = this.#walk = walk;
	}

	/** Goes to one of these that were picked; nothing picked, it stays. */
	goTo(picks: Picks) {
		const stop = this.#stopIn(picks);
		if (stop) this.go(stop);
	}

	/** Picks the stop and so opens its details, or lets it go; with `add`, beside what is picked. */
	pick(add = false) {
		const alone = this.picked && countPicks(this.view.picks) === 1;
		this.view.pick(alone && !add ? noPicks : picksOf(this.at), add);
	}

	/** Lights the stop up, while the keys go to it. */
	enter() {
		this.view.hovered = picksOf(this.at);
	}

	/** Lets go of the picture; where the walk stands is kept. */
	leave() {
		this.view.hovered = null;
		this.move.giveUp();
	}

	/** A stop among these: where the walk is already, if that is one of them. */
	#stopIn({ actors, ties }: Picks): Walk | null {
		const last = this.#last;
		if (last && (last.tie === null ? actors.has(last.actor) : ties.has(last.tie))) return last;
		const [[actor], [tie]] = [actors, ties];
		if (actor !== undefined) return walkFrom(actor);
		const source = this.view.case.ties.get(tie ?? '')?.source;
		return tie !== undefined && source !== undefined ? { ...walkFrom(source), tie } : null;
	}

	/** Where the actors that the stop hangs on are drawn just now. */
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

function picksOf(stop: Stop | null): Picks {
	if (!stop) return noPicks;
	return stop.tie === null ? pickedActor(stop.actor) : pickedTie(stop.tie);
}
