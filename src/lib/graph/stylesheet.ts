import type { SingularElementArgument, StylesheetJson } from 'cytoscape';
import { byItself } from './elements.ts';
import { font } from './fonts.ts';
import { headScale } from '#lib/scene/heads.ts';
import { dashes } from '#lib/scene/lines.ts';
import { labelWidth, lineHeight, tieFontSize } from '#lib/scene/scene.ts';
import { orders } from '#lib/scene/stacking.ts';
import {
	clearance,
	halo,
	opacities,
	labelBackground,
	picked,
	labelOutline,
	tieLabelPadding,
	ringWidth,
	weights
} from '#lib/scene/strokes.ts';

/**
 * A value from the scene. It is a function because Cytoscape then skips elements whose value is the same as
 * before; values mapped by name are all computed again at each change.
 */
const data = (field: string) => (element: SingularElementArgument) => element.data(field) as never;

/** Only words of two lines wrap, because Cytoscape measures whatever wraps once more. */
const wrapping = (edge: SingularElementArgument) =>
	(edge.data('words') as string).includes('\n') ? 'wrap' : 'none';

/** The paper under a label. */
const underlaid = {
	'text-background-color': data('paper'),
	'text-background-opacity': labelBackground.opacity,
	'text-background-padding': `${labelBackground.padding}px`,
	'text-background-shape': 'roundrectangle' as const
};

/** Cytoscape's constant stylesheet: every value that varies comes from the scene as data. */
export const stylesheet: StylesheetJson = [
	{
		selector: 'node',
		style: {
			shape: data('shape'),
			width: data('inner'),
			height: data('inner'),
			'background-color': data('fill'),
			'border-width': ringWidth,
			'border-color': data('ring'),
			'background-image': data('badge'),
			'background-fit': 'contain',
			label: data('label'),
			color: data('ink'),
			'font-family': font,
			'font-weight': weights.name,
			'font-size': data('fontSize'),
			'line-height': lineHeight,
			'text-halign': data('halign'),
			'text-valign': data('valign'),
			'text-margin-x': data('gapX'),
			'text-margin-y': data('gapY'),
			'text-justification': 'center',
			'text-wrap': 'wrap',
			'text-max-width': `${labelWidth * 3}px`,
			...underlaid,
			'min-zoomed-font-size': 7,
			// Over every tie.
			'z-index': 5 * orders
		}
	},
	{
		selector: 'edge',
		style: {
			'z-index': data('order'),
			'curve-style': 'unbundled-bezier',
			'edge-distances': 'node-position',
			'control-point-distances': data('bend'),
			'control-point-weights': 0.5 as never,
			'loop-direction': '-45deg',
			'loop-sweep': '60deg',
			width: data('width'),
			'line-color': data('color'),
			'target-arrow-color': data('color'),
			'target-arrow-shape': data('head'),
			'target-arrow-fill': data('headFill'),
			'source-endpoint': data('startsAt'),
			'target-endpoint': data('endsAt'),
			'target-distance-from-node': clearance,
			'source-distance-from-node': clearance,
			'arrow-scale': headScale
		}
	},
	// Where its points lie is known again once the actor is let go.
	{ selector: 'edge.pulled', style: { 'source-endpoint': byItself, 'target-endpoint': byItself } },
	// What few ties need has its own selectors, as Cytoscape reads all mapped values when an element changes.
	{
		selector: 'edge[halo > 0]',
		style: {
			'underlay-color': data('color'),
			'underlay-padding': halo.reach,
			'underlay-opacity': data('halo')
		}
	},
	...dashes.map((dash) => ({
		selector: `edge[dash = "${dash.join(' ')}"]`,
		style: { 'line-style': 'dashed' as const, 'line-dash-pattern': [...dash] }
	})),
	{
		selector: 'edge.labelled',
		style: {
			'source-label': data('words'),
			// Words are a larger target than their line, and people point at them first.
			'text-events': 'yes',
			'text-wrap': wrapping,
			'line-height': lineHeight,
			'font-family': font,
			'font-weight': weights.tie,
			'font-size': tieFontSize,
			color: data('color'),
			...underlaid,
			'text-background-padding': `${tieLabelPadding}px`,
			'min-zoomed-font-size': 7,
			'source-text-offset': data('offset'),
			'z-index': data('labelledOrder')
		}
	},
	{
		selector: 'edge.labelled[outline > 0]',
		style: {
			'text-border-width': labelOutline,
			'text-border-color': data('color'),
			'text-border-opacity': 1
		}
	},
	{ selector: '.faded', style: { opacity: opacities.faded, events: 'no' } },
	{ selector: 'node.faded', style: { 'text-opacity': 0, 'text-background-opacity': 0 } },
	// Beneath everything else, because a translucent head erases what lies under it.
	{ selector: 'edge.faded', style: { 'z-index': 0 } },
	// Cytoscape does not fade an underlay with its element.
	{ selector: 'edge.faded, edge.dim', style: { 'underlay-opacity': 0 } },
	{ selector: '.dim', style: { opacity: opacities.dim } },
	{ selector: 'edge.lit, edge.picked', style: { 'z-index': data('litOrder') } },
	{ selector: 'edge.lit.labelled', style: { 'z-index': data('litLabelledOrder') } },
	{
		selector: 'node.picked',
		style: { 'outline-width': picked.ring, 'outline-color': data('mark') }
	},
	{ selector: 'edge.picked', style: { width: data('pickedWidth') } },
	{ selector: 'node:active, edge:active', style: { 'overlay-opacity': 0 } },
	{
		selector: 'core',
		style: {
			'active-bg-opacity': 0,
			// A grey that shows on light and on dark paper.
			'selection-box-color': '#888',
			'selection-box-opacity': 0.2,
			'selection-box-border-color': '#888',
			'selection-box-border-width': 1
		} as never
	}
];
