import { clean, toTable } from './readTable.ts';
import type { Encoding, Table } from './table.ts';

/** What programs call their lists of actors and of ties: Kumu, Cytoscape, NetworkX and D3, Gephi and sigma.js. */
const lists = [
	['elements', 'connections'],
	['nodes', 'edges'],
	['nodes', 'links']
] as const;

/** What Cytoscape writes for itself. */
const internal = /^(suid|selected|shared[ _](name|interaction))$/i;

/**
 * The actors and the ties of a graph in JSON as two tables, whose first row has the names of the attributes. Null
 * if the text is no JSON or holds no graph.
 */
export function readGraph(text: string, name: string, encoding: Encoding): Table[] | null {
	const graph = graphIn(text);
	const named = lists.find((names) => names.every((each) => Array.isArray(graph[each])));
	if (!named) return null;
	return named.flatMap((each, i) => {
		const about = { name: `${name} (${each})`, encoding, openQuote: null };
		const entries = (graph[each] as readonly unknown[]).map(attributesOf);
		const table = toTable(cellsOf(i === 0 ? entries : directed(graph, entries)), about);
		return table ? [table] : [];
	});
}

/**
 * Ties with a direction where the graph says that they have none: NetworkX says so of all, graphology also of one
 * alone.
 */
function directed(graph: Attributes, ties: readonly Attributes[]): readonly Attributes[] {
	const none = graph.directed === false || attributesOf(graph.options).type === 'undirected';
	return ties.map(({ undirected, ...tie }) =>
		none || undirected === true ? { direction: 'undirected', ...tie } : tie
	);
}

type Attributes = Readonly<Record<string, unknown>>;
const attributesOf = (value: unknown): Attributes => Object(value) as Attributes;

/** The object with both lists: Cytoscape puts it into another one. */
function graphIn(text: string): Attributes {
	try {
		const graph = attributesOf(JSON.parse(text));
		return Array.isArray(graph.elements) ? graph : { ...graph, ...attributesOf(graph.elements) };
	} catch {
		return {};
	}
}

/** A first row of names, and a row for each entry. */
function cellsOf(entries: readonly Attributes[]): string[][] {
	const records = entries.map((entry) => new Map(textsOf(entry)));
	const names = [...new Set(records.flatMap((record) => [...record.keys()]))];
	return [names, ...records.map((record) => names.map((name) => record.get(name) ?? ''))];
}

/** The attributes that are text or lists of it. Cytoscape keeps them in `data`, Kumu also in `attributes`. */
function textsOf(entry: Attributes): [name: string, text: string][] {
	const all = [entry, attributesOf(entry.data), attributesOf(entry.attributes)];
	return all.flatMap((attributes) =>
		Object.entries(attributes).flatMap(([name, value]): [string, string][] => {
			const text = textOf(value);
			return text === '' || internal.test(name) ? [] : [[clean(name), clean(text)]];
		})
	);
}

function textOf(value: unknown): string {
	if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
		return String(value);
	return Array.isArray(value) ? value.map(textOf).filter(Boolean).join(' | ') : '';
}
