import { expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { moveActors } from '#lib/case/edit.ts';
import { parseCase } from '#lib/case/parse.ts';
import { CaseDocument } from './CaseDocument.svelte.ts';
import { Places } from './Places.svelte.ts';

const harbour = parseCase(smallCase());
const asGrid = { layout: 'grid', centre: null, seed: 2 };
const at = (x: number) => new Map([['mayor', { x, y: 0 }]]);

function placesOf() {
	const document = new CaseDocument(harbour);
	return { document, places: new Places(document) };
}

test('of a fresh case are those of the case', () => {
	expect(placesOf().places.origin).toEqual({ arranged: null, byHand: false });
});

test('remember the arrangement that made them, through undo and redo', () => {
	const { document, places } = placesOf();
	places.arrange(at(5), asGrid);
	expect(places.origin).toEqual({ arranged: asGrid, byHand: false });
	document.undo();
	expect(places.origin.arranged).toBeNull();
	document.redo();
	expect(places.origin.arranged).toEqual(asGrid);
});

test('moved by hand are still those of the arrangement, but for the hand', () => {
	const { document, places } = placesOf();
	places.arrange(at(5), asGrid);
	places.drag(at(7));
	expect(places.origin).toEqual({ arranged: asGrid, byHand: true });
	document.undo();
	expect(places.origin.byHand).toBe(false);
});

test('that a link brings to a case just opened are no step to take back', () => {
	const { document, places } = placesOf();
	places.open(at(5), asGrid);
	expect(document.current.layout.get('mayor')).toEqual({ x: 5, y: 0 });
	expect([places.origin.arranged, document.canUndo]).toEqual([asGrid, false]);
});

test('that a link brings to a case worked on can be taken back', () => {
	const { document, places } = placesOf();
	places.drag(at(7));
	places.open(at(5), asGrid);
	document.undo();
	expect(document.current.layout.get('mayor')).toEqual({ x: 7, y: 0 });
});

test('are the case’s own again for a link without an arrangement', () => {
	const { document, places } = placesOf();
	places.arrange(at(5), asGrid);
	places.open();
	expect(document.current.layout).toEqual(harbour.layout);
	expect(places.origin).toEqual({ arranged: null, byHand: false });
});

test('that are the case’s own already are left alone', () => {
	const { document, places } = placesOf();
	places.open();
	expect(document.current).toBe(harbour);
});

test('that a link brings to another case just opened are no step of their own', () => {
	const { document, places } = placesOf();
	places.drag(at(7));
	const before = document.current;
	document.open(parseCase(smallCase()));
	places.open(at(5), asGrid);
	expect(document.current.layout.get('mayor')).toEqual({ x: 5, y: 0 });
	document.undo();
	expect(document.current).toBe(before);
});

test('are the opened case’s own again for a link without an arrangement', () => {
	const { document, places } = placesOf();
	const other = moveActors(at(9)).apply(harbour);
	document.open(other);
	places.arrange(at(5), asGrid);
	places.open();
	expect(document.current.layout).toEqual(other.layout);
});
