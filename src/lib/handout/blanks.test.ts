import { describe, expect, it } from 'vitest';
import type { Case, Tie } from '#lib/case/case.ts';
import { parseCase } from '#lib/case/parse.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { blanked, blanksFor } from './blanks.ts';

const small = parseCase(smallCase());
const all = [...small.ties.values()];
const line = (n: number) => `(${n})`;
const only = (...ids: string[]): Tie[] => ids.flatMap((id) => small.ties.get(id) ?? []);
const without = (source: Case, ...ids: string[]): Case => ({
	...source,
	ties: new Map([...source.ties].filter(([id]) => !ids.includes(id)))
});

describe('blanks', () => {
	it('are the same for the same case', () => {
		expect(blanksFor(small, all, '', 1)).toEqual(blanksFor(parseCase(smallCase()), all, '', 1));
	});

	it('are numbered on from where the last sheet ended, one a tie', () => {
		const blanks = blanksFor(small, all, '', 7);
		expect(blanks.map(({ number }) => number)).toEqual([7, 8, 9, 10]);
		expect(new Set(blanks.map(({ tie }) => tie)).size).toBe(4);
	});

	it('ask nothing of a tie that another sheet tells', () => {
		const [first, second] = all as [Tie, Tie];
		const blanks = blanksFor(small, [first, second], '', 1, new Set([first.id]));
		expect(blanks.map(({ tie }) => tie)).toEqual([second.id]);
	});

	it('ask for no verb that is told twice or that the sheet says', () => {
		const [tie] = all as [Tie];
		const label = small.tieTypes.get(tie.type)?.label ?? '';
		expect(blanksFor(small, [tie], '', 1)[0]?.kind).toBe('verb');
		expect(blanksFor(small, [tie], `He ${label} it.`, 1)[0]?.kind).not.toBe('verb');
		expect(blanksFor(small, [tie, { ...tie, id: 'again' }], '', 1)[0]?.kind).not.toBe('verb');
	});

	it('ask for no name that the sheet says, in whatever spelling', () => {
		const ties = only('guards-rowers');
		const label = small.tieTypes.get(ties[0]?.type ?? '')?.label;
		expect(blanksFor(small, ties, `${label}`, 1)).toMatchObject([
			{ kind: 'name', actor: 'rowers' }
		]);
		const named = blanksFor(small, ties, `${label} ROWERS`, 1);
		expect(named).toMatchObject([{ kind: 'name', actor: 'guards' }]);
	});

	it('ask for the direction last, and of no tie that goes both ways', () => {
		const ties = only('guards-rowers');
		const text = ['attacked', 'rowers', 'guards'].join(' ');
		expect(blanksFor(small, ties, text, 1)).toEqual([]);
		const oneWay = without(small, 'rowers-guards');
		expect(blanksFor(oneWay, ties, text, 1)).toMatchObject([{ kind: 'direction', actor: null }]);
	});
});

describe('a case with blanks', () => {
	it('has a number wherever the name stands that is asked for', () => {
		const shown = blanked(small, [{ number: 3, kind: 'name', tie: '', actor: 'rowers' }], line);
		expect(shown.actors.get('rowers')).toMatchObject({ name: '(3)', shortName: '(3)' });
		expect(shown.actors.get('guards')).toBe(small.actors.get('guards'));
	});

	it('has a number for the verb of this one tie', () => {
		const blank = { number: 2, kind: 'verb', tie: 'guards-rowers', actor: null } as const;
		const shown = blanked(small, [blank], line);
		const typeOf = (id: string) => shown.tieTypes.get(shown.ties.get(id)?.type ?? '');
		expect(typeOf('guards-rowers')).toMatchObject({ label: '(2)', family: 'conflict' });
		expect(typeOf('rowers-guards')?.label).toBe('attacked');
		expect(small.ties.get('guards-rowers')?.type).toBe('attacked');
	});
});
