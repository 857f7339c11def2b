import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Note } from '#lib/case/case.ts';
import { notesText } from './notesText.ts';
import { rewriteNotes } from './rewriteNotes.ts';

const notes: Note[] = [
	{ text: 'Look first.', ties: [] },
	{ text: 'Who presses whom?', ties: ['presses'] },
	{ text: 'And who backs?', ties: ['backs', 'backs-too'] }
];
/** Each line with its ties. */
const rewritten = (text: string, earlier?: Map<string, string[]>) =>
	rewriteNotes(notes, text, earlier).map((note) => [note.text, ...note.ties].join('|'));

describe('notes that are written anew', () => {
	test('keep the ties of a line that is changed, and of the lines around it', () => {
		expect(rewritten('Look first.\nWho presses?\nAnd who backs?')).toEqual([
			'Look first.',
			'Who presses?|presses',
			'And who backs?|backs|backs-too'
		]);
	});

	test('keep the ties of a line behind a new one, and in both halves of one that is split', () => {
		expect(rewritten('Look first.\n\nWho presses whom?\nAnd who backs?')).toEqual([
			'Look first.',
			'',
			'Who presses whom?|presses',
			'And who backs?|backs|backs-too'
		]);
		expect(rewritten('Look first.\nWho presses\nwhom?\nAnd who backs?').slice(1, 3)).toEqual([
			'Who presses|presses',
			'whom?|presses'
		]);
	});

	test('keep the ties of lines that change their places, or are changed in several', () => {
		expect(rewritten('And who backs?\nLook first.\nWho presses whom?')).toEqual([
			'And who backs?|backs|backs-too',
			'Look first.',
			'Who presses whom?|presses'
		]);
		expect(rewritten('Now.\nLook first.\nSo: Who presses whom?\nAnd')).toEqual([
			'Now.',
			'Look first.',
			'So: Who presses whom?|presses',
			'And|backs|backs-too'
		]);
	});

	test('keep the ties of lines that are joined, but not of one that is deleted', () => {
		expect(rewritten('Look first.\nWho presses whom? And who backs?')).toEqual([
			'Look first.',
			'Who presses whom? And who backs?|presses|backs|backs-too'
		]);
		expect(rewritten('Look first.\nAnd who backs?')).toEqual([
			'Look first.',
			'And who backs?|backs|backs-too'
		]);
		expect(rewritten('')).toEqual([]);
	});

	test('give a line its ties back that is pasted where it was not before', () => {
		const earlier = new Map([['Who leaves?', ['leaves']]]);
		expect(rewritten(`Who leaves?\n${notesText(notes)}`, earlier)[0]).toBe('Who leaves?|leaves');
	});

	test('have exactly the text that was written', () => {
		const text = fc.array(fc.constantFrom('Look first.', 'And who backs?', '', 'a'));
		fc.assert(
			fc.property(text, (lines) => {
				expect(notesText(rewriteNotes(notes, lines.join('\n')))).toBe(lines.join('\n'));
			})
		);
	});
});
