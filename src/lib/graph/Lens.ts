import cytoscape, { type Core } from 'cytoscape';
import { isShown, type Emphasis, type Prominence } from '#lib/scene/emphasis.ts';
import { noPicks } from '#lib/scene/picks.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { opacities } from '#lib/scene/strokes.ts';
import { partOf } from './prominentPart.ts';
import { stylesheet } from './stylesheet.ts';
import { settleStyles, syncScene } from './sync.ts';
import { syncEmphasis } from './syncEmphasis.ts';

/** To dim or draw more elements than this one by one takes Cytoscape longer than a reader waits. */
const isMany = (elements: number): boolean => elements > 1000;
const isLit = (prominence: Prominence | undefined) => prominence === 'lit';

/** Whether so much would be dimmed that what stands out is drawn over all of it, dimmed as one. */
export function needsLens({ actors, ties }: Emphasis): boolean {
	const all = [...actors.values(), ...ties.values()];
	return all.some(isLit) && isMany(all.filter(isShown).length);
}

/** Whether so much is not hidden that a frame has no time to draw it. */
export const showsMany = (...looks: Iterable<string>[]): boolean =>
	isMany(looks.flatMap((some) => [...some]).filter((look) => look !== 'hidden').length);

/** The emphasis beneath a lens, in which nothing stands out. */
export function atRest({ actors, ties }: Emphasis): Emphasis {
	const resting = (all: Emphasis['actors']) =>
		new Map([...all].map(([id, loud]) => [id, isShown(loud) ? ('plain' as const) : loud]));
	return { actors: resting(actors), ties: resting(ties), tieLabels: new Map(), picks: noPicks };
}

/**
 * What stands out in a graph of many elements: a second graph over it, of these alone, while the graph itself
 * is dimmed as one. It stays in step with the camera and with whatever moves.
 */
export class Lens {
	readonly #below: Core;
	readonly #box: HTMLElement;
	#cy: Core | null = null;

	constructor(below: Core) {
		this.#below = below;
		this.#box = document.createElement('div');
		Object.assign(this.#box.style, { position: 'absolute', inset: '0', pointerEvents: 'none' });
		below.on('viewport resize', () => this.#look());
		below.on('position', 'node', ({ target }) => {
			const twin = this.#cy?.getElementById(target.id());
			if (!twin?.nonempty()) return;
			twin.position({ ...target.position() });
			twin.connectedEdges().addClass('pulled');
		});
	}

	/** Shows what stands out; nothing, if the graph itself shows it. */
	show(scene: Scene, emphasis: Emphasis | null) {
		this.#box.hidden = !emphasis;
		const layers = this.#below.container()?.firstElementChild;
		if (layers instanceof HTMLElement) layers.style.opacity = emphasis ? `${opacities.dim}` : '';
		if (!emphasis) return;
		const cy = (this.#cy ??= this.#made());
		const part = partOf(scene, emphasis, isLit);
		cy.elements().removeClass('pulled');
		syncScene(cy, part, null, { move: (node, to) => node.position(to) });
		cy.elements().classes('');
		syncEmphasis(cy, part, emphasis);
		settleStyles(cy);
		this.#look();
	}

	/** Takes the lens away for good. */
	destroy() {
		this.#cy?.destroy();
		this.#box.remove();
	}

	#made(): Core {
		this.#below.container()?.append(this.#box);
		return cytoscape({
			container: this.#box,
			style: stylesheet,
			layout: { name: 'preset' },
			autounselectify: true,
			boxSelectionEnabled: false,
			autoungrabify: true
		});
	}

	#look() {
		this.#cy?.viewport({ zoom: this.#below.zoom(), pan: { ...this.#below.pan() } });
	}
}
