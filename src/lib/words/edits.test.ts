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
