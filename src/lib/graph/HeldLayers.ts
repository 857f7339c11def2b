import type { CollectionReturnValue, Core } from 'cytoscape';

/** A picture of elements that Cytoscape keeps, so that a frame need not draw them one by one. */
interface Layer {
	canvas: HTMLCanvasElement;
}

/** What Cytoscape keeps to itself: its layers, which are filled once they were asked for. */
interface LayerCache {
	/** Null if there are none yet, or if they would be too large; then Cytoscape draws each element. */
	getLayers(elements: CollectionReturnValue, pixelRatio: number, level?: number): Layer[] | null;
	/** Draws one more element into a layer. */
	dequeue(pixelRatio: number): unknown[];
	/** Whether the first layers are still to be filled, which is done at once. */
	firstGet: boolean;
	/** Whether no layers are made for a while after a change. */
	skipping: boolean;
	/** What is to be drawn into layers. */
	layersQueue: { size(): number; peek(): Layer | undefined };
}

interface Inside {
	renderer(): { skipFrame?: boolean; data?: { lyrTxrCache?: LayerCache } };
}

/** How many elements are drawn into layers in one task. */
const perTask = 200;

/**
 * Lets no frame draw elements one by one while there are `many`, which takes longer than a reader waits: a frame
 * shows the layers as they were last, until new ones are filled, in tasks between which the page answers.
 */
export class HeldLayers {
	readonly #inside: ReturnType<Inside['renderer']>;
	/** Whether the last frame showed everything as it is. */
	current = true;

	constructor(cy: Core, many: () => boolean) {
		this.#inside = (cy as unknown as Inside).renderer();
		const cache = this.#inside.data?.lyrTxrCache;
		if (!cache || cy.destroyed()) return;
		const fill = filling(cy, cache);
		const getLayers = cache.getLayers.bind(cache);
		let held: Layer[] = [];
		cache.getLayers = (elements, pixelRatio, level) => {
			if (many()) cache.firstGet = cache.skipping = false;
			const layers = getLayers(elements, pixelRatio, level);
			if (layers) held = [...layers];
			this.current = layers !== null || !many() || cache.layersQueue.size() === 0;
			if (!this.current) fill(pixelRatio);
			return this.current ? layers : held;
		};
	}

	/** Leaves the next frame as the one before. */
	skipFrame() {
		this.#inside.skipFrame = true;
	}
}

/**
 * Fills layers, which Cytoscape does only in what is left of a frame: on a busy machine that is nothing. Asks for a frame
 * at the end also if nothing was filled, because Cytoscape drops a layer without a word when something changes.
 */
function filling(cy: Core, cache: LayerCache): (pixelRatio: number) => void {
	const paper = new OffscreenCanvas(1, 1).getContext('2d');
	let next: ReturnType<typeof setTimeout> | undefined;
	return function fill(pixelRatio) {
		next ??= setTimeout(() => {
			next = undefined;
			if (cy.destroyed()) return;
			const layer = cache.layersQueue.peek();
			for (let i = 0; i < perTask && cache.layersQueue.size() > 0; i++) cache.dequeue(pixelRatio);
			// Else a browser may put off all the painting, and then hold the page up.
			if (layer) paper?.drawImage(layer.canvas, 0, 0);
			if (cache.layersQueue.size() > 0) fill(pixelRatio);
			else cy.forceRender();
		});
	};
}
