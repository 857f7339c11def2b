import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { isBuiltInLink, nameOwn, ownCaseIn, toBuiltInLink, toKeptLink } from './ownCase.ts';
import { parseCase } from './parse.ts';

const small = parseCase(smallCase());

test('an own case is named so that it can be read, and found again in any address', () => {
	const named = nameOwn(small, 'text');
	expect(named.link).toMatch(/^case=lent\.small-harbour\.[\da-z]+$/);
	expect(ownCaseIn(`#${named.link}&story=mine&step=said`)).toEqual(named);
});

test('whatever its id', () => {
	fc.assert(
		fc.property(fc.string({ minLength: 1, unit: 'binary' }), (id) => {
			const named = nameOwn({ ...small, about: { ...small.about, id } }, 'text');
			expect(ownCaseIn(`#${named.link}`)).toEqual(named);
		})
	);
});

test('two states of a case have two names', () => {
	expect(nameOwn(small, 'one').link).not.toBe(nameOwn(small, 'two').link);
});

test('a link of an earlier version asks for an own case without naming it', () => {
	expect(ownCaseIn('#case=lent&step=said')).toEqual({
		link: 'case=lent',
		id: null,
		mark: null,
		packed: null,
		retold: null,
		kept: null,
		builtIn: null
	});
});

test('an entry of the library is asked for by its id, whatever that is', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (id) => {
			expect(ownCaseIn(`#step=said&${toKeptLink(id)}&story=mine`)?.kept).toBe(id);
		})
	);
});

test('a further case of the site is asked for by its id, whatever that is', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (id) => {
			const link = toBuiltInLink(id);
			expect(ownCaseIn(`#step=said&${link}`)).toMatchObject({ link, id, builtIn: id, kept: null });
			expect([link, toKeptLink(id)].map(isBuiltInLink)).toEqual([true, false]);
		})
	);
});

test.each(['', '#', '#step=said', '#case=else', '#case=lentil'])('“%s” asks for none', (hash) => {
	expect(ownCaseIn(hash)).toBeNull();
});
