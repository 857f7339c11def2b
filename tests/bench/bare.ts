import { readFileSync } from 'node:fs';
import { stylesheet } from '../../src/lib/graph/stylesheet.ts';
import type { Answer } from './answer.ts';
import type { Files } from './files.ts';
import { atRest, type Opened } from './stand.ts';

const library = new URL('../../node_modules/cytoscape/dist/cytoscape.esm.min.mjs', import.meta.url);

/**
 * The smallest page that shows the same: Cytoscape with the elements, style and view of a live graph, in a
 * box of the same size, and a button that hides or shows some of the elements. If it `dims`, it does so for an
 * actor that the pointer is on.
 */
export async function bareSite(
	{ page, answer }: Opened,
	hidden: readonly string[] = [],
	{ dims = false } = {}
): Promise<Files> {
	await atRest(page);
	const { box, picture } = await answer.evaluate(pictureOf);
	return new Map<string, Buffer | string>([
		['index.html', html(box, inScript(picture), inScript(hidden), dims)],
		['cytoscape.mjs', readFileSync(library)]
	]);
}

/** Runs in the page. */
function pictureOf({ cy }: Answer) {
	const { left, top } = cy.container()?.getBoundingClientRect() ?? { left: 0, top: 0 };
	const elements = cy.elements().jsons();
	const view = { zoom: cy.zoom(), pan: cy.pan() };
	return {
		box: `left: ${left}px; top: ${top}px; width: ${cy.width()}px; height: ${cy.height()}px`,
		picture: { elements, ...view, autounselectify: true, boxSelectionEnabled: false }
	};
}

function html(box: string, picture: string, hidden: string, dims: boolean): string {
	return `<!doctype html>
<meta charset="utf-8"><title>Bare</title>
<link rel="icon" href="data:,">
<link rel="modulepreload" href="./cytoscape.mjs">
<button>Toggle</button>
<div id="graph" style="position: absolute; ${box}"></div>
<script type="module">
	import cytoscape from './cytoscape.mjs';
	const container = document.getElementById('graph');
	const data = (field) => (element) => element.data(field);
	const style = ${styleInScript()};
	const cy = cytoscape({ container, style, layout: { name: 'preset', fit: false }, ...${picture} });
	const hidden = cy.collection(${hidden}.map((id) => cy.getElementById(id)[0]));
	document.querySelector('button').onclick = () => cy.batch(() => hidden.toggleClass('invisible'));
	${dims ? dimming : ''}
</script>`;
}

/** What a page does that dims all but an actor and its ties while the pointer is on it. */
const dimming = `cy.on('mouseover', 'node', ({ target }) => cy.batch(() => {
		const near = target.closedNeighborhood();
		near.addClass('lit');
		cy.elements().difference(near).addClass('dim');
	}));
	cy.on('mouseout', 'node', () => cy.batch(() => cy.elements().removeClass('lit dim')));`;

/** The style of the live graph as script; `data` supplies the values from the scene. */
function styleInScript(): string {
	const asked = { data: (field: string) => `@${field}` };
	const named = (_: string, value: unknown) =>
		typeof value === 'function' ? (value(asked) as string) : value;
	const style = [...stylesheet, { selector: '.invisible', style: { visibility: 'hidden' } }];
	return inScript(JSON.parse(JSON.stringify(style, named))).replace(/"@(\w+)"/g, 'data("$1")');
}

/** JSON that is safe in a script element of a page. */
function inScript(value: unknown): string {
	return JSON.stringify(value).replaceAll('<', '\\u003c');
}
