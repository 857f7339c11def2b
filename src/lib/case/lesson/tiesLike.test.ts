import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generatedCase } from '../../../../tests/bench/generatedCase.ts';
import { anyCase } from '../../../../tests/fixtures/any-case.ts';
import { mutualCase } from '../../../../tests/fixtures/mutual-case.ts';
import { smallCase, type CaseFileInput } from '../../../../tests/fixtures/small-case.ts';
import type { Case } from '#lib/case/case.ts';
import { familyOf } from '#lib/case/evidence.ts';
import { parseCase } from '#lib/case/parse.ts';
import { mayLink, tiesLike } from './tiesLike.ts';

const claims = smallCase().ties[0]!.claims;

/** The ids of ties like one of this type in a case that has these ties beside its own. */
function like(type: string, from: string, to: string, ...more: [string, string, string][]) {
	const file: CaseFileInput = smallCase();
	file.tieTypes.push(
		{ id: 'shelled', label: 'shelled', reverse: '-', family: 'conflict', sign: -1, violent: true },
		{ id: 'feuds', label: 'feuds with', reverse: '-', family: 'conflict', sign: -1 },
		{ id: 'rules', label: 'rules on paper', reverse: '-', family: 'authority', sign: 0 }
	);
	for (const [source, kind, target] of more) {
		file.ties.push({ id: `${source} ${kind} ${target}`, source, target, type: kind, claims });
	}
	const source = parseCase(file);
	return tiesLike(source, source.tieTypes.get(type)!, from, to).map(({ id }) => id);
}

/** The same if these types are mutual. */
function likeMutual(mutual: readonly string[], type: string, from: string, to: string) {
	const source = mutualCase(...mutual);
	return tiesLike(source, source.tieTypes.get(type)!, from, to).map(({ id }) => id);
}

describe('ties like one of a type', () => {
	test('are those of its family between the two, and between those who head or serve them', () => {
		expect(like('feuds', 'guards', 'rowers')).toEqual(['guards-rowers']);
		expect(like('feuds', 'company', 'rowers')).toEqual(['guards-rowers']);
		expect(like('feuds', 'company', 'dockers')).toEqual([]);
		expect(like('feuds', 'mayor', 'rowers', ['mayor', 'commands', 'guards'])).toEqual([
			'guards-rowers'
		]);
	});

	test('are not those of somebody whom one of the two rules only on paper', () => {
		expect(like('feuds', 'mayor', 'rowers', ['mayor', 'rules', 'guards'])).toEqual([]);
	});

	test('are not what the one at the other end does to a third, or within itself', () => {
		expect(like('commands', 'guards', 'company', ['company', 'commands', 'mayor'])).toEqual([]);
		expect(
			like(
				'commands',
				'rowers',
				'company',
				['company', 'commands', 'rowers'],
				['rowers', 'commands', 'rowers']
			)
		).toEqual([]);
	});

	test('go either way if they are mutual, or the type is', () => {
		expect(likeMutual([], 'commands', 'guards', 'company')).toEqual([]);
		expect(likeMutual(['commands'], 'commands', 'guards', 'company')).toEqual(['company-guards']);
		// A mutual tie that goes the other way, for a type of its family that is not mutual.
		const source = mutualCase('backs');
		const helps = { ...source.tieTypes.get('backs')!, id: 'helps', label: 'helps', mutual: false };
		expect(tiesLike(source, helps, 'company', 'mayor').map(({ id }) => id)).toEqual([
			'mayor-backs'
		]);
		// A tie that is not mutual, for a mutual type of its family.
		const own = parseCase(smallCase());
		const allied = {
			...own.tieTypes.get('backs')!,
			id: 'allied',
			label: 'is one with',
			mutual: true
		};
		expect(tiesLike(own, allied, 'company', 'mayor').map(({ id }) => id)).toEqual(['mayor-backs']);
	});

	test('are those of others in the two blocs if they say the same', () => {
		expect(like('presses', 'council', 'guards', ['mayor', 'backs', 'company'])).toEqual([
			'council-company',
			'mayor-presses'
		]);
	});

	test('are all blows between two blocs, because nobody can tell one from another', () => {
		expect(like('shelled', 'company', 'dockers')).toEqual(['guards-rowers']);
	});

	test('are, within a bloc, only those with one of the two', () => {
		const more: [string, string, string] = ['council', 'presses', 'mayor'];
		expect(like('presses', 'mayor', 'council', more)).toEqual([]);
		expect(like('presses', 'council', 'mayor', more)).toEqual(['council presses mayor']);
		expect(like('presses', 'dockers', 'rowers')).toEqual(['dockers-dockers']);
	});
});

const anyGenerated = fc
	.tuple(fc.integer({ min: 1, max: 25 }), fc.integer({ min: 0, max: 60 }))
	.map(([actors, extra]) => parseCase(generatedCase(actors, actors - 1 + extra)));

describe('in any case', () => {
	const holds = (check: (source: Case) => void) =>
		fc.assert(fc.property(fc.oneof(anyCase, anyGenerated), check));

	test('a tie is like itself, so that its own type links its ends', () => {
		holds((source) => {
			for (const tie of source.ties.values()) {
				const type = source.tieTypes.get(tie.type)!;
				expect(tiesLike(source, type, tie.source, tie.target)).toContain(tie);
				expect(mayLink(source, type, tie.target, tie.source)).toBe(true);
			}
		});
	});

	test('a tie like one of another family says the same, between the same blocs', () => {
		holds((source) => {
			const blocOf = (id: string) => source.actors.get(id)?.bloc;
			for (const { source: from, target, type: id } of source.ties.values()) {
				const type = source.tieTypes.get(id)!;
				for (const tie of tiesLike(source, type, from, target)) {
					if (familyOf(source, tie) === type.family) continue;
					expect([tie.source, tie.target].map(blocOf)).toEqual([from, target].map(blocOf));
				}
			}
		});
	});
});
