import type { Core } from 'cytoscape';
import { createSubscriber } from 'svelte/reactivity';
import type { Id, Point } from '#lib/case/case.ts';
import type { Bounds, Size } from '#lib/scene/bounds.ts';
import { framing, narrow, type FocusPoint } from './framing.ts';
import { calm, duration, easing } from './motion.ts';
import { Startup } from './Startup.svelte.ts';
import { actorKey } from './elements.ts';

/** The part of the picture that is in sight, in model units, and the zoom in px per unit. */
export interface Sight {
	x1: number;
	y1: number;
	x2: number;
	y2: number;
	zoom: number;
}

/** The zoom, and where the origin of the picture lies in the window, in px. */
interface Viewport {
	zoom: number;
	pan: Point;
}

/** How a part of the picture is framed. */
interface Framing {
	focusPoint?: FocusPoint | null;
	instant?: boolean;
}

/** How a camera moves; the stage has its own ways. */
interface CameraWays {
	/** How a part of the picture is framed. */
	readonly framing: typeof framing;
	/** How long it glides, in ms. */
	readonly durationMs: number;
	/** Whether the picture stays as it is when a narrow window gets lower. */
	readonly steady: boolean;
}

/** The tools at the bottom of the window are this high with the space below them, in px. */
const tools = 56;

/** Moves the picture in its window. Does nothing until a live graph is attached. */
export class Camera {
	#cy: Core | null = null;
	/**
	 * What was framed last, and is framed again if the window changes; null once the reader moves the picture.
	 */
	#framed = $state.raw<{ bounds: Bounds; focusPoint: FocusPoint | null } | null>(null);
	/** Where the camera is gliding to. */
	#goal: Viewport | null = null;
	readonly #ways: CameraWays;
	/** What is in sight now; null before the first picture. */
	sight = $state.raw<Sight | null>(null);
	/** How far the live graph has come. */
	readonly startup = new Startup();
	/** Read by whatever depends on where actors are drawn. */
	#everyMove = $state.raw(() => {});

	/** The part of the window that no panel covers, in px from its corner; null for all of it. */
	visibleArea: () => Bounds | null = () => null;

	constructor(ways: Partial<CameraWays> = {}) {
		this.#ways = { framing, durationMs: duration, steady: true, ...ways };
	}

	/** Whether the reader has moved the picture away from what was framed. */
	get movedByReader(): boolean {
		return this.startup.drawn && this.#framed === null;
	}

	/** Attaches a live graph. Returns a function that detaches it. */
	attach(cy: Core): () => void {
		this.#cy = cy;
		cy.on('viewport resize', () => {
			const { x1, y1, x2, y2 } = cy.extent();
			this.sight = { x1, y1, x2, y2, zoom: cy.zoom() };
		});
		this.#everyMove = createSubscriber((update) => {
			cy.on('add remove position', update);
			return () => void cy.off('add remove position', update);
		});
		cy.on('dragpan scrollzoom pinchzoom', () => (this.#framed = this.#goal = null));
		let [width, height] = [cy.width(), cy.height()];
		cy.on('resize', () => {
			// A sheet that rises on a phone must not move what the reader looks at.
			const steady =
				this.#ways.steady && width < narrow && cy.width() === width && cy.height() < height;
			[width, height] = [cy.width(), cy.height()];
			if (!steady) this.frameAnew({ instant: true });
		});
		return () => {
			this.#cy = null;
		};
	}

	/** The space in px that no panel covers; null before the first picture. */
	get space(): Size | null {
		return this.#cy && this.#room(this.#cy);
	}

	/** Call when the graph has the whole picture: the next frame that `shows` it ends the startup. */
	show(shows = () => true) {
		const cy = this.#cy;
		if (this.startup.drawn || !cy) return;
		const drawn = () => {
			if (!shows()) return;
			cy.off('render', drawn);
			this.startup.drawn = true;
		};
		cy.on('render', drawn);
		// If everything was prominent already, nothing else requests that frame.
		cy.forceRender();
	}

	/**
	 * Frames a part of the picture; in a narrow window, what is readable around the focus point. `instant`
	 * skips the glide.
	 */
	fit(bounds: Bounds | null, { focusPoint = null, instant = false }: Framing = {}) {
		const cy = this.#cy;
		if (!cy || !bounds || cy.width() === 0) return;
		this.#framed = { bounds, focusPoint };
		const { x, y, w, h } = this.#room(cy);
		const { zoom, pan } = this.#ways.framing(bounds, { w, h }, focusPoint);
		this.#go({ zoom, pan: { x: pan.x + x, y: pan.y + y } }, instant);
	}

	/** Frames the same part again in the space available now, unless the reader has moved the picture. */
	frameAnew({ instant = false } = {}) {
		if (this.#framed) this.fit(this.#framed.bounds, { ...this.#framed, instant });
	}

	/** Zooms about a point of the picture, or about the middle of the window; a factor over 1 zooms in. */
	zoomBy(factor: number, about: Point | null = null) {
		const cy = this.#cy;
		if (!cy) return;
		this.#framed = null;
		const zoom = Math.max(cy.minZoom(), Math.min(cy.maxZoom(), cy.zoom() * factor));
		const fixed = (about && this.onScreen(about)) ?? middleOf(this.#room(cy));
		const pan = cy.pan();
		const share = zoom / cy.zoom();
		const keep = (at: number, by: number) => at + (by - at) * share;
		this.#go({ zoom, pan: { x: keep(fixed.x, pan.x), y: keep(fixed.y, pan.y) } });
	}

	/** Moves the picture by a share of the window. */
	panBy(x: number, y: number) {
		const cy = this.#cy;
		if (!cy) return;
		this.#framed = null;
		const pan = cy.pan();
		const to = { x: pan.x - x * cy.width(), y: pan.y - y * cy.height() };
		this.#go({ zoom: cy.zoom(), pan: to });
	}

	/** Brings a point of the picture to the middle. `instant` skips the glide. */
	goTo(point: Point, { instant = false } = {}) {
		const cy = this.#cy;
		if (!cy) return;
		this.#framed = null;
		const [zoom, middle] = [cy.zoom(), middleOf(this.#room(cy))];
		this.#go(
			{ zoom, pan: { x: middle.x - point.x * zoom, y: middle.y - point.y * zoom } },
			instant
		);
	}

	/** Where a point of the picture will lie in the window once the camera is at rest, in px. */
	restsAt({ x, y }: Point): Point | null {
		const cy = this.#cy;
		if (!cy) return null;
		const { zoom, pan } = this.#goal ?? { zoom: cy.zoom(), pan: cy.pan() };
		return { x: x * zoom + pan.x, y: y * zoom + pan.y };
	}

	/** Whether a point of the picture will lie in the window, and neither under a panel nor under the tools. */
	sees(point: Point): boolean {
		const at = this.restsAt(point);
		if (!this.#cy || !at) return false;
		const { x, y, w, h } = this.#room(this.#cy);
		const below = Math.min(tools, h / 3);
		return at.x >= x && at.x <= x + w && at.y >= y && at.y <= y + h - below;
	}

	/** Brings a point of the picture to the middle if it is out of sight. */
	uncover(point: Point) {
		if (!this.sees(point)) this.goTo(point);
	}

	/** Where a point of the picture lies in the window, in px from its upper left corner. */
	onScreen({ x, y }: Point): Point | null {
		if (!this.sight) return null;
		const { x1, y1, zoom } = this.sight;
		return { x: (x - x1) * zoom, y: (y - y1) * zoom };
	}

	/** Where an actor is drawn now, also while it is dragged or gliding. */
	placeOf(actor: Id): Point | null {
		this.#everyMove();
		const node = this.#cy?.getElementById(actorKey(actor));
		return node?.nonempty() ? { ...node.position() } : null;
	}

	/** The part of the window that no panel covers; the whole window if panels cover all of it. */
	#room(cy: Core): Bounds {
		const visibleArea = this.visibleArea();
		return visibleArea && visibleArea.w > 0 && visibleArea.h > 0
			? visibleArea
			: { x: 0, y: 0, w: cy.width(), h: cy.height() };
	}

	#go(to: Viewport, instant = false) {
		this.#cy?.stop();
		this.#goal = null;
		// A zero-length animation would only apply in the next frame; set the viewport directly.
		if (instant || calm()) this.#cy?.viewport(to);
		else {
			this.#goal = to;
			this.#cy?.animate(to, {
				duration: this.#ways.durationMs,
				easing,
				complete: () => (this.#goal = null)
			});
		}
	}
}

const middleOf = ({ x, y, w, h }: Bounds): Point => ({ x: x + w / 2, y: y + h / 2 });
