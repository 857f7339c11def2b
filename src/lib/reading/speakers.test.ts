import { describe, expect, test } from 'vitest';
import { isUnnamed, speakersIn } from './speakers.ts';

describe('who speaks in a paragraph', () => {
	test.each([
		['Haddad said the company backs the dockers.', ['Haddad']],
		[
			'Brig. Gen. William Seely said in a letter that they would move.',
			['Brig. Gen. William Seely']
		],
		['“We will stay,” said Rosa Klein, who owns two boats.', ['Rosa Klein']],
		['According to a clerk of the town, nobody came.', ['a clerk of the town']],
		['Nadia Karim, who runs the port, later told the paper.', ['Nadia Karim']],
		['But Nadia Karim denied it.', ['Nadia Karim']],
		['He left early. A senior U.S. official told us so.', ['A senior U.S. official']],
		['The guards, residents said, beat the rowers.', ['residents']],
		['Haddad said so. “No,” says the clerk.', ['Haddad', 'the clerk']],
		['He said that they were there.', []],
		['The boats left the harbour.', []]
	])('%s', (paragraph, voices) => {
		expect(speakersIn(paragraph).map(({ name }) => name)).toEqual(voices);
	});

	test('is told with its place', () => {
		const paragraph = '“No,” said Haddad.';
		expect(paragraph.slice(speakersIn(paragraph)[0]!.at)).toBe('Haddad.');
	});

	test('is found in a long paragraph without a pause', () => {
		const paragraph = 'the boats and the guards of the town '.repeat(2000);
		const start = performance.now();
		speakersIn(paragraph);
		expect(performance.now() - start).toBeLessThan(1000);
	});
});

test('a voice without a name is told from one with a name', () => {
	const unnamed = ['a clerk', 'Two U.S. officials', 'Residents', 'the clerk', 'senior aides'];
	expect(unnamed.filter((voice) => !isUnnamed(voice))).toEqual([]);
	const named = ['Haddad', 'the Gazette', 'Brig. Gen. William Seely', 'Town council'];
	expect(named.filter(isUnnamed)).toEqual([]);
});
