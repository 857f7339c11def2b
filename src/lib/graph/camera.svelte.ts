import type { Core } from 'cytoscape';
import type { Id } from '../case/case.ts';
import { calm, duration } from './motion.ts';
import { actorKey } from './sync.ts';

/** What of the picture is in sight, in model units. */
export interface Sight {
	x1: number;
	y1: number;
	x2: number;
	y2: number;
}

const padding = 36;
/** Closer than this a small picture would only look coarse. */
const closestFit = 1.5;

/** Moves the picture under the glass. Does nothing until a live graph is attached. */
export class Camera {
	#cy: Core | null = null;
	/** What was framed last, until the reader moves the picture; a window that changes frames it anew. */
	#framed: { ids: readonly Id[] | null } | null = null;
	/** What is in sight just now, or null before the first picture. */
	sight = $state.raw<Sight | null>(null);

	/** Takes hold of a live graph; returns how to let go. */
	attach(cy: Core): () => void {
		const look = () => {
			const { x1, y1, x2, y2 } = cy.extent();
			this.sight = { x1, y1, x2, y2 };
		};
		this.#cy = cy;
		cy.on('viewport resize', look);
		cy.on('dragpan scrollzoom pinchzoom', () => (this.#framed = null));
		cy.on('resize', () => this.#framed && this.fit(this.#framed.ids, true));
		return () => {
			this.#cy = null;
		};
	}

	/** Zooms about the middle; a factor over 1 comes closer. */
	zoomBy(factor: number) {
		const cy = this.#cy;
		if (!cy) return;
		this.#framed = null;
		const renderedPosition = { x: cy.width() / 2, y: cy.height() / 2 };
		this.#go({ zoom: { level: cy.zoom() * factor, renderedPosition } });
	}

	/** Moves the picture by a share of the window. */
	panBy(x: number, y: number) {
		const cy = this.#cy;
		if (cy) this.#go({ panBy: { x: -x * cy.width(), y: -y * cy.height() } });
	}

	/** Brings a point of the picture to the middle, at once. */
	centreOn(x: number, y: number) {
		const cy = this.#cy;
		if (!cy) return;
		cy.pan({ x: cy.width() / 2 - x * cy.zoom(), y: cy.height() / 2 - y * cy.zoom() });
	}

	/** Frames these actors with their names, or everything; at once where `still`. */
	fit(ids: Iterable<Id> | null = null, still = false) {
		const cy = this.#cy;
		if (!cy || cy.width() === 0) return;
		let eles = cy.nodes();
		if (ids) {
			const wanted = [...ids].map((id) => cy.getElementById(actorKey(id)));
			eles = wanted.reduce((all, one) => all.union(one), cy.collection()).nodes();
		}
		if (eles.empty()) return;
		this.#framed = { ids: ids ? [...ids] : null };
		const { x1, y1, x2, y2, w, h } = eles.boundingBox({ includeOverlays: false });
		const room = { w: cy.width() - 2 * padding, h: cy.height() - 2 * padding };
		const zoom = Math.min(closestFit, room.w / w, room.h / h);
		const pan = {
			x: cy.width() / 2 - ((x1 + x2) / 2) * zoom,
			y: cy.height() / 2 - ((y1 + y2) / 2) * zoom
		};
		this.#go({ zoom, pan }, still);
	}

	#go(where: cytoscape.AnimationOptions, still = false) {
		this.#cy?.stop();
		this.#cy?.animate(where, { duration: still || calm() ? 0 : duration, easing: 'ease-out' });
	}
}
