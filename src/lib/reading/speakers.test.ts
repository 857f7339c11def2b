import { describe, expect, test } from 'vitest';
import { speakersIn } from './speakers.ts';

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
		['It blamed a militia of farmers. Its commander denied it.', []],
		[
			'They went, according to an official of the port who asked not to be named.',
			['an official of the port']
		],
		['A clerk who knows the port said so.', ['A clerk']],
		[
			'In private, said one member of her council, she thanked them.',
			['one member of her council']
		],
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
