import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '../../../../tests/fixtures/any-text.ts';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import { parseCase, parseCaseText } from '#lib/case/parse.ts';
import { block, blockIn } from './blocks.ts';
import { room } from './room.ts';
import { writeHtml } from './writeHtml.ts';

const program = `<head>${room.title}</head><body>${room.data}<script type="module">1</script></body>`;
const hostile = [
	'</script><script>alert(1)</script>',
	'</SCRIPT ><img src=x onerror=alert(1)>',
	'<!-- <script>',
	'-->',
	']]>',
	'\u2028\u2029\0\r\n',
	'$& $1 $`',
	room.data,
	room.title,
	'\ud83d'
];

/** The case with this text in place of a title, a summary and a name. */
function caseSaying(text: string) {
	const file = JSON.stringify({ ...smallCase(), title: `T${text}`, summary: `S${text}` });
	return parseCase(JSON.parse(file));
}

describe('a block of data', () => {
	test('gives back what went in, whatever stands around it', () => {
		fc.assert(
			fc.property(fc.jsonValue(), anyText, (value, around) => {
				fc.pre(!around.includes('<script'));
				const text = blockIn(`${around}${block('case', value)}${around}`, 'case');
				expect(JSON.parse(text!)).toEqual(JSON.parse(JSON.stringify(value)));
			})
		);
	});

	test.each(hostile)('holds %j, and neither ends nor begins anything', (text) => {
		const written = block('case', { text });
		expect(JSON.parse(blockIn(written, 'case')!)).toEqual({ text });
		expect(written.match(/</g)).toHaveLength(2);
		expect(written).not.toMatch(/[\u2028\u2029\0\r\n]/);
	});

	test('that is not there, or not all of it, is none', () => {
		expect(blockIn('<p>case</p>', 'case')).toBeNull();
		expect(blockIn(block('case', 1).slice(0, -1), 'case')).toBeNull();
		expect(blockIn(block('other', 1), 'case')).toBeNull();
	});
});

describe('a file with a case and the program', () => {
	test.each(hostile)('gives back a case that says %j', (text) => {
		const source = caseSaying(text);
		const html = writeHtml(program, source, []);
		expect(parseCaseText(blockIn(html, 'case')!)).toEqual(source);
	});

	test.each(hostile)('has one title and one script, also where a case says %j', (text) => {
		const html = writeHtml(program, caseSaying(text), []);
		expect(html.match(/<script type="module">/g)).toHaveLength(1);
		expect(html.match(/<title>/g)).toHaveLength(1);
		expect(html.match(/<script/g)).toHaveLength(3);
		expect(html.match(/<!--/g)).toBeNull();
	});

	test('carries fonts', () => {
		const fonts = [{ family: 'Arabic', range: 'U+0600-06FF', data: 'AAAA' }];
		expect(JSON.parse(blockIn(writeHtml(program, caseSaying(''), fonts), 'fonts')!)).toEqual(fonts);
	});

	test('is not made of a program that has no room for it', () => {
		expect(() => writeHtml('<html></html>', caseSaying(''), [])).toThrow(/no one place/);
	});
});
