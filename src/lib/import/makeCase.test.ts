import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from '../../../tests/fixtures/any-text.ts';
import { caseFrom, caseFromText, given, tableOf } from '../../../tests/fixtures/tables.ts';
import { isEdtf } from '#lib/case/dates.ts';
import { parseCase } from '#lib/case/parse.ts';
import { actorColumns, tieColumns } from './columns.ts';
import { makeCase } from './makeCase.ts';
import type { Mapping } from './mapping.ts';
import { readTable } from './readTable.ts';

type Made = ReturnType<typeof caseFrom>;
const names = ({ source }: Made) => [...source.actors.values()].map(({ name }) => name);
const ties = ({ source }: Made) =>
	[...source.ties.values()].map(
		({ source: from, target, type }) =>
			`${from} ${source.tieTypes.get(type)?.label ?? ''} ${target}`
	);
const claims = ({ source }: Made) => [...source.ties.values()].flatMap((tie) => tie.claims);
const found = ({ report }: Made, kind: string) =>
	report.findings.filter((finding) => finding.kind === kind).map(({ rows }) => rows);

test('an edge list becomes actors, ties and a claim for each row', () => {
	const made = caseFromText(
		'From,Verb,To\nMayor,backs,Company\nCompany,funds,Mayor\nMayor,meets,Guards'
	);
	expect(names(made)).toEqual(['Mayor', 'Company', 'Guards']);
	expect(ties(made)).toEqual(['mayor backs company', 'company funds mayor', 'mayor meets guards']);
	expect(claims(made)[1]).toMatchObject({
		at: 'row 3',
		basis: 'reported',
		arena: 'public',
		summary: 'Company funds Mayor.'
	});
	expect([...made.source.sources.values()].map(({ title }) => title)).toEqual(['edges.csv']);
	expect(made.report).toMatchObject({ unread: 0, findings: [] });
	expect(made.report.counts).toEqual({ actors: 3, ties: 3, types: 3, claims: 3, blocs: 1 });
});

test('types of ties get a family, a sign and a way to read them backwards', () => {
	const made = caseFromText(
		'From,Verb,To\na,commands,b\na,backs,b\na,attacked,b\na,threatens,b\na,marriage,b\na,trades with,b'
	);
	const types = [...made.source.tieTypes.values()];
	expect(types.map(({ label, reverse, family, sign }) => [label, reverse, family, sign])).toEqual([
		['commands', 'is commanded by', 'authority', 1],
		['backs', 'is backed by', 'support', 1],
		['attacked', 'was attacked by', 'conflict', -1],
		['threatens', 'is threatened by', 'pressure', -1],
		['marriage', 'has “marriage” from', 'contact', 0],
		['trades with', 'trades with', 'contact', 0]
	]);
	expect(types.map(({ violent }) => violent)).toEqual([false, false, true, false, false, false]);
});

test('claims hold what the columns tell', () => {
	const made = caseFromText(
		'from,verb,to,asserter,source,at,basis,arena,stance,date,known,summary,hedge\n' +
			'Mayor,backs,Guards,guards,https://example.org/a,¶3,analysis,secret,denied,3 January 2020,2021,So it is.,maybe\n' +
			'Mayor,backs,Guards,an unnamed clerk,Gazette,,,,,,,,'
	);
	const [first, second] = claims(made);
	expect(first).toMatchObject({
		at: '¶3',
		basis: 'analysis',
		arena: 'private',
		stance: 'denies',
		happened: '2020-01-03',
		known: '2021',
		summary: 'So it is.',
		hedge: 'maybe'
	});
	expect(second).toMatchObject({ at: 'row 3', basis: 'anonymous' });
	expect(made.source.asserters.get(first?.asserter ?? '')?.actor).toBe('guards');
	expect(made.source.sources.get(first?.source ?? '')?.url).toBe('https://example.org/a');
	expect([ties(made), found(made, 'furtherClaim')]).toEqual([['mayor backs guards'], [[3]]]);
});

test('the lists of Gephi come together by their codes, which stay as typed', () => {
	const nodes = tableOf('Id,Label,Kind\n007,Bond,person\n7,Seven,state\n1e5,Big,bank', 'nodes.csv');
	const edges = tableOf(
		'Source,Target,Type,Id,Label,Weight\n007,7,Directed,1,backs,0\n007,7,Directed,2,backs,-3\n7,1e5,Undirected,3,kin,\n007,new,Directed,4,backs,1'
	);
	const made = caseFrom(edges, nodes);
	expect(names(made)).toEqual(['Bond', 'Seven', 'Big', 'new']);
	expect(ties(made)).toEqual([
		'bond backs seven',
		'bond backs seven',
		'seven kin big',
		'bond backs new'
	]);
	expect(claims(made).map(({ summary }) => summary)).toEqual([
		'Bond backs Seven. · Weight: 0',
		'Bond backs Seven. · Weight: -3',
		'Seven kin Big.',
		'Bond backs new. · Weight: 1'
	]);
	expect([...made.source.actors.values()].map(({ kind }) => kind)).toEqual([
		'person',
		'state',
		'institution',
		'institution'
	]);
	expect([found(made, 'onlyInTies'), found(made, 'undirected')]).toEqual([[[5]], [[4]]]);
	expect(made.source.tieTypes.get('kin')).toMatchObject({ reverse: 'kin', mutual: true });
	expect(made.source.tieTypes.get('backs')).not.toHaveProperty('mutual');
});

test('the lists of Kumu come together by their labels, several targets, mutual and both ways', () => {
	const elements = tableOf('Label,Type,Description,Tags\nMayor,Person,Loud.,a|b', 'elements.csv');
	const connections = tableOf(
		'From,To,Type,Direction\nMayor,Guards | Rowers,ally,directed\nMayor,Guards,talks to,mutual\nMayor,Rowers,meets,both'
	);
	const made = caseFrom(elements, connections);
	expect(ties(made)).toEqual([
		'mayor ally guards',
		'mayor ally rowers',
		'mayor talks to guards',
		'mayor meets rowers',
		'rowers meets mayor'
	]);
	expect(made.source.actors.get('mayor')?.summary).toBe('Loud. · Tags: a|b');
	expect([found(made, 'undirected'), found(made, 'bothWays')]).toEqual([[[3]], [[4]]]);
});

test('a verb with and without a direction becomes two types, and a mutual tie is one from either end', () => {
	const made = caseFromText(
		'From,Verb,To,Type\na,knows,b,Directed\nb,knows,a,Undirected\na,knows,b,undirected'
	);
	expect(ties(made)).toEqual(['a knows b', 'b knows a']);
	expect([...made.source.tieTypes.values()].map(({ label, mutual }) => [label, mutual])).toEqual([
		['knows', undefined],
		['knows', true]
	]);
	expect([found(made, 'undirected'), found(made, 'furtherClaim')]).toEqual([[[3, 4]], [[4]]]);
});

test('loops, parallel ties and ties in both directions hold', () => {
	const made = caseFromText('From,Verb,To\na,backs,a\na,backs,b\na,fears,b\nb,backs,a');
	expect(ties(made)).toEqual(['a backs a', 'a backs b', 'a fears b', 'b backs a']);
	expect(made.source.actors.get('a')?.summary).toBe('Has 4 ties in the table.');
});

test('rows that name one actor only are left out, with their numbers', () => {
	const made = caseFromText('From,To\na,\n,b\n\na,b');
	expect([made.report.unread, found(made, 'noEnd'), ties(made)]).toEqual([
		2,
		[[2, 3]],
		['a is tied to b']
	]);
});

test('ragged rows come in, and cells too many are kept and told', () => {
	const made = caseFromText('From,To,Note\na,b\nc,d,x,y,z\ne,f,g');
	expect(claims(made).map(({ summary }) => summary)).toEqual([
		'a is tied to b.',
		'c is tied to d. · Note: x · y · z',
		'e is tied to f. · Note: g'
	]);
	expect(found(made, 'extraCells')).toEqual([[3]]);
});

test('a date that is none stays as typed in the summary and is told', () => {
	const made = caseFromText('From,To,Date\na,b,3/1/2020\na,c,1e5\na,d,2019-10~');
	expect(claims(made).map(({ happened, summary }) => happened ?? summary)).toEqual([
		'a is tied to b. · date it happened: 3/1/2020',
		'a is tied to c. · date it happened: 1e5',
		'2019-10~'
	]);
	expect(found(made, 'date')).toEqual([[2, 3]]);
});

test('other spellings of a name are one actor, and repeated rows one claim', () => {
	const made = caseFromText('From,To\nMayor,b\nmayor ,c\nMayor,b\nMAYOR,d');
	expect(names(made)).toEqual(['Mayor', 'b', 'c', 'd']);
	expect(made.source.actors.get('mayor')?.aliases).toEqual(['mayor', 'MAYOR']);
	expect([found(made, 'spelling'), found(made, 'repeated')]).toEqual([[[3, 5]], [[4]]]);
});

test('blocs and kinds come from columns, each bloc with a sign of its own', () => {
	const made = caseFrom(
		tableOf('Name,Side,Type\na,North Pact,state\nb,New Party,rebels\nc,,wizard\nb,Old,state')
	);
	const { blocs, actors } = made.source;
	expect([...blocs.values()].map(({ label, initials }) => [label, initials])).toEqual([
		['North Pact', 'NP'],
		['New Party', 'NE'],
		['No bloc', '·']
	]);
	expect(actors.get('b')).toMatchObject({ bloc: 'new-party', kind: 'militia' });
	expect(actors.get('c')?.summary).toBe('kind: wizard');
	expect([found(made, 'kind'), found(made, 'actorTwice')]).toEqual([[[4]], [[5]]]);
});

test('more types and blocs than a legend can list become few, and no word is lost', () => {
	const rows = Array.from({ length: 300 }, (_, i) => `a${i},verb${i}s,b${i},side ${i}`);
	const made = caseFromText(`From,Verb,To,From bloc\na1,verb1s,x,side 1\n${rows.join('\n')}`);
	expect([made.source.tieTypes.size, made.source.blocs.size]).toEqual([200, 200]);
	expect(claims(made).at(-1)?.summary).toBe('a299 verb299s b299.');
	expect(made.report.findings.map(({ kind }) => kind)).toEqual(['rareType', 'rareBloc']);
	const ways = Array.from({ length: 300 }, (_, i) => `a,verb${i}s,b,${i % 2 ? 'none' : '->'}`);
	const { tieTypes } = caseFromText(`From,Verb,To,Direction\n${ways.join('\n')}`).source;
	expect(tieTypes.size).toBe(200);
	expect([...tieTypes.values()].slice(-2).map(({ label, mutual }) => [label, mutual])).toEqual([
		['is tied to', undefined],
		['is tied to', true]
	]);
});

test('long texts are cut with a sign and told, never within a letter', () => {
	const long = '😀'.repeat(700);
	const made = caseFromText(`From,To,Type,At,Summary\n${long},b,${long},${long},${long}`);
	expect(names(made)[0]).toMatch(/^😀+…$/u);
	expect(made.report.findings.map(({ kind }) => kind)).toEqual(['cut']);
});

test('hostile names are names', () => {
	const hostile = [
		'__proto__',
		'constructor',
		'toString',
		'<img src=x onerror=alert(1)>',
		'=1+1',
		'../..'
	];
	const made = caseFromText(
		`__proto__,From,To,constructor\n${hostile.map((name) => `x,${name},${name},y`).join('\n')}`
	);
	expect(names(made)).toEqual(hostile);
	expect(Object.keys(Object.prototype)).toEqual([]);
	expect(claims(made)[0]?.summary).toBe(
		'__proto__ is tied to __proto__. · __proto__: x · constructor: y'
	);
});

test('a quotation mark that is never closed is told with its row', () => {
	expect(found(caseFromText('From,To\na,b\na,"c\nd,e'), 'openQuote')).toEqual([[3]]);
});

test('the same table always gives the same case', () => {
	const text = 'From,Verb,To\nÖl & Co,backs,Öl Co\n!!!,backs,???\nöl-co,sees,x';
	expect(caseFromText(text).source).toEqual(caseFromText(text).source);
	expect([...caseFromText(text).source.actors.keys()]).toEqual([
		'öl-co',
		'öl-co-2',
		'actor',
		'actor-2',
		'öl-co-3',
		'x'
	]);
});

/** A table of any cells, with any meaning of its columns. */
const anyMapped = fc
	.record({
		rows: fc.array(
			fc.array(fc.oneof(anyText, fc.constantFrom('a', 'b', 'A', '2020', '__proto__', 'a|b')), {
				maxLength: 5
			}),
			{
				minLength: 1,
				maxLength: 8
			}
		),
		each: fc.constantFrom('tie' as const, 'actor' as const),
		header: fc.boolean(),
		seed: fc.infiniteStream(fc.nat())
	})
	.chain(({ rows, each, header }) => {
		const text = rows
			.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join())
			.join('\n');
		const table = readTable(text, 'any.csv', { origin: 'named as a table', encoding: 'UTF-8' });
		const all = each === 'tie' ? tieColumns : actorColumns;
		const columns = fc.array(fc.constantFrom(...all), {
			minLength: table?.width ?? 0,
			maxLength: table?.width ?? 0
		});
		return columns.map((list) => ({ table, mapping: { each, header, columns: list } as Mapping }));
	});

test('whatever stands in a table, a case comes of it that the parser accepts', () => {
	fc.assert(
		fc.property(fc.array(anyMapped, { maxLength: 2 }), (all) => {
			const tables = all.flatMap(({ table, mapping }) => (table ? [{ table, mapping }] : []));
			const { file, report } = makeCase(tables, given);
			const source = parseCase(file);
			expect([source.actors.size, source.ties.size]).toEqual([
				report.counts.actors,
				report.counts.ties
			]);
			for (const { happened } of [...source.ties.values()].flatMap((tie) => tie.claims))
				expect(happened === undefined || isEdtf(happened)).toBe(true);
		})
	);
	expect(Object.keys(Object.prototype)).toEqual([]);
});
