import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableOf } from '../../../tests/fixtures/tables.ts';
import { anyText } from '../../../tests/fixtures/any-text.ts';
import { readTable, type Origin } from './readTable.ts';

const from = (origin: Origin) => ({ origin, encoding: 'UTF-8' }) as const;
const cells = (text: string) => tableOf(text).rows.map((row) => row.cells);

test.each([
	['commas', 'From,To\nA,B'],
	['semicolons, with commas in names', 'From;To\n"A";B'],
	['tabs', 'From\tTo\nA\tB'],
	['bars', 'From|To\nA|B'],
	['a byte order mark', '\ufeffFrom,To\nA,B'],
	['line ends of a Mac of old', 'From,To\rA,B\r'],
	['line ends of Windows', 'From,To\r\nA,B\r\n'],
	['a first row that declares the separator', 'sep=;\nFrom;To\nA;B']
])('a table with %s is read', (_, text) => {
	expect(cells(text)).toEqual([
		['From', 'To'],
		['A', 'B']
	]);
});

test('names with commas in them do not take a table of semicolons apart', () => {
	const text = 'Autore;Opera\nEco, Umberto;Il nome\nCalvino, Italo;Marcovaldo\nSvevo, Italo;Zeno';
	expect(cells(text)[1]).toEqual(['Eco, Umberto', 'Il nome']);
});

test('numbers, codes and dates stay as they were typed', () => {
	const typed = ['007', '1e5', 'TRUE', '2020-01-03', '3/1/2020', '9007199254740993', '-0'];
	expect(cells(`a,b,c,d,e,f,g\n${typed.join()}`)[1]).toEqual(typed);
});

test('quotes hold separators, line breaks and quotes', () => {
	expect(cells('From,To\n"A, or ""B""\nC",D')[1]).toEqual(['A, or "B"\nC', 'D']);
});

test('rows keep the numbers of the spreadsheet, also behind empty rows', () => {
	expect(tableOf('\n\nFrom,To\n,\nA,B').rows.map(({ number }) => number)).toEqual([3, 5]);
});

test('a quotation mark that is never closed is told with its row', () => {
	expect(tableOf('From,To\nA,B\n"C,D\nE,F').openQuote).toBe(3);
	expect(tableOf('From,To\nA,"B"').openQuote).toBeNull();
});

test('a formula that was guarded on the way out loses its guard, and words keep their quotes', () => {
	expect(cells("From,To\n'=1+1,'twas")[1]).toEqual(['=1+1', "'twas"]);
});

test('invisible signs are taken out', () => {
	expect(cells('From,To\nA\u0001\u202Exe,\u0085B')[1]).toEqual(['Axe', 'B']);
});

test('a row with cells too many does not make the table wider', () => {
	expect(tableOf('a,b\n1,2,3,4,5\n3,4').width).toBe(2);
	expect(tableOf('a,b\n1,2,3\n3,4,5').width).toBe(3);
	expect(tableOf(','.repeat(5000) + 'x\n1,2').width).toBe(100);
});

test('prose is no table, unless its file says so', () => {
	const prose = 'Dear all,\nthe mayor, who came late, left.\nBest';
	expect(readTable(prose, 'a.txt', from('file'))).toBeNull();
	expect(readTable('hello', 'a', from('file'))).toBeNull();
	expect(readTable(prose, 'a.csv', from('named as a table'))).not.toBeNull();
});

test.each(['file', 'pasted'] as const)('indented JSON and XML are no table of a %s', (origin) => {
	expect(readTable('{\n\t"a": 1,\n\t"b": 2,\n\t"c": 3\n}', 'a', from(origin))).toBeNull();
	expect(readTable('<a>\n\t<b/>\n\t<c/>\n\t<d/>\n</a>', 'a', from(origin))).toBeNull();
});

test('a paste is a table only with tabs, or with names of columns', () => {
	const lines = 'One, two\nthree, four\nfive, six';
	expect(readTable(lines, 'a', from('file'))).not.toBeNull();
	expect(readTable(lines, 'a', from('pasted'))).toBeNull();
	expect(readTable(lines.replaceAll(', ', '\t'), 'a', from('pasted'))).not.toBeNull();
	expect(readTable(`From,To\n${lines}`, 'a', from('pasted'))).not.toBeNull();
});

test('whatever the text, it is a table or none', () => {
	const piece = fc.oneof(
		anyText,
		fc.constantFrom('"', ',', '\t', '\n', ';', "'=", '__proto__', '\r')
	);
	const any = fc.array(piece).map((pieces) => pieces.join(''));
	fc.assert(
		fc.property(
			any,
			fc.constantFrom<Origin>('file', 'pasted', 'named as a table'),
			(text, origin) => {
				const table = readTable(text, 'any', from(origin));
				for (const row of table?.rows ?? []) {
					expect(row.cells.join('')).not.toBe('');
					expect(row.cells.every((cell) => cell === cell.trim() && cell.isWellFormed())).toBe(true);
				}
			}
		)
	);
	expect(Object.keys(Object.prototype)).toEqual([]);
});

test.each([
	['quotation marks', '"'.repeat(2e5)],
	['one line', 'a,'.repeat(1e5)],
	['line ends', '\r'.repeat(2e5)],
	['open quotes', '"a,\n'.repeat(5e4)],
	['quotes within quotes', `"${'""'.repeat(1e5)}`]
])('two hundred thousand characters of %s are read in linear time', (_, text) => {
	// What takes longer with the square of the length would not end.
	const table = readTable(text, 'a.csv', from('named as a table'));
	expect(table?.rows.length ?? 0).toBeLessThan(2e5);
});
