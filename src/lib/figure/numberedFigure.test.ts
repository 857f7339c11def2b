import { describe, expect, it } from 'vitest';
import { citedCase } from '../../../tests/fixtures/cited-case.ts';
import { lookedAt } from '../../../tests/fixtures/looked.ts';
import { parseCase } from '#lib/case/parse.ts';
import { toSvg } from '#lib/formats/figure/toSvg.ts';
import { pickedTie } from '#lib/scene/picks.ts';
import { readChoices } from './choices.ts';
import { figureOf } from './figureOf.ts';
import { smallestLetters } from './letters.ts';

const { looked } = lookedAt(parseCase(citedCase()));
const screen = { width: 800, height: 600, region: null };
const made = (choices: object, picks = looked.picks) =>
	figureOf({ ...looked, picks }, readChoices({ numbered: true, ...choices }), screen);

/** The key as a reader sees it, one line for each entry. */
const keyOf = ({ figure }: ReturnType<typeof made>) =>
	figure.caption.key?.entries.map(
		({ number, sentence, voices }) => `${number} ${sentence} | ${voices.replaceAll('\u00a0', '~')}`
	);

const small = { preset: 'own', own: { width: 60, height: 120, unit: 'mm' } };
const noTexts = { title: false, legend: false, source: false, filter: false, date: false };

describe('a figure with numbered lines', () => {
	it('has a key that says each tie, who says so, and where, from the upper left on', () => {
		expect(keyOf(made({}))).toEqual([
			'1 Haddad presses Company\u00a0± | the mayor [1]~¶1; the company (denies it) [1]~¶2',
			'2 Haddad backs Company\u00a0° | a clerk of the town [2]~¶3',
			'3 Company meets Haddad | the Gazette [1]~¶4',
			'4 Company commands Guards | the Gazette [1]~¶5',
			'5 Council presses Company | the Gazette [1]~¶6',
			'6 Guards attacked Rowers | the Gazette [1]~¶7',
			'7 Dockers presses itself\u00a0° | a clerk of the town [2]~¶10',
			'8 Rowers attacked Guards | the Gazette [1]~¶8',
			'9 Rowers backs Dockers | the Gazette [1]~¶9'
		]);
	});

	it('gives a place without the number of its source where the sources are left out', () => {
		expect(keyOf(made({ parts: { source: false } }))?.[3]).toBe(
			'4 Company commands Guards | the Gazette ¶5'
		);
	});

	it('says each thing that one voice does with a tie: asserts it, and denies it elsewhere', () => {
		const file = citedCase();
		const [asserted] = file.ties.find(({ id }) => id === 'company-guards')!.claims;
		file.ties
			.find(({ id }) => id === 'company-guards')!
			.claims.push(
				{ ...asserted!, at: '¶12' },
				{ ...asserted!, source: 'ledger', at: '¶13', stance: 'denies' }
			);
		const { looked: changed } = lookedAt(parseCase(file));
		const both = figureOf(changed, readChoices({ numbered: true }), screen);
		expect(keyOf(both)?.[3]).toBe(
			'4 Company commands Guards\u00a0± | the Gazette [1]~¶5, ¶12; the Gazette (denies it) [2]~¶13'
		);
	});

	it('has on every line its number, and no words', () => {
		const { emphasis } = made({}).figure;
		const labels = [...emphasis.tieLabels.values()].map(({ lines }) => lines.join(' '));
		expect(labels.map(Number).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
	});

	it('numbers only what is not behind the selection', () => {
		expect(keyOf(made({}, pickedTie('guards-rowers')))).toEqual([
			'1 Guards attacked Rowers | the Gazette [1]~¶7'
		]);
	});

	it('holds the key in the file itself, and says in words that lines are numbered', () => {
		const { figure, alt } = made({});
		const [, key = ''] = toSvg(figure).split('<g id="key"');
		expect(key).toContain('>the Gazette [1]\u00a0¶5</tspan>');
		expect(alt).toContain('The lines are numbered. 1: Haddad presses Company. 2: Haddad backs');
		expect(figure.naming?.sayTie?.('guards-rowers')).toBe('6: Guards attacked Rowers');
	});

	it('has letters of at least 6 pt where its words would be smaller', () => {
		const words = made({ ...small, parts: noTexts, numbered: false });
		expect(smallestLetters(words.figure, words.sheet)).toBeLessThan(6);
		const numbers = made({ ...small, parts: noTexts });
		expect(smallestLetters(numbers.figure, numbers.sheet)).toBeGreaterThan(5.97);
	});

	it('keeps its words where the key has no room', () => {
		const { figure, alt } = made({ preset: 'own', own: { width: 40, height: 30, unit: 'mm' } });
		expect(figure.caption.key).toBeUndefined();
		expect(alt).not.toContain('numbered');
	});
});
