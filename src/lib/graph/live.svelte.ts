import cytoscape, { type Core, type EventObject, type NodeSingular } from 'cytoscape';
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Id, Point } from '#lib/case/case.ts';
import { boundsOfFrame } from '#lib/scene/bounds.ts';
import type { Emphasis } from '#lib/scene/emphasis.ts';
import { noPicks, pickedAll, type Picks } from '#lib/scene/picks.ts';
import type { Scene } from '#lib/scene/scene.ts';
import type { Camera } from './camera.svelte.ts';
import type { FocusPoint } from './framing.ts';
import type { HeldLayers } from './HeldLayers.ts';
import { atRest, Lens, needsLens, showsMany } from './Lens.ts';
import { pictureNextFrame } from './pictureNextFrame.svelte.ts';
import { prominentPart } from './prominentPart.ts';
import { calm, duration, stepDuration } from './motion.ts';
import { glide, goalOf } from './glide.ts';
import { stylesheet } from './stylesheet.ts';
import { idOf } from './elements.ts';
import { isTouch, picksOf } from './eventPicks.ts';
import { onLateFont } from './fonts.ts';
import { listenToMenu, type OnMenu } from './listenToMenu.ts';
import { listenToPointer } from './listenToPointer.ts';
import { settleStyles, syncScene } from './sync.ts';
import { shownNow, syncEmphasis, type Applied } from './syncEmphasis.ts';
import { Turns } from './turns.svelte.ts';

/** What a live graph shows, and callbacks for what the reader does to it. Getters are read in effects. */
export interface Wiring {
	camera: Camera;
	scene: () => Scene;
	emphasis: () => Emphasis;
	/** The actors to frame; they are framed again when the set changes, not when one of them moves. */
	frame: () => ReadonlySet<Id>;
	/** Whether something else stands in its place, so that nobody sees it. */
	away: () => boolean;
	/** What to keep in sight when there are too many actors to be readable. */
	focusPoint: () => FocusPoint | null;
	/** `at` is the point of the picture that was pressed. */
	onpick: (picks: Picks, add: boolean, at: Point) => void;
	/** Shift and a drag over the ground draws a box around these; null where it moves the picture as any drag does. */
	onbox: () => ((actors: Picks) => void) | null;
	/** Asks what can be done here; null where a finger that is held adds what it is on to the picks. */
	onmenu: () => OnMenu | null;
	onhover: (picks: Picks | null) => void;
	onmove: (places: ReadonlyMap<Id, Point>) => void;
	onfocus: (actor: Id) => void;
	/** How what is new comes in where an audience follows, which makes all moves slower; see `fadeIn`. */
	entrance: () => ((cy: Core, keys: ReadonlySet<string>) => () => void) | null;
}

const beyondLatin = /[^\p{ASCII}\p{Script=Latin}\p{P}]/u;

// Cytoscape warns about ties between touching shapes, and these occur on the way to a new arrangement.
cytoscape.warnings(false);

/** A live graph on an element: built once, then kept in step by a few small effects. */
export function live(wiring: Wiring): Attachment<HTMLElement> {
	return (container) => {
		const cy = cytoscape({
			container,
			style: stylesheet,
			minZoom: 0.02,
			maxZoom: 8,
			// Prevents Cytoscape's default layout from running on the empty graph.
			layout: { name: 'preset' },
			autounselectify: true,
			// As patient as browsers are, which tell of the same double-click.
			multiClickDebounceTime: 500,
			// With a mouse only: a finger moves the picture.
			boxSelectionEnabled: untrack(wiring.onbox) !== null
		});
		const detach = wiring.camera.attach(cy);
		listen(cy, wiring);
		keepInStep(cy, wiring);
		// A case that is opened later may be the first to need the letters of its script.
		const ignore = onLateFont(() => {
			if (cy.nodes().some((node) => beyondLatin.test(String(node.data('label')))))
				cy.style().update();
		});
		return () => {
			ignore();
			detach();
			cy.destroy();
		};
	};
}

function keepInStep(cy: Core, { camera, focusPoint, entrance, ...wanted }: Wiring) {
	const view = pictureNextFrame(wanted);
	const { startup } = camera;
	cy.one('render', () => startup.firstFrame());

	// The prominent part is drawn first and responds to the pointer. The faint rest, which is most of the
	// picture, follows in its own frame; until then the first picture shows it.
	const drawn = $derived(
		startup.whole ? view.scene : untrack(() => prominentPart(view.scene, view.emphasis))
	);
	const frame = (instant = false) => {
		const bounds = boundsOfFrame(view.scene, view.emphasis, view.frame);
		camera.fit(bounds, { focusPoint: focusPoint(), instant });
	};

	const emphasis = underLens(cy, { scene: () => drawn, emphasis: () => view.emphasis });
	const turns = new Turns();
	keepScene(cy, { scene: () => drawn, emphasis, frame, entrance, turns });
	keepEmphasis(cy, { scene: () => drawn, emphasis, entrance, turns, camera });

	let first = true;
	$effect(() => {
		void view.frame;
		// The bounds and the focus point may depend on a scene that is requested but not yet shown.
		untrack(() => frame(first));
		first = false;
	});
}

/** Shows through a lens what stands out among too many elements. Returns the emphasis of the graph beneath it. */
function underLens(cy: Core, { scene, emphasis }: Pick<Wiring, 'scene' | 'emphasis'>) {
	const lens = new Lens(cy);
	const needed = $derived(needsLens(emphasis()));
	$effect(() => lens.show(scene(), needed ? emphasis() : null));
	$effect(() => () => lens.destroy());
	const beneath = $derived(needed ? atRest(emphasis()) : emphasis());
	return () => beneath;
}

/** How many elements get another look in one turn, and how many are drawn anew where many are shown. */
const [mostLooks, mostDrawn] = [800, 150];

/** What keeps the elements of a graph in step, in turns. */
type Keeping = Pick<Wiring, 'scene' | 'emphasis' | 'entrance'> & { turns: Turns };

/**
 * Draws each new scene. Frames it again when more than one actor moves, because that is an arrangement and
 * not the undo of a drag.
 */
function keepScene(
	cy: Core,
	{ scene, emphasis, frame, entrance, turns }: Keeping & { frame: () => void }
) {
	let before: Scene | null = null;
	$effect(() => {
		let moved = 0;
		const { actors, ties } = emphasis();
		const many = showsMany(actors.values(), ties.values());
		const move = (node: NodeSingular, to: Point) => {
			moved += 1;
			if (many) node.position(to);
			else glide(node, to, entrance() ? stepDuration : duration);
		};
		before = turns.take(many ? mostDrawn : Infinity, (may) =>
			syncScene(cy, scene(), before, { move, goalOf, emphasis: emphasis(), may })
		);
		if (moved > 1) untrack(frame);
	});
}

/** Lets each element stand out as it is to, and tells the camera once the whole picture is there. */
function keepEmphasis(
	cy: Core,
	{ scene, emphasis, entrance, turns, camera }: Keeping & Pick<Wiring, 'camera'>
) {
	let applied: Applied | undefined;
	let many = false;
	let layers: HeldLayers | undefined;
	let loading: Promise<void> | undefined;
	// Few cases need it. Without it, Cytoscape draws as ever.
	const holdLayers = () =>
		import('./HeldLayers.ts').then(
			({ HeldLayers }) => void (layers = new HeldLayers(cy, () => many)),
			() => {}
		);
	$effect(() => {
		const before = applied;
		applied = turns.take(mostLooks, (may) => syncEmphasis(cy, scene(), emphasis(), before, may));
		const { actors, ties } = emphasis();
		many = showsMany(actors.values(), ties.values()) || showsMany(applied.values());
		if (many) loading ??= holdLayers();
		if (!turns.done) layers?.skipFrame();
		else if (camera.startup.whole) camera.show(() => layers?.current ?? true);
		if (before && !calm()) return entrance()?.(cy, shownNow(before, applied));
	});

	$effect(() => {
		void [scene(), emphasis()];
		turns.take(Infinity, () => settleStyles(cy));
	});
}

function listen(cy: Core, wiring: Wiring) {
	const { onpick, onmove, onfocus } = wiring;
	listenToBox(cy, wiring);
	listenToMenu(cy, wiring);
	listenToPointer(cy, wiring);
	const adds = ({ originalEvent }: EventObject) =>
		(originalEvent as MouseEvent | undefined)?.shiftKey ?? false;

	// The tap that ends the press of a finger that was held is none.
	let held = false;
	cy.on('taphold', (event) => (held = isTouch(event)));
	cy.on('tapstart', () => (held = false));
	cy.on('tap', (event) => {
		const { target, position } = event;
		if (held) return;
		if (target === cy) onpick(noPicks, false, position);
		else onpick(picksOf(target), adds(event), position);
	});
	// Two quick taps on different actors are not a double tap on the second.
	let [last, tapped]: (string | null)[] = [null, null];
	cy.on('tap', ({ target }) => ([last, tapped] = [tapped, target === cy ? null : target.id()]));
	cy.on('dbltap', 'node', ({ target }) => {
		if (last === tapped) onfocus(idOf(target));
	});
	cy.on('drag', 'node', ({ target }) => target.connectedEdges().addClass('pulled'));
	cy.on('free', 'node', ({ target }) => target.connectedEdges().removeClass('pulled'));
	cy.on('dragfree', 'node', ({ target }) =>
		onmove(new Map([[idOf(target), { ...target.position() }]]))
	);
}

/** Cytoscape tells the end of a box first, and then each element in it. */
function listenToBox(cy: Core, { onbox }: Pick<Wiring, 'onbox'>) {
	let held: Id[] = [];
	cy.on('box', 'node', ({ target }) => held.push(idOf(target)));
	cy.on('boxend', () =>
		queueMicrotask(() => {
			if (held.length > 0) onbox()?.(pickedAll({ actors: held, ties: [] }));
			held = [];
		})
	);
}
