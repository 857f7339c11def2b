import { describe, expect, it } from 'vitest';
import { parseCase } from '#lib/case/parse.ts';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import { namesOf, redact, says } from './redact.ts';

describe('a text', () => {
	it('says whole words only, in capitals or not', () => {
		expect(says('The guards LED it.', 'led')).toBe(true);
		expect(says('He called it.', 'led')).toBe(false);
		expect(says('The docks, cordoned', 'dock')).toBe(false);
	});

	it('may break a line within what it says', () => {
		expect(says('It voted\nto oust him.', 'voted to oust')).toBe(true);
	});

	it('says names with hyphens, dots and signs of patterns as they are', () => {
		for (const name of ['al-Halbousi', 'U.S. forces', 'A+B (x)', '[who?]', 'a|b', 'عادل', '$1']) {
			expect(redact(`Then ${name} left.`, [name], '(1)')).toBe('Then (1) left.');
		}
		expect(says('UxSx forces', 'U.S. forces')).toBe(false);
	});

	it('keeps everything when there is nothing to take out', () => {
		expect(redact('All of it.', [], '(1)')).toBe('All of it.');
		expect(redact('All of it.', [''], '(1)')).toBe('All of it.');
	});

	it('loses the longer words before those that they contain', () => {
		expect(redact('Gen. Mark Milley and Milley', ['Milley', 'Mark Milley'], '(1)')).toBe(
			'Gen. (1) and (1)'
		);
	});

	it('keeps a mark with signs that mean something in a replacement', () => {
		expect(redact('Milley left.', ['Milley'], '$&')).toBe('$& left.');
	});
});

it('calls a person also by the last part of the name', () => {
	const [actor] = parseCase(smallCase()).actors.values();
	const person = { ...actor!, kind: 'person' as const, name: 'Mohammed al-Halbousi' };
	expect(namesOf(person)).toContain('Halbousi');
	expect(namesOf({ ...person, kind: 'force' })).not.toContain('Halbousi');
});
