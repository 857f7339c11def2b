import { describe, expect, test } from 'vitest';
import { contained, withDirection } from './directedLines.ts';

describe('lines of one text', () => {
	test('all have the direction of the text, whatever they begin with', () => {
		expect(withDirection(['شركة', 'Harbour'])).toEqual(['\u2067شركة\u2069', '\u2067Harbour\u2069']);
		expect(withDirection(['Council', 'مجلس'])).toEqual(['Council', 'مجلس']);
	});

	test('keep an isolate that goes on from one to the next', () => {
		expect(contained(['by \u2067شركة', 'HL\u2069, 3'])).toEqual([
			'by \u2067شركة\u2069',
			'\u2067HL\u2069, 3'
		]);
	});

	test('lose what would reach beyond them', () => {
		expect(contained(['\u202eabc\u202c d\u2069', '\u2067e'])).toEqual(['abc d', '\u2067e\u2069']);
	});
});
