import { expect, test } from 'vitest';
import { editWords } from './edits.ts';

const { undo, redo } = editWords;
/** As it is read, without the marks that isolate a name. */
const read = (text: string) => text.replace(/[\u2068\u2069]/g, '');

test('undo says what it takes back, and redo what it does again', () => {
	expect(read(undo({ kind: 'moveActors', of: 'Mahdi' }))).toBe('Undo: move Mahdi');
	expect(read(redo({ kind: 'removeStep', of: 'What is said' }))).toBe(
		'Redo: delete step “What is said”'
	);
	expect(read(undo({ kind: 'moveActors', of: null }))).toBe('Undo: move several actors');
});

test('undo and redo are bare words where there is nothing to take back or do again', () => {
	expect([undo(null), redo(null)]).toEqual(['Undo', 'Redo']);
});

test('a step in the list of all begins with a capital letter', () => {
	expect(read(editWords.step({ kind: 'moveActors', of: 'Mahdi' }))).toBe('Move Mahdi');
	expect(editWords.step(null)).toBe('Before the first step');
});

test('a change of a single attribute says which', () => {
	const said = (name: Parameters<typeof editWords.step>[0]) => read(editWords.step(name));
	expect(said({ kind: 'changeEvent', of: 'Vote', part: 'date' })).toBe(
		'Change the date of the event “Vote”'
	);
	expect(said({ kind: 'changeTie', of: 'A backs B', part: 'source' })).toBe(
		'Change the first end of the tie “A backs B”'
	);
	expect(said({ kind: 'changeClaim', of: 'A backs B', part: 'source' })).toBe(
		'Change the source of a claim of “A backs B”'
	);
	expect(said({ kind: 'changeCase', of: null, part: 'title' })).toBe(
		'Change the title of the case'
	);
	expect(said({ kind: 'changeEvent', of: 'Vote' })).toBe('Change the event “Vote”');
});
