import type { Plugin } from 'vite';
import { leanSource } from './leanSource.ts';

/**
 * What the pages never ask of Cytoscape: they give every place, draw on a canvas in two dimensions, and measure
 * networks in `src/lib/case/`. Workers take all of it.
 */
export const unused = {
	layouts: ['breadthfirst', 'circle', 'concentric', 'cose', 'grid', 'random'],
	algorithms: [
		...['dijkstra', 'kruskal', 'aStar', 'floydWarshall', 'bellmanFord', 'kargerStein', 'pageRank'],
		...['degreeCentrality', 'closenessCentrality', 'betweennessCentrality', 'hierholzer'],
		...['markovClustering', 'kMeans', 'hierarchicalClustering', 'affinityPropagation'],
		...['hopcroftTarjanBiconnected', 'tarjanStronglyConnected']
	],
	rendering: ['initWebgl']
};

/** Builds the pages without that. The build fails if a new version of Cytoscape is not written as expected. */
export const leanCytoscape: Plugin = {
	name: 'lean-cytoscape',
	apply: 'build',
	applyToEnvironment: ({ name }) => name === 'client',
	transform: {
		filter: { id: /cytoscape\.esm\.mjs$/ },
		handler: (code) => ({ code: leanSource(code, unused), map: null })
	}
};
