import { isolated } from '#lib/case/direction.ts';
import { actors, ties } from './shared.ts';

/** The network as it is drawn, and the controls that float over it. */
export const canvas = {
	role: 'network graph',
	label: (title: string, a: number, t: number) =>
		`Network graph: ${isolated(title)}, ${actors(a)}, ${ties(t)}`,
	zoomIn: 'Zoom in',
	zoomOut: 'Zoom out',
	fit: 'Fit to window',
	minimap: 'Overview of the network',
	failed: 'The network could not be drawn.'
};

export const arrange = {
	title: 'Arrange again',
	help: 'Arrange what is shown for the space it has',
	better: 'Arranged again.',
	putBack: 'Put it back',
	noBetter: 'No arrangement was found that is easier to read than this one. Nothing was moved.',
	others: 'Other layouts',
	layouts: {
		'cose-bilkent': 'By forces',
		bloc: 'By bloc',
		concentric: 'Around an actor',
		grid: 'As a grid'
	},
	working: 'Arranging…',
	stop: 'Stop arranging',
	failed: 'The network could not be arranged. Nothing was moved.'
};
