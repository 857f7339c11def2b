import { describe, expect, test } from 'vitest';
import { setLines, withDirection } from './directedLines.ts';

describe('lines of one text', () => {
	test('all have the direction of the text, whatever they begin with', () => {
		expect(withDirection(['شركة', 'Harbour'])).toEqual([
			'\u2067شركة\u200e\u2069',
			'\u2067\u200fHarbour\u2069'
		]);
		expect(withDirection(['Council', 'مجلس'])).toEqual(['Council\u200f', '\u200eمجلس']);
		expect(withDirection(['Council', 'of the port'])).toEqual(['Council', 'of the port']);
	});

	test('keep an isolate that goes on from one to the next', () => {
		expect(setLines(['by \u2067شركة', 'HL\u2069, 3'])).toEqual([
			'by \u2067شركة\u2069',
			'\u200e\u2067HL\u2069, 3'
		]);
	});

	test('keep a sign at an end beside its letters, as in the whole', () => {
		expect(setLines(['(اتحاد)', 'Dockers’', 'Union'])).toEqual([
			'(اتحاد)\u200e',
			'\u200fDockers’\u200e',
			'\u200eUnion'
		]);
	});

	test('lose what would reach beyond them', () => {
		expect(setLines(['\u202eabc\u202c d\u2069', '\u2067e'])).toEqual(['abc d', '\u2067e\u2069']);
	});
});
