import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { partsOf, workbook, xml, type Cell } from '../../../tests/fixtures/workbook.ts';
import { OpenError } from '#lib/formats/OpenError.ts';
import { readTables } from './readTables.ts';
import { readWorkbook } from './readWorkbook.ts';

const ties = [
	['From', 'To'],
	['Mayor', 'Guards']
];
const cells = async (rows: readonly (readonly Cell[])[]) =>
	(await readWorkbook(workbook({ Ties: rows }), 'a.xlsx'))?.[0]?.rows.map((row) => row.cells);

test('each sheet that is not empty is a table, named after its file and itself', async () => {
	const tables = await readWorkbook(
		workbook({ Ties: ties, Empty: [], Actors: [['Name'], ['Mayor']] }),
		'case.xlsx'
	);
	expect(tables?.map(({ name }) => name)).toEqual(['case.xlsx (Ties)', 'case.xlsx (Actors)']);
	const [only] = (await readWorkbook(workbook({ Ties: ties }), 'case.xlsx')) ?? [];
	expect([only?.name, only?.width]).toEqual(['case.xlsx', 2]);
});

test('numbers stay as they were typed, and dates are ISO 8601', async () => {
	const row = [
		'007',
		{ raw: '<c r="B2"><v>9007199254740993</v></c>' },
		{ raw: '<c r="C2"><v>1.1000000000000001</v></c>' },
		{ date: 43833 },
		{ date: 43833.5 },
		{ raw: '<c r="F2" t="b"><v>1</v></c>' }
	];
	expect((await cells([['a'], row]))?.[1]).toEqual([
		'007',
		'9007199254740993',
		'1.1',
		'2020-01-03',
		'2020-01-03T12:00',
		'TRUE'
	]);
});

test('of a formula its result is read, and nobody sees its guard or hidden signs', async () => {
	const formula = { raw: '<c r="A2" t="str"><f>"May"&amp;"or"</f><v>Mayor</v></c>' };
	expect(
		await cells([
			['From', 'To'],
			[formula, 'Gu\u202Eards ']
		])
	).toEqual([
		['From', 'To'],
		['Mayor', 'Guards']
	]);
});

test('rows keep the numbers of the spreadsheet behind empty ones', async () => {
	const [table] = (await readWorkbook(workbook({ T: [['a', 'b'], [], ['c', 'd']] }), 'a')) ?? [];
	expect(table?.rows.map(({ number }) => number)).toEqual([1, 3]);
});

test('what is no workbook, or a damaged one, is none', async () => {
	const whole = workbook({ Ties: ties });
	const archive = new Uint8Array(zipSync({ 'a.xml': xml('<a/>') }));
	const broken = new Uint8Array(
		zipSync({ ...partsOf({ Ties: ties }), 'xl/worksheets/sheet1.xml': xml('<worksheet><sheet') })
	);
	const empty = new Uint8Array(zipSync({ 'xl/workbook.xml': xml('') }));
	for (const bytes of [archive, whole.slice(0, 200), whole.slice(0, -30), broken, empty])
		expect((await readWorkbook(bytes, 'a.xlsx')) ?? []).toEqual([]);
});

test('an archive that unpacks to more than any case needs is refused before it is unpacked', async () => {
	const parts = { ...partsOf({ T: ties }), 'xl/big.xml': new Uint8Array(101e6) };
	await expect(readWorkbook(new Uint8Array(zipSync(parts)), 'a.xlsx')).rejects.toThrow(
		new OpenError('tooLarge')
	);
});

test('a large picture in a workbook does not count', async () => {
	const parts = { ...partsOf({ T: ties }), 'xl/media/photo.png': new Uint8Array(101e6) };
	expect(await readWorkbook(new Uint8Array(zipSync(parts)), 'a.xlsx')).toHaveLength(1);
});

test('entities that XML defines itself are not expanded', async () => {
	const parts = partsOf({ T: [...ties, ['&lol;', 'x']] });
	const text = new TextDecoder()
		.decode(unzipSync(zipSync(parts))['xl/worksheets/sheet1.xml'])
		.replace('<worksheet', '<!DOCTYPE a [<!ENTITY lol "laugh">]><worksheet')
		.replace('&amp;lol;', '&lol;');
	const bytes = new Uint8Array(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(text) }));
	const tables = await readWorkbook(bytes, 'a.xlsx');
	expect(JSON.stringify(tables)).not.toContain('laugh');
});

test('a workbook and a list in text come together; one file that holds no table is enough to refuse', async () => {
	const file = new File([workbook({ Ties: ties, Notes: [['Written in a hurry']] })], 'a.xlsx');
	const list = new File(['Name,Bloc\nMayor,Town\n'], 'actors.csv');
	const tables = await readTables({ files: [file, list], pasted: false });
	expect(tables?.map(({ name }) => name)).toEqual([
		'a.xlsx (Ties)',
		'a.xlsx (Notes)',
		'actors.csv'
	]);
	const archive = new File([new Uint8Array(zipSync({ 'a.txt': xml('a') }))], 'a.zip');
	expect(await readTables({ files: [file, archive], pasted: false })).toBeNull();
});
