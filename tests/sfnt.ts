import { inflateSync } from 'node:zlib';

/**
 * A WOFF 1.0 font (W3C Recommendation, 2012) as the TrueType file it was made from, but named only by its
 * family. Each weight becomes a family of its own, because engines would otherwise use "Inter" for one
 * without a name.
 */
export function sfntOf(woff: Uint8Array, family: string): Buffer {
	const from = Buffer.from(woff);
	const tables = Array.from({ length: from.readUInt16BE(12) }, (_, i) =>
		tableAt(from, 44 + 20 * i)
	);
	const named = tables.map((table) =>
		table.tag === 'name' ? { ...table, data: nameTable(family) } : table
	);
	return Buffer.concat([
		headOf(from.readUInt32BE(4), named),
		...named.map(({ data }) => padded(data))
	]);
}

interface Table {
	tag: string;
	checksum: number;
	data: Buffer;
}

function tableAt(from: Buffer, at: number): Table {
	const [offset, packed, length, checksum] = [4, 8, 12, 16].map((k) => from.readUInt32BE(at + k));
	const data = from.subarray(offset, (offset ?? 0) + (packed ?? 0));
	const tag = from.toString('latin1', at, at + 4);
	return { tag, checksum: checksum ?? 0, data: packed === length ? data : inflateSync(data) };
}

function headOf(flavour: number, tables: readonly Table[]): Buffer {
	const head = Buffer.alloc(12 + 16 * tables.length);
	const power = Math.floor(Math.log2(tables.length));
	const range = 16 * 2 ** power;
	head.writeUInt32BE(flavour, 0);
	[tables.length, range, power, 16 * tables.length - range].forEach((n, i) =>
		head.writeUInt16BE(n, 4 + 2 * i)
	);
	let offset = head.length;
	tables.forEach(({ tag, checksum, data }, i) => {
		head.write(tag, 12 + 16 * i, 'latin1');
		[checksum, offset, data.length].forEach((n, k) => head.writeUInt32BE(n, 16 + 16 * i + 4 * k));
		offset += padded(data).length;
	});
	return head;
}

/** Two names with this text: the family (1) and the PostScript name (6), in UTF-16 for Windows. */
function nameTable(family: string): Buffer {
	const text = Buffer.from(family, 'utf16le').swap16();
	const records = [1, 6].flatMap((name) => [3, 1, 0x409, name, text.length, 0]);
	const numbers = [0, 2, 6 + 2 * records.length, ...records];
	const head = Buffer.alloc(2 * numbers.length);
	numbers.forEach((n, i) => head.writeUInt16BE(n, 2 * i));
	return Buffer.concat([head, text]);
}

/** Tables begin at multiples of four bytes. */
function padded(data: Buffer): Buffer {
	return Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
}
