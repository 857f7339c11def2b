import type { StylesheetJson } from 'cytoscape';
import { dashes } from '../scene/lines.ts';
import { labelGap, labelWidth, lineHeight, tieFontSize } from '../scene/scene.ts';

const font = '"Inter Variable", "Vazirmatn Variable", system-ui, sans-serif';

/** How loudly each state is drawn; the scene decides which element is in which. */
const opacities = { faded: 0.1, dim: 0.25 };

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
			'font-weight': 600,
			'font-size': 'data(fontSize)',
			'line-height': lineHeight,
			'text-valign': 'bottom',
			'text-margin-y': labelGap,
			'text-wrap': 'wrap',
			'text-max-width': `${labelWidth * 3}px`,
			'text-outline-color': 'data(paper)',
			'text-outline-width': 2.5,
			'min-zoomed-font-size': 7,
			'z-index': 10
		}
	},
	{
		selector: 'edge',
		style: {
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
			'target-distance-from-node': 4,
			'source-distance-from-node': 4,
			'arrow-scale': 1.15,
			'underlay-color': 'data(color)',
			'underlay-padding': 5,
			'underlay-opacity': 'data(halo)' as never,
			'font-family': font,
			'font-weight': 500,
			'font-size': tieFontSize,
			'source-text-rotation': 'autorotate',
			color: 'data(color)',
			'text-background-color': 'data(paper)',
			'text-background-opacity': 0.9,
			'text-background-padding': '2px',
			'text-background-shape': 'roundrectangle',
			'min-zoomed-font-size': 7
		}
	},
	...dashes.map((dash) => ({
		selector: `edge[dash = "${dash.join(' ')}"]`,
		style: { 'line-style': 'dashed' as const, 'line-dash-pattern': [...dash] }
	})),
	{
		selector: 'edge.labelled',
		style: { 'source-label': 'data(label)', 'source-text-offset': 'data(offset)' as never }
	},
	{ selector: '.hidden', style: { visibility: 'hidden', events: 'no' } },
	{ selector: '.faded', style: { opacity: opacities.faded, events: 'no' } },
	{ selector: 'node.faded', style: { 'text-opacity': 0, 'text-outline-opacity': 0 } },
	// Cytoscape does not fade an underlay with its element.
	{ selector: 'edge.faded, edge.dim', style: { 'underlay-opacity': 0 } },
	{ selector: '.dim', style: { opacity: opacities.dim } },
	{ selector: 'edge.lit, edge.picked', style: { 'z-index': 8 } },
	{
		selector: 'node.picked',
		style: { 'border-width': 3, 'border-color': 'data(mark)', 'border-style': 'solid' }
	},
	{ selector: 'edge.picked', style: { width: 'data(pickedWidth)' } },
	{ selector: 'node:active, edge:active', style: { 'overlay-opacity': 0 } },
	{ selector: 'core', style: { 'active-bg-opacity': 0 } as never }
];
