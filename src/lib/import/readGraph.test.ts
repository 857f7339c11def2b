import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guessAll } from './guess.ts';
import { makeCase } from './makeCase.ts';
import { parseCase } from '#lib/case/parse.ts';
import { readGraph } from './readGraph.ts';
import { readTables } from './readTables.ts';

const tablesOf = (graph: unknown) => readGraph(JSON.stringify(graph), 'a.json', 'UTF-8');
/** The case that the first guess makes of a graph, as actors and as sentences. */
function caseOf(graph: unknown) {
	const tables = tablesOf(graph) ?? [];
	const mappings = guessAll(tables);
	const mapped = tables.flatMap((table, i) =>
		mappings[i] ? [{ table, mapping: mappings[i] }] : []
	);
	const { actors, ties, tieTypes } = parseCase(
		makeCase(mapped, { title: 'A', today: '2020' }).file
	);
	const name = (id: string) => actors.get(id)?.name;
	return {
		actors: [...actors.values()].map((actor) => actor.name),
		ties: [...ties.values()].map(
			({ source, target, type }) => `${name(source)} ${tieTypes.get(type)?.label} ${name(target)}`
		)
	};
}
const mayorBacksGuards = { actors: ['Mayor', 'Guards'], ties: ['Mayor backs Guards'] };

test('what Kumu exports becomes a case, with attributes beside or within', () => {
	const within = {
		elements: [
			{ _id: 'elem-1', attributes: { label: 'Mayor', 'element type': 'Person' } },
			{ _id: 'elem-2', attributes: { label: 'Guards', tags: ['armed', 'paid'] } }
		],
		connections: [
			{
				_id: 'conn-1',
				from: 'elem-1',
				to: 'elem-2',
				direction: 'directed',
				attributes: { 'connection type': 'backs' }
			}
		]
	};
	expect(caseOf(within)).toEqual(mayorBacksGuards);
	expect(tablesOf(within)?.[0]?.rows[2]?.cells).toContain('armed | paid');
	const beside = {
		elements: [{ label: 'Mayor' }, { label: 'Guards' }],
		connections: [{ from: 'Mayor', to: 'Guards', type: 'backs' }]
	};
	expect(caseOf(beside)).toEqual(mayorBacksGuards);
});

test('what Cytoscape exports becomes a case, without what it writes for itself', () => {
	const nodes = [
		{ data: { id: '1', name: 'Mayor', SUID: 61, selected: false }, position: { x: 1, y: 2 } },
		{ data: { id: '2', name: 'Guards', shared_name: 'Guards' } }
	];
	const edges = [{ data: { id: '3', source: '1', target: '2', interaction: 'backs' } }];
	const graph = { format_version: '1.0', data: { name: 'Net' }, elements: { nodes, edges } };
	expect(caseOf(graph)).toEqual(mayorBacksGuards);
	expect(tablesOf(graph)?.[0]?.rows[0]?.cells).toEqual(['id', 'name']);
});

test('nodes and links, as NetworkX and D3 write them, become a case', () => {
	const nodes = [{ id: 'Mayor' }, { id: 'Guards' }];
	const links = [{ source: 'Mayor', target: 'Guards', label: 'backs', weight: 0 }];
	expect(caseOf({ directed: true, nodes, links })).toEqual(mayorBacksGuards);
});

test.each([
	['prose', 'hello'],
	['JSON that breaks off', '{"nodes":[],"edges":['],
	['GeoJSON', '{"type":"FeatureCollection","features":[]}'],
	['one list', '{"nodes":[]}'],
	['a number', '7'],
	['nothing', 'null']
])('%s is no graph', (_, text) => {
	expect(readGraph(text, 'a.json', 'UTF-8')).toBeNull();
});

test('a graph is known by what the file holds', async () => {
	const file = new File(['{"nodes":[{"id":"a"}],"edges":[{"source":"a","target":"b"}]}'], 'x.txt');
	const tables = await readTables({ files: [file], pasted: false });
	expect(tables?.map(({ name }) => name)).toEqual(['x.txt (nodes)', 'x.txt (edges)']);
});

test('whatever the lists hold, tables come of it', () => {
	const graph = fc.record({
		nodes: fc.array(fc.jsonValue()),
		edges: fc.array(fc.oneof(fc.jsonValue(), fc.record({ data: fc.jsonValue() })))
	});
	fc.assert(
		fc.property(graph, (any) => {
			for (const { rows, width } of tablesOf(any) ?? []) {
				expect(width).toBeLessThanOrEqual(100);
				expect(rows.flatMap(({ cells }) => cells).every((cell) => cell.isWellFormed())).toBe(true);
			}
		})
	);
	const hostile = readGraph('{"nodes":[{"__proto__":"x","id":"a"}],"edges":[]}', 'a', 'UTF-8');
	expect(hostile?.[0]?.rows[0]?.cells).toEqual(['__proto__', 'id']);
	expect(Object.keys(Object.prototype)).toEqual([]);
});

test('ties that a graph or a tie itself calls undirected are mutual', () => {
	const nodes = [{ id: 'Mayor' }, { id: 'Guards' }];
	const links = [{ source: 'Mayor', target: 'Guards', type: 'knows' }];
	const mutualIn = (graph: object) => {
		const tables = tablesOf(graph) ?? [];
		const mappings = guessAll(tables);
		const mapped = tables.flatMap((table, i) =>
			mappings[i] ? [{ table, mapping: mappings[i] }] : []
		);
		const { file } = makeCase(mapped, { title: 'A', today: '2020' });
		return file.tieTypes.map(({ label, mutual }) => [label, mutual]);
	};
	expect(mutualIn({ directed: false, nodes, links })).toEqual([['knows', true]]);
	expect(mutualIn({ directed: true, nodes, links })).toEqual([['knows', undefined]]);
	expect(mutualIn({ nodes, links })).toEqual([['knows', undefined]]);
	expect(mutualIn({ options: { type: 'undirected' }, nodes, edges: links })).toEqual([
		['knows', true]
	]);
	const edges = [{ ...links[0], undirected: true }];
	expect(mutualIn({ options: { type: 'mixed' }, nodes, edges })).toEqual([['knows', true]]);
});
