import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCase } from '../../../../tests/fixtures/any-case.ts';
import { anyText } from '../../../../tests/fixtures/any-text.ts';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import { CaseError } from '#lib/case/fault.ts';
import { parseCase } from '#lib/case/parse.ts';
import { OpenError } from '#lib/formats/OpenError.ts';
import { readEmbedded, writeEmbedded } from './embedded.ts';

const harbour = parseCase(smallCase());

test('the case and the view come back as they were', () => {
	fc.assert(
		fc.property(anyCase, fc.option(anyText), (source, view) => {
			expect(readEmbedded(writeEmbedded({ case: source, view }))).toEqual({ case: source, view });
		})
	);
});

test('whatever is in the case, its text may stand in XML as it is', () => {
	// The characters of XML 1.0 except markup and those that an XML reader would change.
	const allowed =
		/^[\n\t\x20-\x25\x27-\x3b\x3d\x3f-\x7e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
	fc.assert(
		fc.property(anyCase, anyText, (source, view) => {
			expect(writeEmbedded({ case: source, view })).toMatch(allowed);
		})
	);
});

test.each([
	']]>',
	'</metadata><script>',
	'&lt;&#0;',
	'\u0000\u001f\ufffe\uffff',
	'\ud83d',
	'أمل',
	'\u2028'
])('%j in a title comes back', (title) => {
	const source = parseCase({ ...smallCase(), title });
	expect(readEmbedded(writeEmbedded({ case: source, view: null })).case.about.title).toBe(title);
});

test('Arabic stays readable in the file', () => {
	expect(writeEmbedded({ case: harbour, view: null })).toContain('أمل حداد');
});

test.each([
	['no JSON', '{', 'damaged'],
	['a list', '[]', 'damaged'],
	['nothing', 'null', 'damaged'],
	['a case alone', JSON.stringify(smallCase()), 'damaged'],
	['a version that was never', '{"tautline":"1"}', 'damaged'],
	['a later version', '{"tautline":2,"case":{}}', 'newer']
])('%s is refused', (_, text, fault) => {
	expect(() => readEmbedded(text)).toThrow(new OpenError(fault as 'damaged'));
});

test('a case with faults is refused with all of them', () => {
	const text = writeEmbedded({ case: harbour, view: '' }).replaceAll(
		'"kind":"person"',
		'"kind":"x"'
	);
	expect(() => readEmbedded(text.replace('"id":"mayor"', '"id":""'))).toThrow(CaseError);
	expect(() => readEmbedded(text)).toThrow(/actors\[0\]\.kind/);
});

test('a view that is no text is none', () => {
	const text = writeEmbedded({ case: harbour, view: 'x' }).replace('"view":"x"', '"view":{}');
	expect(readEmbedded(text).view).toBeNull();
});
