import { untrack } from 'svelte';
import type { Id, Point, Step } from '#lib/case/case.ts';
import type { Question } from '#lib/case/lesson/question.ts';
import {
	sharedOf,
	beginning,
	changed,
	newer,
	nothingPicked,
	type SharedState,
	type WindowState
} from './stageState.ts';
import type { Stored } from '#lib/state/Stored.ts';
import type { PresentedStep } from './presentedSteps.ts';
import { readSharedState, type Screen } from './readSharedState.ts';
import { reduceKey, type Key } from './reduceKey.ts';
import { steadyNow } from './steadyNow.ts';
import { silenceMs, WindowSync, type Part, type Role } from './WindowSync.ts';

/** What a window keeps for when it is reloaded. */
type Memory = Pick<Stored, 'readJson' | 'write'>;

/** What a window presents, kept in step with the other windows of the same case. */
export class Presenter {
	readonly steps: readonly Step[];
	readonly #stops: readonly PresentedStep[];
	readonly #by: string;
	readonly #memory: Memory;
	#wire: WindowSync | null = null;
	/** When the other window was last heard from, by `steadyNow`; null before that, and long ago once it has gone. */
	heard = $state.raw<number | null>(null);
	/** Whether the browser lets no windows talk to each other, so that this one stays alone. */
	alone = $state.raw(false);
	showing = $state.raw<WindowState>(beginning(''));
	/** The notch of text size. By itself, because layouts last until it changes, whatever else does. */
	readonly text = $derived.by(() => this.showing.text);
	/** How large the stage is, as far as this window knows. */
	screen = $state.raw<Screen | null>(null);
	/** Where the speaker points from the speaker window, in model units of the picture. */
	spot = $state.raw<Point | null>(null);

	constructor(role: Role, stops: readonly PresentedStep[], memory: Memory) {
		this.steps = stops.map(({ step }) => step);
		this.#stops = stops;
		this.#memory = memory;
		// The role comes first: of two changes made at the same time, both windows keep that of the stage.
		this.#by = `${role === 'stage' ? 'b' : 'a'}-${role}-${Math.random().toString(36).slice(2)}`;
		this.showing = beginning(this.#by);
		const kept = readSharedState(memory.readJson());
		if (kept) this.showing = { ...this.showing, ...this.#bounded(kept) };
	}

	get step(): Step | undefined {
		return this.steps[this.showing.step];
	}

	/** The questions of this step. */
	get questions(): readonly Question[] {
		return this.#stops[this.showing.step]?.questions ?? [];
	}

	/** The question that is being asked. */
	get question(): Question | null {
		return this.questions[this.showing.asked ?? -1] ?? null;
	}

	/** The parts in which the ties of this step come into the picture. */
	get parts(): readonly (readonly Id[])[] {
		return this.#stops[this.showing.step]?.parts ?? [[]];
	}

	/** Index of the part that shows what a question asks for; null for a question about all of the step. */
	partOf(question: Question): number | null {
		if (question.hides === null) return null;
		return this.parts.findIndex((ids) => ids.includes(question.tie));
	}

	/** What comes after what is shown; null at the end. */
	get upNext(): (PresentedStep & { readonly place: number; readonly part: number }) | null {
		const { step, part } = this.showing;
		const place = part < this.parts.length - 1 ? step : step + 1;
		const stop = this.#stops[place];
		return stop ? { ...stop, place, part: place === step ? part + 1 : 0 } : null;
	}

	/** Whether nothing comes before what is shown. */
	get atStart(): boolean {
		const { step, part, asked } = this.showing;
		return step === 0 && part === 0 && asked === null;
	}

	/** Whether the end page is shown, after which nothing comes. */
	get atEnd(): boolean {
		return this.showing.step === this.steps.length;
	}

	/** The tension that is shown instead of the step. */
	get through(): Id | null {
		return this.question ? null : (this.showing.tensions[this.showing.step] ?? null);
	}

	/** Shows a tension instead of this step until it is taken back; null shows the step again. */
	lookThrough(tension: Id | null) {
		const { step, tensions } = this.showing;
		const others = Object.entries(tensions).filter(([at]) => at !== String(step));
		const chosen = tension === null ? others : [...others, [step, tension] as const];
		const same = (tensions[step] ?? null) === tension;
		this.change({ picks: nothingPicked, ...(!same && { tensions: Object.fromEntries(chosen) }) });
	}

	/** Tells the stage where the speaker points in the picture, in model units; null for nowhere. */
	point(spot: Point | null) {
		this.spot = spot;
		this.#wire?.point(spot);
	}

	/** Tells the speaker window how large the stage is. */
	showOn(screen: Screen) {
		this.screen = screen;
		this.#wire?.tell();
	}

	/** Whether the other window has been heard of late. */
	hears(now: number): boolean {
		return this.heard !== null && now - this.heard <= silenceMs;
	}

	/** Joins the other windows that show the same, until the returned function is called. */
	join(part: Part): () => void {
		const { role } = part;
		const end = {
			state: () => sharedOf(this.showing),
			screen: () => (role === 'stage' ? this.screen : null),
			adopt: (state: SharedState) => this.#adopt(state),
			onScreen: (screen: Screen) => {
				// It comes with every message, and another size means other layouts.
				const same = JSON.stringify(screen) === JSON.stringify(this.screen);
				if (role === 'notes' && !same) this.screen = screen;
			},
			onSpot: (spot: Point | null) => (this.spot = spot),
			onPeerSeen: () => (this.heard = steadyNow()),
			onPeerGone: () => (this.heard = -Infinity)
		};
		// Untracked, because the first greeting reads the state, and the effect must not join again.
		const wire = untrack(() => new WindowSync(part, end));
		this.#wire = wire;
		this.alone = !wire.connects;
		return () => {
			this.#wire = null;
			wire.close();
		};
	}

	/** Does what a key stands for. */
	press(key: Key, rtl = false) {
		this.#set(
			reduceKey(this.showing, key, {
				steps: this.steps.length,
				partsAt: (step) => this.#partsAt(step),
				questions: this.questions.length,
				firstQuestion: Math.max(
					0,
					this.questions.findIndex((each) => !this.#isSpent(each))
				),
				choices: this.question?.choices.length ?? 0,
				now: steadyNow(),
				rtl
			})
		);
	}

	/** Changes part of what is shown. */
	change(part: Partial<WindowState>) {
		this.#set(changed(this.showing, part));
	}

	/** Goes to the step at this index, or to the end page after the last. */
	goTo(step: number) {
		if (this.steps[step] || step === this.steps.length) this.change({ step });
	}

	/** A tension that is shown instead of a step comes whole. */
	#partsAt(step: number): number {
		const whole = step in this.showing.tensions;
		return whole ? 1 : (this.#stops[step]?.parts.length ?? 1);
	}

	/** Whether a part that came after the first has shown the answer: such a question was asked before, or not meant. */
	#isSpent(question: Question): boolean {
		const at = this.partOf(question);
		return at !== null && at > 0 && at <= this.showing.part;
	}

	#set(next: WindowState) {
		const news = next.revision !== this.showing.revision;
		this.showing = news ? { ...next, by: this.#by } : next;
		if (!news) return;
		this.#wire?.tell();
		this.#memory.write(JSON.stringify(sharedOf(this.showing)));
	}

	#adopt(theirs: SharedState) {
		const bounded = this.#bounded(theirs);
		if (!newer(bounded, this.showing)) return;
		this.showing = { ...this.showing, ...bounded };
		this.#memory.write(JSON.stringify(bounded));
	}

	/**
	 * Limits a state to this story, because the other window may have the case from before a step was removed.
	 */
	#bounded(state: SharedState): SharedState {
		const step = Math.max(0, Math.min(this.steps.length, state.step));
		const { questions = [], parts = [] } = this.#stops[step] ?? {};
		const part = Math.max(0, Math.min(parts.length - 1, state.part));
		const asked = state.asked !== null && state.asked < questions.length ? state.asked : null;
		const choices = questions[asked ?? -1]?.choices.length ?? 0;
		const hands = state.hands?.length === choices ? state.hands : null;
		return { ...state, step, part, asked, hands, answered: asked !== null && state.answered };
	}
}
