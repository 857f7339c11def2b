import { describe, expect, test } from 'vitest';
import { mutualCase } from '../../../tests/fixtures/mutual-case.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { parseCase, parseCaseText } from '#lib/case/parse.ts';
import { writeCase } from '#lib/case/write.ts';
import { makeActor, makeClaim, tieLike, type TypedPassage } from './making.ts';

const harbour = parseCase(smallCase());
const gazette = harbour.sources.get('gazette')!;
const typed: TypedPassage = {
	from: 'Haddad',
	to: 'company',
	label: 'backs',
	voice: '',
	at: '¶3',
	basis: 'reported',
	arena: 'private',
	stance: 'asserts',
	pole: null,
	summary: ''
};
function made(part: Partial<TypedPassage>) {
	const { tie, edit } = makeClaim(harbour, gazette, { ...typed, ...part }, harbour.layout);
	const after = edit.apply(harbour);
	expect(parseCaseText(writeCase(after))).toEqual(after);
	return { tie: after.ties.get(tie)!, after };
}

describe('a claim from a passage', () => {
	test('joins the tie that the case has', () => {
		const { tie, after } = made({});
		expect(tie.id).toBe('mayor-backs');
		expect(after.ties.size).toBe(harbour.ties.size);
		expect(tie.claims.at(-1)).toMatchObject({
			source: 'gazette',
			at: '¶3',
			arena: 'private',
			basis: 'reported',
			summary: 'Haddad backs Company'
		});
	});

	test('joins a mutual tie whichever end it names first', () => {
		const back = { ...typed, from: 'company', to: 'Haddad' };
		expect(tieLike(mutualCase('backs'), back)?.id).toBe('mayor-backs');
		expect(tieLike(harbour, back)).toBeNull();
		expect(tieLike(mutualCase('backs'), { ...back, to: 'Nobody' })).toBeNull();
	});

	test('makes a tie with two new actors, which stand apart, a new type and a new voice', () => {
		const { tie, after } = made({
			from: 'Rosa Klein',
			to: 'Ali',
			label: 'funds',
			voice: 'A neighbour',
			summary: 'Pays him.'
		});
		const [from, to] = [after.actors.get(tie.source)!, after.actors.get(tie.target)!];
		expect([from.name, to.name]).toEqual(['Rosa Klein', 'Ali']);
		expect(after.layout.get(from.id)).not.toEqual(after.layout.get(to.id));
		expect(after.tieTypes.get(tie.type)?.label).toBe('funds');
		const claim = tie.claims[0]!;
		expect(after.asserters.get(claim.asserter)?.name).toBe('A neighbour');
		expect(claim.summary).toBe('Pays him.');
	});

	test('puts its tie at a pole, one that the case has and one that is new', () => {
		const tension = [...harbour.tensions.keys()][0]!;
		for (const label of ['backs', 'doubts']) {
			expect(made({ label, pole: { tension, pole: 'b' } }).tie.tensions).toContainEqual({
				tension,
				pole: 'b'
			});
		}
		const before = harbour.ties.get('mayor-backs')!;
		expect(made({}).tie.tensions).toEqual(before.tensions);
	});

	test('keeps that a voice denies it', () => {
		expect(made({ stance: 'denies' }).tie.claims.at(-1)?.stance).toBe('denies');
	});

	test('ties a new actor to itself if both ends have its name', () => {
		const { tie, after } = made({ from: 'Rosa', to: 'rosa', label: 'doubts' });
		expect(tie.source).toBe(tie.target);
		expect(after.actors.size).toBe(harbour.actors.size + 1);
	});
});

test('an actor is found by its folded name, or made', () => {
	const part = { kind: 'person', bloc: 'town' } as const;
	expect(makeActor(harbour, 'Amal Hadad', part, harbour.layout)).toEqual({
		id: 'mayor',
		edit: null
	});
	const { id, edit } = makeActor(harbour, 'Rosa Klein', part, harbour.layout);
	expect(edit!.apply(harbour).actors.get(id)).toMatchObject({ name: 'Rosa Klein', bloc: 'town' });
});
