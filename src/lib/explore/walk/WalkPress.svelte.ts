import { cameraKeys } from '#lib/graph/cameraKeys.ts';
import { walkFrom, type Walk } from './walk.ts';
import { isStep, walkOn } from './walkOn.ts';
import { findFrom, nothingTyped, type } from './walkFind.ts';
import { actOf, makingActOf, mirrored, type MakingAct, type WalkKey } from './walkKeys.ts';
import { boundsOfFrame } from '#lib/scene/bounds.ts';
import { walkWords } from '#lib/words/walk.ts';
import type { Walker } from './Walker.svelte.ts';

/** After a letter that makes something, the second letter of a name comes within so many ms. */
const waitMs = 600;

/** The effect of a key: none, an action at the stop, a new stop, or leaving the walk. */
export type Outcome = 'ignored' | 'done' | 'walked' | 'left';

/** Turns keys into actions of the walk. */
export class WalkPress {
	readonly #walker: Walker;
	#typed = nothingTyped;
	/** Where the walk was when a name was begun. */
	#began!: Walk;
	/** Undoes what a letter did, when the next letter shows that it began a name. */
	#takeBack = () => {};
	/** Waits whether a letter that makes something begins a name instead. */
	#waiting: ReturnType<typeof setTimeout> | undefined;
	readonly #make: (act: MakingAct) => void;
	/** What the last key did, if the name of the stop does not say it. */
	said = $state('');

	constructor(walker: Walker, make: (act: MakingAct) => void = () => {}) {
		this.#walker = walker;
		this.#make = make;
	}

	/** Does what a key stands for; `now` in ms. Where text runs from right to left, so does the walk. */
	press(key: WalkKey, now: number, rtl: boolean): Outcome {
		const { at, view } = this.#walker;
		if (!at) return 'ignored';
		const { picks } = view;
		const outcome = this.#press(at, key, now, rtl);
		// The walk follows the picks, but not those that its own keys make.
		if (outcome === 'done' && view.picks !== picks) this.#walker.go(at);
		return outcome;
	}

	#press(at: Walk, { name, letter }: WalkKey, now: number, rtl: boolean): Outcome {
		const { move } = this.#walker;
		clearTimeout(this.#waiting);
		if (!move.moving) this.said = '';
		if (letter !== null) return this.#letter(at, letter, name, now);
		this.#typed = nothingTyped;
		return move.moving ? this.#moveOn(name) : this.#act(at, rtl ? mirrored(name) : name);
	}

	#act(at: Walk, key: string): Outcome {
		const { view, camera, box } = this.#walker;
		if (cameraKeys(camera, key, box)) return 'done';
		// Enter would go on into the ties; who is asked for a partner means to choose it.
		const act = view.joining && key === 'Enter' ? 'pick' : actOf(key);
		if (act && isStep(act)) return this.#go(walkOn(view.readingOrder, at, act));
		if (act === 'back') return this.#back(at);
		if (act === 'pick' || act === 'add') this.#walker.pick(act === 'add');
		else if (act === 'fit') camera.fit(boundsOfFrame(view.scene, view.emphasis, view.shown.actors));
		else return 'ignored';
		return 'done';
	}

	#go(walk: Walk): Outcome {
		this.#walker.go(walk);
		return 'walked';
	}

	/** Goes back from the ties, then from the picks and the neighbourhood, then out of the graph. */
	#back(at: Walk): Outcome {
		const { view } = this.#walker;
		if (at.tie !== null) return this.#go({ ...at, tie: null });
		return view.back() ? 'done' : 'left';
	}

	#moveOn(key: string): Outcome {
		const { move } = this.#walker;
		if (move.shift(key)) return 'done';
		if (key === 'Enter') {
			this.said = walkWords.putDown(this.#name);
			move.putDown();
		} else if (key === 'Escape') {
			this.said = walkWords.gaveUp(this.#name);
			move.giveUp();
		} else return 'ignored';
		return 'done';
	}

	/** A single letter may stand for an act; a second letter soon after turns both into the start of a name. */
	#letter(at: Walk, letter: string, name: string, now: number): Outcome {
		this.#typed = type(this.#typed, letter, now);
		const { text } = this.#typed;
		if (text === letter) {
			this.#takeBack = () => {};
			this.#began = at;
			if (this.#walker.move.moving) return 'ignored';
			const act = actOf(name);
			if (act === 'move') return this.#takeUp(at);
			if (act === 'focus') return this.#focusOn(at);
			const making = makingActOf(name);
			if (making) return this.#makeSoon(making, letter);
		}
		this.#takeBack();
		const { view } = this.#walker;
		const found = findFrom(view.case, view.readingOrder, at.actor, text);
		if (found !== null) return this.#go(walkFrom(found));
		return this.#lost(text);
	}

	/** A letter with which no name begins is left to the page; otherwise a second one may follow soon. */
	#makeSoon(act: MakingAct, letter: string): Outcome {
		const { case: source } = this.#walker.view;
		const everyone = { actors: [...source.actors.keys()] };
		const isName = findFrom(source, everyone, '', letter) !== null;
		const begin = () => {
			// What is typed next goes into the form.
			this.#typed = nothingTyped;
			if (isName) this.#make(act);
		};
		if (isName) this.#waiting = setTimeout(begin, waitMs);
		else begin();
		return isName ? 'done' : 'ignored';
	}

	/** Says that a name is not in view. If it is only filtered out, letters before may have led to another one. */
	#lost(text: string): Outcome {
		const { view } = this.#walker;
		const everyone = { ...view.readingOrder, actors: [...view.case.actors.keys()] };
		const id = findFrom(view.case, everyone, '', text);
		const name = view.case.actors.get(id ?? '')?.name;
		this.said = name === undefined ? walkWords.notFound(text) : walkWords.filteredOut(name);
		return name === undefined ? 'done' : this.#go(this.#began);
	}

	#takeUp({ actor, tie }: Walk): Outcome {
		const { move } = this.#walker;
		if (tie !== null) return 'ignored';
		move.begin(actor);
		this.said = walkWords.moving(this.#name);
		this.#takeBack = () => move.giveUp();
		return 'done';
	}

	#focusOn({ actor }: Walk): Outcome {
		const { view } = this.#walker;
		const { focus, picks } = view;
		view.focusOn(actor);
		this.#takeBack = () => {
			view.focus = focus;
			view.pick(picks);
		};
		return 'done';
	}

	get #name(): string {
		const { at, view } = this.#walker;
		return view.case.actors.get(at?.actor ?? '')?.name ?? '';
	}
}
