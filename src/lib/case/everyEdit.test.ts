import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCase } from '../../../tests/fixtures/any-case.ts';
import { anyEdit } from '../../../tests/fixtures/any-edit.ts';
import { parseCase, parseCaseText } from './parse.ts';
import { toCaseFile, writeCase } from './write.ts';

const edited = anyCase.chain((source) => anyEdit(source).map((edit) => ({ source, edit })));

describe('every edit of any case', () => {
	test('leaves a case whose file is valid, and opens as the same case', () => {
		fc.assert(
			fc.property(edited, ({ source, edit }) => {
				const after = edit.apply(source);
				expect(parseCase(toCaseFile(after))).toEqual(after);
			}),
			{ numRuns: 200 }
		);
	});

	test('leaves the case before it as it was, and can be named', () => {
		fc.assert(
			fc.property(edited, ({ source, edit }) => {
				const before = JSON.stringify(toCaseFile(source));
				edit.apply(source);
				expect(JSON.stringify(toCaseFile(source))).toBe(before);
				expect(edit.name(source).of).not.toBe('');
			})
		);
	});
});

test('any edits one after the other, each of the case that the last one left, leave a valid case', () => {
	fc.assert(
		fc.property(anyCase, fc.array(fc.integer(), { maxLength: 8 }), (source, seeds) => {
			const after = seeds.reduce((now, seed) => {
				const [edit] = fc.sample(anyEdit(now), { seed, numRuns: 1 });
				return edit?.apply(now) ?? now;
			}, source);
			expect(parseCaseText(writeCase(after))).toEqual(after);
		})
	);
});
