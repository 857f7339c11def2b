import { expect, test } from 'vitest';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import { CaseError } from '#lib/case/fault.ts';
import { block } from './blocks.ts';
import { readHtml } from './readHtml.ts';

const read = (html: string) => readHtml(new TextEncoder().encode(`<!doctype html>${html}`));

test('a page without a case says so', () => {
	expect(() => read('<p>Hello</p>')).toThrow('otherHtml');
});

test('what a page holds is a case only once it is parsed', () => {
	expect(() => read(block('case', { ...smallCase(), title: 7 }))).toThrow(CaseError);
	expect(() => read(block('case', { nodes: [] }))).toThrow('otherJson');
	expect(() => read('<script type="application/json" id="case">{</script>')).toThrow(CaseError);
});
