import { placesFrom } from '#lib/scene/places.ts';
import type { Case, Id, Point, Tie } from '#lib/case/case.ts';
import type { ColorScheme } from '#lib/scene/palette.ts';
import { Camera } from '#lib/graph/camera.svelte.ts';
import { filling } from '#lib/graph/framing.ts';
import { stepDuration } from '#lib/graph/motion.ts';
import type { Size } from '#lib/scene/bounds.ts';
import type { Presenter } from './Presenter.svelte.ts';
import { stagedScene } from '#lib/layout/stage/staged.ts';
import { countPicks, noPicks, type Picks } from '#lib/scene/picks.ts';
import { printing } from '#lib/state/PaperTheme.svelte.ts';
import type { ThemeChoice } from '#lib/state/ThemeChoice.svelte.ts';
import { askedAbout, askedTie } from './askedAbout.ts';
import { arenaAt, builtOf, type Built } from './builtOf.ts';
import { withQuestion, questionFor } from '#lib/scene/withQuestion.ts';
import { pickedIn } from './pickedIn.ts';
import { isAnyPicked } from './stageState.ts';
import { stageOn } from './stageOn.ts';
import { StepLayouts } from './StepLayouts.ts';

/** The picture of a presentation: each step, laid out once for the stage, and what the speaker did to it. */
export class StageView {
	readonly #source: Case;
	readonly #presenter: Presenter;
	readonly #theme: ThemeChoice;
	/** The whole stage with the band below the picture, in px. */
	stage = $state.raw<Size>({ w: 0, h: 0 });
	/**
	 * The size for which pictures are laid out, in px. While a question or evidence takes room from the picture, or
	 * the end page covers it, it keeps its layout, because everything must stay where the class has found it.
	 */
	picture = $state.raw<Size>({ w: 0, h: 0 });
	/** Whether the window got another size while the layout was held. */
	#outgrown = false;
	/** Where the speaker dragged actors to, by the picture that they are in. */
	#dragged = $state.raw<Readonly<Record<string, ReadonlyMap<Id, Point>>>>({});
	readonly camera: Camera = new Camera({
		// A question or evidence takes room from the picture, which is then smaller, and never cut off.
		framing: (_, window) => filling(this.laid.sheet, window),
		durationMs: stepDuration,
		steady: false
	});

	constructor(source: Case, presenter: Presenter, theme: ThemeChoice) {
		this.#source = source;
		this.#presenter = presenter;
		this.#theme = theme;
	}

	scheme: ColorScheme = $derived.by(() => this.#theme.scheme);
	/** The layouts for the stage as it is now; another size needs others. */
	layouts = $derived.by(() => {
		const { text } = this.#presenter;
		const screen = { stage: this.stage, picture: this.picture };
		return new StepLayouts(this.#source, stageOn(screen, text), () => this.scheme);
	});
	/** Null while a question is asked, because a question is about the step itself. */
	through = $derived.by(() => {
		const { through } = this.#presenter;
		return through !== null && this.#source.tensions.has(through) ? through : null;
	});
	/** Index of the step whose picture is drawn; behind the end page it is that of the last. */
	#place = $derived.by(() =>
		Math.min(this.#presenter.showing.step, this.#presenter.steps.length - 1)
	);
	/** Names the picture: a step, or a tension in its place. */
	#picture = $derived.by(() => `${this.#place} ${this.through ?? ''}`);
	#moved = $derived.by(() => this.#dragged[this.#picture] ?? placesFrom([]));
	laid = $derived.by(() =>
		this.through === null ? this.layouts.at(this.#place) : this.layouts.through(this.through)
	);
	/** Factor that keeps names as large on the screen as in the step, however far the speaker zooms in. */
	#nameScale = $derived.by(() => {
		const { sight, movedByReader } = this.camera;
		if (!movedByReader || !sight) return 1;
		const nearer = (sight.zoom * this.laid.sheet.w) / this.picture.w;
		return Math.abs(nearer - 1) < 0.01 ? 1 : 1 / nearer;
	});
	/** The arena to which the step has come, if it is shown by arena. */
	arena = $derived.by(() => {
		const { question, step, showing } = this.#presenter;
		return question || this.through !== null ? null : arenaAt(step, showing);
	});
	#built = $derived.by((): Built => {
		const { parts, question, showing } = this.#presenter;
		const { shown } = this.laid;
		if (this.through !== null) return { shown, keyTies: null };
		const { part, answered } = showing;
		const building = { shown, parts, part, arena: this.arena, question, answered };
		return builtOf(this.#source, building);
	});
	/** What has come into the picture; null before there is one. */
	come = $derived.by(() => (this.ready ? this.#built.shown : null));
	/** The step with dragged actors in their new places, and names scaled to the zoom. */
	#placed = $derived.by(() => {
		const { scene, look, shown } = this.laid;
		const moved = this.#moved;
		const keyTies = this.#built.keyTies ?? look.keyTies;
		if (moved.size === 0 && this.#nameScale === 1 && keyTies === look.keyTies) return scene;
		const places = placesFrom([...look.places, ...moved]);
		const changed = { ...look, places, keyTies, nameScale: this.#nameScale };
		return stagedScene(this.#source, changed, shown);
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
	ready = $derived.by(() => !isEmpty(this.picture) && !isEmpty(this.stage));
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
		return (
			this.camera.movedByReader ||
			countPicks(this.#picks) > 0 ||
			this.#moved.size > 0 ||
			this.through !== null
		);
	});

	/** The picked tie, whose evidence is shown; null for the one that a question asks for. */
	askedTie = $derived.by(() => {
		const tie = askedTie(this.#source, this.#picks);
		const { question, showing } = this.#presenter;
		const secret = question?.hides && !showing.answered ? question.tie : null;
		return tie?.id === secret ? null : tie;
	});
	/** The text on the picked actor, or on the tension looked through; null for the step as it is. */
	asked = $derived.by(() => askedAbout(this.#source, this.#picks) ?? this.#tension());

	/** Takes over the size of the room above the band of the caption, in px. */
	resize(room: Size) {
		// A sheet of paper is no other stage.
		if (printing.current) return;
		// What lets go of the room gives it back in a moment: until then nothing is laid out for less.
		const held = this.#isHeld();
		if (!held) this.#outgrown = false;
		if (!held || this.#outgrown || isEmpty(this.picture))
			this.picture = unlessSame(this.picture, room);
		this.#tellSize();
	}

	/** Takes over the size of the whole stage, in px. */
	resizeStage(stage: Size) {
		if (printing.current) return;
		this.stage = unlessSame(this.stage, stage);
		this.#outgrown = this.#isHeld();
		this.#tellSize();
	}

	/** Whether something takes room from the picture that it will have again. */
	#isHeld(): boolean {
		const { question, atEnd, showing } = this.#presenter;
		return question !== null || atEnd || isAnyPicked(showing.picks);
	}

	#tellSize() {
		if (this.ready) this.#presenter.showOn({ stage: this.stage, picture: this.picture });
	}

	pick({ actors, ties }: Picks) {
		this.#presenter.change({ picks: { actors: [...actors], ties: [...ties] } });
	}

	move(places: ReadonlyMap<Id, Point>) {
		this.#drag(placesFrom([...this.#moved, ...places]));
	}

	/** Shows the step as it was before the speaker did anything to it. */
	comeBack() {
		this.#drag(placesFrom([]));
		this.#presenter.lookThrough(null);
		this.camera.fit(this.laid.sheet);
	}

	#drag(places: ReadonlyMap<Id, Point>) {
		this.#dragged = { ...this.#dragged, [this.#picture]: places };
	}

	#tension() {
		const tension = this.#source.tensions.get(this.through ?? '');
		return tension ? { title: tension.title, text: tension.question } : null;
	}
}

/** The very size it was if nothing changes, because another one has other layouts. */
const unlessSame = (size: Size, next: Size): Size =>
	next.w === size.w && next.h === size.h ? size : next;

const isEmpty = ({ w, h }: Size): boolean => w === 0 || h === 0;

const endsOf = ({ source, target }: Tie): ReadonlySet<Id> => new Set([source, target]);
