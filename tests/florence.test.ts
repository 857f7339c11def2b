import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Id, Tie } from '../src/lib/case/case.ts';
import { rules } from '../src/lib/case/check/rules.ts';
import { parseCaseText } from '../src/lib/case/parse.ts';

const file = new URL('../data/florence-1434.json', import.meta.url);
const source = parseCaseText(readFileSync(file, 'utf8'));
const all = [...source.ties.values()];
const [marriages, business] = ['marriage', 'business'].map((type) => ofType(type));

/** Net wealth in 1427, in thousands of lire, in the order of the actors in the file. */
const wealth = [10, 36, 55, 44, 20, 32, 8, 42, 103, 48, 49, 3, 27, 10, 146, 48];
const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', '', '', '', '', 'eleven'];

function ofType(type: string): readonly Tie[] {
	return all.filter((tie) => tie.type === type);
}

const partners = (family: Id, ties: readonly Tie[] = []) =>
	ties.flatMap(({ source: one, target }) =>
		one === family ? [target] : target === family ? [one] : []
	);
const degree = (family: Id, ties: readonly Tie[] = []) => partners(family, ties).length;
const pairOf = (tie: Tie) => `${tie.source} ${tie.target}`;
const families = [...source.actors.keys()];
const captionOf = (id: Id) => source.story.find((step) => step.id === id)?.caption ?? '';

describe('the case of Florence', () => {
	test('has sixteen families, twenty marriages and fifteen business ties, and no warnings', () => {
		expect([families.length, marriages?.length, business?.length]).toEqual([16, 20, 15]);
		expect(all).toHaveLength(35);
		expect(rules.flatMap(({ warningsIn }) => warningsIn(source))).toEqual([]);
	});

	test('writes each tie once, in the order of the alphabet, and all of them are mutual', () => {
		expect(new Set(all.map((tie) => `${tie.type} ${pairOf(tie)}`)).size).toBe(35);
		expect(all.filter((tie) => tie.source >= tie.target)).toEqual([]);
		for (const { label, reverse, mutual } of source.tieTypes.values())
			expect([label, mutual]).toEqual([reverse, true]);
	});

	test('tells the wealth of each family, and counts its ties', () => {
		const told = families.map((id) => source.actors.get(id)?.role);
		expect(told).toEqual(wealth.map((each) => `Wealth in 1427: ${each},000 lire`));
		for (const { id, summary } of source.actors.values()) {
			const [m = '', b = ''] = [marriages, business].map((ties) => numbers[degree(id, ties)]);
			expect(summary.toLowerCase()).toMatch(
				new RegExp(`^${m} marriage ties? and ${b} business ties?`)
			);
		}
	});

	test('puts no family into a party without saying on whose word', () => {
		for (const { bloc, background } of source.actors.values())
			expect(background !== undefined).toBe(bloc !== 'untold');
	});

	test('has a tie serve a party only if both families stand with it', () => {
		for (const tie of all) {
			const [one, other] = [tie.source, tie.target].map((id) => source.actors.get(id)?.bloc);
			const within = one === other && one !== 'untold';
			const served = tie.tensions.find(({ tension }) => tension === 'medici-oligarchs')?.pole;
			expect(served).toBe(within ? (one === 'medici' ? 'a' : 'b') : undefined);
		}
	});
});

describe('the story of Florence', () => {
	test('step 1: the Medici lead in marriages, and only two of their six partners are married', () => {
		const six = partners('medici', marriages);
		expect(six).toHaveLength(6);
		expect(families.filter((id) => degree(id, marriages) >= 6)).toEqual(['medici']);
		const among = marriages?.filter((tie) => six.includes(tie.source) && six.includes(tie.target));
		expect(among?.map(pairOf)).toEqual(['ridolfi tornabuoni']);
		expect(captionOf('between')).toMatch(/six families, more than any.*Ridolfi and the Tornabuoni/);
	});

	test('step 2: eleven families do business, eight of their pairs have married, no Strozzi', () => {
		const married = new Set(marriages?.map(pairOf));
		const both = business?.filter((tie) => married.has(pairOf(tie)));
		expect(families.filter((id) => degree(id, business) > 0)).toHaveLength(11);
		expect(both).toHaveLength(8);
		expect([degree('strozzi', marriages), degree('strozzi', business)]).toEqual([4, 0]);
		expect(captionOf('business')).toMatch(/Fifteen.*eleven families. Eight.*four marriages/);
	});

	test('step 3: the Strozzi are the richest with four ties, the Medici second with eleven', () => {
		const [first, second] = [...wealth].sort((one, other) => other - one);
		expect([first, second].map((each) => families[wealth.indexOf(each ?? 0)])).toEqual([
			'strozzi',
			'medici'
		]);
		expect([degree('strozzi', all), degree('medici', all)]).toEqual([4, 11]);
		expect(captionOf('wealth')).toMatch(/Strozzi own 146,000.*Medici 103,000.*four ties.*eleven/);
	});

	test('has captions that can be read from the last row', () => {
		for (const { caption } of source.story) expect(caption.length).toBeLessThanOrEqual(150);
	});
});
