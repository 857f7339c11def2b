import type { StylesheetJson } from 'cytoscape';
import { font } from './fonts.ts';
import { headScale } from '../scene/heads.ts';
import { dashes } from '../scene/lines.ts';
import { labelGap, labelWidth, lineHeight, tieFontSize } from '../scene/scene.ts';
import { clearance, halo, opacities, patch, picked, weights } from '../scene/strokes.ts';

/** The paper under a label. */
const underlaid = {
	'text-background-color': 'data(paper)',
	'text-background-opacity': patch.opacity,
	'text-background-padding': `${patch.padding}px`,
	'text-background-shape': 'roundrectangle' as const
};

/** Cytoscape's constant stylesheet: every value that varies comes from the scene as data. */
export const stylesheet: StylesheetJson = [
	{
		selector: 'node',
		style: {
			shape: 'data(shape)' as never,
			width: 'data(size)',
			height: 'data(size)',
			'background-color': 'data(fill)',
			'background-image': 'data(badge)' as never,
			'background-fit': 'contain',
			label: 'data(label)',
			color: 'data(ink)',
			'font-family': font,
			'font-weight': weights.name,
			'font-size': 'data(fontSize)',
			'line-height': lineHeight,
			'text-valign': 'bottom',
			'text-margin-y': labelGap,
			'text-wrap': 'wrap',
			'text-max-width': `${labelWidth * 3}px`,
			...underlaid,
			'min-zoomed-font-size': 7,
			'z-index': 100
		}
	},
	{
		selector: 'edge',
		style: {
			'z-index': 'data(order)' as never,
			'curve-style': 'unbundled-bezier',
			'edge-distances': 'node-position',
			'control-point-distances': 'data(bend)' as never,
			'control-point-weights': 0.5 as never,
			'loop-direction': '-45deg',
			'loop-sweep': '60deg',
			width: 'data(width)',
			'line-color': 'data(color)',
			'target-arrow-color': 'data(color)',
			'target-arrow-shape': 'data(head)' as never,
			'target-arrow-fill': 'data(headFill)' as never,
			'source-endpoint': 'outside-to-node-or-label',
			'target-endpoint': 'outside-to-node-or-label',
			'target-distance-from-node': clearance,
			'source-distance-from-node': clearance,
			'arrow-scale': headScale
		}
	},
	// What few ties need is kept apart: Cytoscape works out all that is mapped whenever an element changes.
	{
		selector: 'edge[halo > 0]',
		style: {
			'underlay-color': 'data(color)',
			'underlay-padding': halo.reach,
			'underlay-opacity': 'data(halo)' as never
		}
	},
	...dashes.map((dash) => ({
		selector: `edge[dash = "${dash.join(' ')}"]`,
		style: { 'line-style': 'dashed' as const, 'line-dash-pattern': [...dash] }
	})),
	{
		selector: 'edge.labelled',
		style: {
			'source-label': 'data(label)',
			'font-family': font,
			'font-weight': weights.tie,
			'font-size': tieFontSize,
			'source-text-rotation': 'autorotate',
			color: 'data(color)',
			...underlaid,
			'min-zoomed-font-size': 7,
			'source-text-offset': 'data(offset)' as never,
			'z-index': 'data(labelledOrder)' as never
		}
	},
	{ selector: '.hidden', style: { visibility: 'hidden', events: 'no' } },
	{ selector: '.faded', style: { opacity: opacities.faded, events: 'no' } },
	{ selector: 'node.faded', style: { 'text-opacity': 0, 'text-background-opacity': 0 } },
	// Beneath all else: a head that is not opaque punches a hole into what lies under it.
	{ selector: 'edge.faded', style: { 'z-index': 0 } },
	// Cytoscape does not fade an underlay with its element.
	{ selector: 'edge.faded, edge.dim', style: { 'underlay-opacity': 0 } },
	{ selector: '.dim', style: { opacity: opacities.dim } },
	{ selector: 'edge.lit, edge.picked', style: { 'z-index': 'data(litOrder)' as never } },
	{ selector: 'edge.lit.labelled', style: { 'z-index': 'data(litLabelledOrder)' as never } },
	{
		selector: 'node.picked',
		style: { 'border-width': picked.ring, 'border-color': 'data(mark)', 'border-style': 'solid' }
	},
	{ selector: 'edge.picked', style: { width: 'data(pickedWidth)' } },
	{ selector: 'node:active, edge:active', style: { 'overlay-opacity': 0 } },
	{ selector: 'core', style: { 'active-bg-opacity': 0 } as never }
];
