import { expect, test } from 'vitest';
import { comparing, nextOrder, sortRows, type Column } from './sort.ts';

interface Boat {
	name: string;
	oars: number | null;
}

const boats: Boat[] = [
	{ name: 'Zora', oars: 4 },
	{ name: 'al-Bahr', oars: 12 },
	{ name: 'Élan', oars: null },
	{ name: '“Alba”', oars: 4 },
	{ name: '', oars: 1 }
];
const columns: Column<Boat>[] = [
	{ id: 'name', label: 'Name', value: ({ name }) => name },
	{ id: 'oars', label: 'Oars', value: ({ oars }) => oars }
];
const names = (column: string, down = false) =>
	sortRows(boats, columns, { column, down }, 'en').map(({ name }) => name);

test('rows without an order stay as they came', () => {
	expect(sortRows(boats, columns, null, 'en')).toBe(boats);
	expect(names('no such column')).toEqual(boats.map(({ name }) => name));
});

test('text is sorted as a reader looks it up: case, accents and punctuation aside, blanks last', () => {
	expect(names('name')).toEqual(['“Alba”', 'al-Bahr', 'Élan', 'Zora', '']);
	expect(names('name', true)).toEqual(['Zora', 'Élan', 'al-Bahr', '“Alba”', '']);
});

test('numbers are sorted by size, equals keep their places, blanks come last either way', () => {
	expect(names('oars')).toEqual(['', 'Zora', '“Alba”', 'al-Bahr', 'Élan']);
	expect(names('oars', true)).toEqual(['al-Bahr', 'Zora', '“Alba”', '', 'Élan']);
});

test('numbers inside a text count as numbers', () => {
	expect(['¶12', '¶3', '¶3 ¶4'].toSorted(comparing('en'))).toEqual(['¶3', '¶3 ¶4', '¶12']);
});

test('a header sorts by its column, then the other way', () => {
	const first = nextOrder(null, 'name');
	expect(first).toEqual({ column: 'name', down: false });
	expect(nextOrder(first, 'name')).toEqual({ column: 'name', down: true });
	expect(nextOrder(nextOrder(first, 'name'), 'name')).toEqual(first);
	expect(nextOrder(first, 'oars')).toEqual({ column: 'oars', down: false });
});
