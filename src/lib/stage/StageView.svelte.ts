import { placesFrom } from '#lib/scene/places.ts';
import type { Case, Id, Point, Tie } from '#lib/case/case.ts';
import type { ColorScheme } from '#lib/scene/palette.ts';
import { Camera } from '#lib/graph/camera.svelte.ts';
import { filling } from '#lib/graph/framing.ts';
import { stepDuration } from '#lib/graph/motion.ts';
import { boundsOfPicture, type Size } from '#lib/scene/bounds.ts';
import { nothingPicked, textScale } from './stageState.ts';
import type { Presenter } from './Presenter.svelte.ts';
import { toScene } from '#lib/scene/scene.ts';
import type { Emphasis } from '#lib/scene/emphasis.ts';
import { countPicks, noPicks, type Picks } from '#lib/scene/picks.ts';
import type { ThemeChoice } from '#lib/state/ThemeChoice.svelte.ts';
import { closeUp } from './closeUp.ts';
import { askedAbout } from './askedAbout.ts';
import { arenaAt, builtOf, type Built } from './builtOf.ts';
import { withQuestion, questionFor } from '#lib/scene/withQuestion.ts';
import { pickedIn } from './pickedIn.ts';
import { StepLayouts } from './StepLayouts.ts';

/** Names as a share of the height of the stage: 24 pt on a slide 540 pt high. */
const nameShare = 0.044;
/** The last row can still read names of this share; they shrink to it so that ties keep their labels. */
const leastNameShare = 0.03;
/** Nobody reads smaller names on a phone in the hand, in px. */
const leastNamePx = 12;
/** Names as a share of the width, which limits them on a stage narrower than 4 to 3. */
const widest = 0.033;

/** What the speaker did to a step on the stage itself: dragged actors, another tension. */
interface Done {
	readonly step?: number;
	readonly moved: ReadonlyMap<Id, Point>;
	/** The tension shown instead of the step. */
	readonly through: Id | null;
}

const nothing: Done = { moved: new Map(), through: null };

/** The picture of a presentation: each step, laid out once for the stage, and what the speaker did to it. */
export class StageView {
	readonly #source: Case;
	readonly #presenter: Presenter;
	readonly #theme: ThemeChoice;
	/** The whole stage with the band below the picture, in px. */
	stage = $state.raw<Size>({ w: 0, h: 0 });
	/** The picture above the band of the caption, in px. */
	picture = $state.raw<Size>({ w: 0, h: 0 });
	/** What the speaker did to the step with this index; it does not apply to another step. */
	#done = $state.raw<Done>({ ...nothing, step: -1 });
	readonly camera: Camera = new Camera({
		framing: (_, window) => this.#framing(window),
		durationMs: stepDuration,
		steady: false
	});

	constructor(source: Case, presenter: Presenter, theme: ThemeChoice) {
		this.#source = source;
		this.#presenter = presenter;
		this.#theme = theme;
	}

	#namePx = $derived.by(
		() =>
			Math.min(nameShare * this.stage.h, widest * this.stage.w) *
			textScale(this.#presenter.showing.text)
	);
	scheme: ColorScheme = $derived.by(() => this.#theme.scheme);
	/** The layouts for the stage as it is now; another size needs others. */
	layouts = $derived.by(() => {
		const namePx = this.#namePx;
		const smallest = Math.max(leastNamePx, (namePx * leastNameShare) / nameShare);
		const stage = { size: this.picture, namePx, leastNamePx: smallest };
		return new StepLayouts(this.#source, stage, () => this.scheme);
	});
	#off = $derived.by(() =>
		this.#done.step === this.#presenter.showing.step ? this.#done : nothing
	);
	/** Null while a question is asked, because a question is about the step itself. */
	through = $derived.by(() => (this.#presenter.question ? null : this.#off.through));
	laid = $derived.by(() =>
		this.through === null
			? this.layouts.at(this.#presenter.showing.step)
			: this.layouts.through(this.through)
	);
	/** Factor that keeps names as large on the screen as in the step, however far the speaker zooms in. */
	#nameScale = $derived.by(() => {
		const { sight, movedByReader } = this.camera;
		if (!movedByReader || !sight) return 1;
		const nearer = (sight.zoom * this.laid.sheet.w) / this.picture.w;
		return Math.abs(nearer - 1) < 0.01 ? 1 : 1 / nearer;
	});
	/** Whether all of the picture is shown: a question may be about any part of the step. */
	#whole = $derived.by(() => this.#presenter.question !== null || this.through !== null);
	/** The arena to which the step has come, if it is shown by arena. */
	arena = $derived.by(() =>
		this.#whole ? null : arenaAt(this.#presenter.step, this.#presenter.showing)
	);
	#built = $derived.by((): Built => {
		const { parts, showing } = this.#presenter;
		const { shown } = this.laid;
		if (this.#whole) return { shown, keyTies: null };
		return builtOf(this.#source, { shown, parts, part: showing.part, arena: this.arena });
	});
	/** The step with dragged actors in their new places, and names scaled to the zoom. */
	#placed = $derived.by(() => {
		const { scene, look } = this.laid;
		const { moved } = this.#off;
		const keyTies = this.#built.keyTies ?? look.keyTies;
		if (moved.size === 0 && this.#nameScale === 1 && keyTies === look.keyTies) return scene;
		const places = placesFrom([...look.places, ...moved]);
		return toScene(this.#source, { ...look, places, keyTies, nameScale: this.#nameScale });
	});
	/** What is picked of what is shown; nothing before the stage has a size, because there is no layout yet. */
	#picks = $derived.by(() =>
		this.ready ? pickedIn(this.#presenter.showing.picks, this.#built.shown) : noPicks
	);
	#drawn = $derived.by(() => {
		const { question, showing } = this.#presenter;
		const asked = questionFor(question, !showing.answered);
		return withQuestion(this.#source, this.#placed, this.#built.shown, asked, this.#picks);
	});
	scene = $derived.by(() => this.#drawn.scene);
	/** What is shown, except a tie that is asked for. */
	shown = $derived.by(() => this.#drawn.shown);
	emphasis = $derived.by(() => this.#drawn.emphasis);
	/** Whether the stage can be drawn: it has a size. */
	ready = $derived.by(() => this.picture.w > 0 && this.picture.h > 0 && this.#namePx > 0);
	/** What a question is about: the tie with its ends; null where it is about all of the step, or hides who. */
	#asksAbout = $derived.by(() => {
		const { question, showing } = this.#presenter;
		if (!question?.hides || (question.hides === 'tie' && !showing.answered)) return null;
		return this.#source.ties.get(question.tie) ?? null;
	});
	/** The actors that the camera frames. */
	frame = $derived.by(() => (this.#asksAbout ? endsOf(this.#asksAbout) : this.shown.actors));
	/** Whether the picture differs from the step. */
	movedByReader = $derived.by(() => {
		const { moved } = this.#off;
		return (
			this.camera.movedByReader ||
			countPicks(this.#picks) > 0 ||
			moved.size > 0 ||
			this.through !== null
		);
	});

	/** The text on what was picked, or on the tension looked through; null for the step as it is. */
	asked = $derived.by(() => askedAbout(this.#source, this.#picks) ?? this.#tension());

	/**
	 * Takes over the size of the picture. While a question takes room from it, the picture is only drawn
	 * smaller, because everything must stay where the class has found it.
	 */
	resize(part: Partial<Size>) {
		const { w, h } = { ...this.picture, ...part };
		const same = w === this.picture.w && h === this.picture.h;
		if (!same && (!this.ready || !this.#presenter.question)) this.picture = { w, h };
	}

	/** Shows all of a tension instead of the step; null shows the step again. */
	lookThrough(tension: Id | null) {
		this.#presenter.change({ picks: nothingPicked });
		this.#do({ ...nothing, through: tension });
	}

	pick({ actors, ties }: Picks) {
		this.#presenter.change({ picks: { actors: [...actors], ties: [...ties] } });
	}

	move(places: ReadonlyMap<Id, Point>) {
		this.#do({ moved: placesFrom([...this.#off.moved, ...places]) });
	}

	/** Shows the step as it was before the speaker did anything to it. */
	comeBack() {
		this.#do(nothing);
		this.#presenter.change({ picks: nothingPicked });
		this.camera.fit(this.laid.sheet);
	}

	/** The step fills the window. A question takes room from it, and then at least what it asks about is in sight. */
	#framing(window: Size) {
		const { sheet } = this.laid;
		const tie = this.#asksAbout;
		const part = tie && boundsOfPicture(this.scene, only(this.emphasis, tie));
		return part ? closeUp({ sheet, full: this.picture, part }, window) : filling(sheet, window);
	}

	#tension() {
		const tension = this.#source.tensions.get(this.through ?? '');
		return tension ? { title: tension.title, text: tension.question } : null;
	}

	#do(part: Partial<Done>) {
		const { step } = this.#presenter.showing;
		this.#done = { ...this.#off, ...part, step };
	}
}

/** What stands out of one tie, and nothing else. */
function only({ tieLabels, picks }: Emphasis, { id, source, target }: Tie): Emphasis {
	const label = tieLabels.get(id);
	return {
		actors: new Map([source, target].map((end) => [end, 'lit'])),
		ties: new Map([[id, 'lit']]),
		tieLabels: new Map(label ? [[id, label]] : []),
		picks
	};
}

const endsOf = ({ source, target }: Tie): ReadonlySet<Id> => new Set([source, target]);
