import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { parseCase } from '#lib/case/parse.ts';
import { paragraphsOf } from './paragraphs.ts';
import { proposeFrom } from './propose.ts';

const harbour = parseCase(smallCase());

/** What is proposed for some words of a text. */
function proposed(text: string, words = text) {
	const from = text.indexOf(words);
	return proposeFrom(harbour, text, paragraphsOf(text, 0), { from, to: from + words.length });
}

describe('what is proposed from a passage', () => {
	test('is the tie that it tells, its place, and that the source says so', () => {
		expect(
			proposed(
				'The harbour.\nThe guards attacked the rowers at the gate.',
				'guards attacked the rowers'
			)
		).toEqual({
			from: 'Company guards',
			label: 'attacked',
			to: 'Rowers’ Watch',
			voice: '',
			at: '¶2',
			basis: 'reported',
			arena: 'public',
			stance: 'asserts'
		});
	});

	test('has who speaks as the voice, and not as an end of the tie', () => {
		expect(proposed('Haddad said the company backs the dockers.')).toMatchObject({
			from: 'Harbour Company',
			label: 'backs',
			to: 'The dockers',
			voice: 'the mayor',
			basis: 'attributed'
		});
	});

	test('has not who only speaks at an end, also where the verb is none of the case', () => {
		expect(proposed('Haddad said the company paints the dockers.')).toMatchObject({
			from: 'Harbour Company',
			label: '',
			to: 'The dockers'
		});
	});

	test('has a voice that is no actor yet', () => {
		const text = 'According to Rosa Klein, the council pressed the company.';
		expect(proposed(text)).toMatchObject({
			voice: 'Rosa Klein',
			basis: 'attributed',
			label: 'presses'
		});
	});

	test('is private and anonymous where its sentence says so', () => {
		const text = 'The mayor met the company privately, a clerk said.';
		const words = 'met the company';
		expect(proposed(text, words)).toMatchObject({
			voice: 'a clerk',
			basis: 'anonymous',
			arena: 'private',
			label: ''
		});
	});

	test('takes the other end from the rest of the paragraph', () => {
		const text = 'The rowers came late. They meet the guards.';
		expect(proposed(text, 'meet the guards')).toMatchObject({
			from: 'Company guards',
			to: 'Rowers’ Watch',
			label: 'meets'
		});
	});

	test('heeds no sentence but its own', () => {
		const text = 'The mayor met the rowers. The council met in private, a clerk said.';
		expect(proposed(text, 'mayor met the rowers')).toMatchObject({
			voice: '',
			basis: 'reported',
			arena: 'public'
		});
	});

	test('goes on with the voice of the sentence before where it goes on with that', () => {
		const text = 'Haddad said nobody came. He praised the rowers.';
		expect(proposed(text, 'praised the rowers').voice).toBe('the mayor');
	});

	test('is in public where only the voice wants no name', () => {
		const text = 'The mayor met the company, said a clerk who asked not to be named.';
		expect(proposed(text, 'met the company')).toMatchObject({
			basis: 'anonymous',
			arena: 'public'
		});
	});

	test.each([
		['The company denied that it backs the dockers.', 'denies'],
		['The company refused to say whether it backs the dockers.', 'declines'],
		['Haddad said that the company backs the dockers, and denied the rest.', 'asserts']
	] as const)('“%s” %s it', (text, stance) => {
		expect(proposed(text, 'backs the dockers').stance).toBe(stance);
	});
});
