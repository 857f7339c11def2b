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
			arena: 'public'
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

	test('is private and anonymous where the paragraph says so', () => {
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
});
