import { describe, expect, test } from 'vitest';
import type { Case } from '#lib/case/case.ts';
import { parseCase } from '#lib/case/parse.ts';
import { shownAt } from '#lib/case/steps.ts';
import { citedCase } from '../../../tests/fixtures/cited-case.ts';
import { askedTies, chooseTies, claimsOf } from './chooseTies.ts';

/** The steps `quay` and `hall` show the same nine ties but differ in their frame. */
const cited = parseCase(citedCase());

function chosenAt(id: string, source: Case = cited, before: readonly string[] = []) {
	const step = source.story.find((each) => each.id === id)!;
	return chooseTies(source, step, shownAt(source, step), new Set(before));
}
const idsAt = (...from: Parameters<typeof chosenAt>) => chosenAt(...from).map(({ tie }) => tie.id);

describe('of nine ties a sheet tells five', () => {
	test('and among them all that touch the actors framed, if there are so few', () => {
		const ids = idsAt('quay');
		expect(ids).toHaveLength(5);
		expect(ids).toEqual(expect.arrayContaining(['rowers-dockers', 'dockers-dockers']));
		expect(ids).toContain('guards-rowers');
	});

	test('other ones for another frame, in the order of the file, with two claims after the others', () => {
		expect(idsAt('quay')).toEqual([
			'company-mayor',
			'company-guards',
			'guards-rowers',
			'rowers-dockers',
			'dockers-dockers'
		]);
		expect(idsAt('hall')).toEqual([
			'mayor-backs',
			'company-mayor',
			'company-guards',
			'council-company',
			'mayor-presses'
		]);
	});

	test('rather those that an earlier sheet did not tell', () => {
		expect(idsAt('quay', cited, ['company-mayor'])).not.toContain('company-mayor');
	});

	test('but those that the step is about on any sheet', () => {
		const step = cited.story.find(({ id }) => id === 'hall')!;
		const about = { ...step, build: [['rowers-dockers'], ['company-mayor']] };
		const told = chooseTies(cited, about, shownAt(cited, about), new Set(['rowers-dockers']));
		expect(told.map(({ tie }) => tie.id)).toContain('rowers-dockers');
	});

	test('before all others those that its questions rest on, first where only one answer is right', () => {
		const step = cited.story.find(({ id }) => id === 'hall')!;
		const asking = (ties: string[], wrong: string[]) => ({
			question: '?',
			answer: '!',
			wrong,
			ties
		});
		const asked = {
			...step,
			questions: [asking(['rowers-dockers'], []), asking(['dockers-dockers'], ['No'])]
		};
		const told = chooseTies(cited, asked, shownAt(cited, asked)).map(({ tie }) => tie.id);
		expect(told).toEqual(expect.arrayContaining(['rowers-dockers', 'dockers-dockers']));
		const ranked = askedTies(cited, asked, shownAt(cited, asked)).map(({ tie }) => tie.id);
		expect(ranked).toEqual(['dockers-dockers', 'rowers-dockers']);
	});

	test('fewer for the teacher, and fewer where claims are long', () => {
		const step = cited.story.find(({ id }) => id === 'hall')!;
		expect(chooseTies(cited, step, shownAt(cited, step), new Set(), 'teacher')).toHaveLength(4);
		const file = citedCase();
		for (const tie of file.ties) tie.claims[0]!.summary = 'Long. '.repeat(35);
		expect(idsAt('hall', parseCase(file))).toHaveLength(2);
	});

	test('rather those that somebody denies', () => {
		const file = citedCase();
		const tie = file.ties.find(({ id }) => id === 'council-company')!;
		expect(idsAt('quay')).not.toContain('council-company');
		tie.claims.push({ ...tie.claims[0]!, asserter: 'company', stance: 'denies', at: '¶11' });
		expect(idsAt('quay', parseCase(file))).toContain('council-company');
	});
});

test('every tie is told with a claim, and one that is denied with the denial too', () => {
	const places = chosenAt('hall').map((told) => claimsOf(told).map(({ at }) => at));
	expect(places).toEqual([['¶3'], ['¶4'], ['¶5'], ['¶6'], ['¶1', '¶2']]);
});

test('a tie is told with whoever declines to comment on it, too', () => {
	const file = citedCase();
	file.ties[0]!.claims[1]!.stance = 'declines';
	const places = chosenAt('hall', parseCase(file)).map((told) =>
		claimsOf(told).map(({ at }) => at)
	);
	expect(places).toContainEqual(['¶1', '¶2']);
});
