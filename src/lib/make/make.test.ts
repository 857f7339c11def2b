import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { ruleOf } from '#lib/case/make/fieldRules.ts';
import { parseCase } from '#lib/case/parse.ts';
import { writeCase } from '#lib/case/write.ts';
import { makeWords } from '#lib/words/make.ts';
import { claimFrom, lacksSource, nothingTyped } from './claimFrom.ts';
import { guessType, newType, retyped, typeCalled } from './guessType.ts';
import { actorNamed } from './actorNamed.ts';
import { freeSpot, newActor, spotsBeside } from './newActor.ts';
import { newEntry, ownLists } from './newEntry.ts';
import { nameOf } from './refs.ts';
import { isUntitled } from './unwritten.ts';

const harbour = parseCase(smallCase());

describe('a typed verb', () => {
	test('stands for the tie type of the case that has it as its label', () => {
		expect(typeCalled(harbour, ' Backs ')).toBe(harbour.tieTypes.get('backs'));
		expect(typeCalled(harbour, 'backs openly')).toBeNull();
	});

	test('that is new brings a family, a sign and what it is the other way, as in a table', () => {
		expect(guessType(' funds ')).toMatchObject({
			id: 'funds',
			label: 'funds',
			reverse: 'is funded by',
			family: 'support',
			sign: 1
		});
		expect(guessType('attacked')).toMatchObject({ family: 'conflict', violent: true });
		expect(guessType('paints')).toMatchObject({ family: 'contact', sign: 0 });
	});

	test('gets an id of its own where another label has the same', () => {
		const backs = { ...harbour.tieTypes.get('backs')!, label: 'stands by' };
		const source = { ...harbour, tieTypes: new Map([['backs', backs]]) };
		expect(newType(source, 'backs').id).toBe('backs-2');
	});

	test('is read the other way as its new label says, unless somebody has said how', () => {
		const type = newType(harbour, 'new type of tie');
		const { reverse } = guessType('funds');
		expect(retyped(type, { label: 'funds' })).toEqual({ label: 'funds', reverse });
		expect(retyped({ ...type, reverse: 'own words' }, { label: 'funds' })).toEqual({
			label: 'funds'
		});
		expect(retyped(type, { sign: 1 })).toEqual({ sign: 1 });
	});

	test('makes a mutual type only if it is said to be one', () => {
		expect(newType(harbour, 'is married to', true).mutual).toBe(true);
		expect(newType(harbour, 'is married to')).not.toHaveProperty('mutual');
	});
});

describe('a typed claim', () => {
	const typed = { source: 'The Echo', at: '¶2', voice: '' };

	test('brings its source, which says so itself if nobody else does', () => {
		const made = claimFrom(harbour, typed, 'Haddad backs Company')!;
		const after = made.before.reduce((now, edit) => edit.apply(now), harbour);
		expect(after.sources.get(made.claim.source)?.title).toBe('The Echo');
		expect(after.asserters.get(made.claim.asserter)?.name).toBe('The Echo');
		expect(made.claim).toMatchObject({
			at: '¶2',
			basis: 'reported',
			summary: 'Haddad backs Company'
		});
	});

	test('takes the source and the voice that the case has', () => {
		const made = claimFrom(
			harbour,
			{ source: 'quarrel in the harbour', at: '', voice: 'A clerk of the town' },
			'x'
		);
		expect(made?.before).toEqual([]);
		expect(made?.claim).toMatchObject({
			source: 'gazette',
			asserter: 'clerk',
			basis: 'anonymous'
		});
	});

	test('of a voice without a name is anonymous, unless somebody says otherwise', () => {
		const people = { ...typed, voice: 'Two people close to the council' };
		expect(claimFrom(harbour, people, 'x')?.claim).toMatchObject({
			basis: 'anonymous',
			arena: 'public'
		});
		expect(
			claimFrom(harbour, { ...people, basis: 'attributed', arena: 'private' }, 'x')?.claim
		).toMatchObject({ basis: 'attributed', arena: 'private' });
	});

	test('by the name of an actor makes a voice that is this actor', () => {
		const made = claimFrom(harbour, { ...typed, voice: 'Council' }, 'x')!;
		const after = made.before.reduce((now, edit) => edit.apply(now), harbour);
		expect(after.asserters.get(made.claim.asserter)).toMatchObject({ actor: 'council' });
	});

	test('is none if nothing is typed, and lacks its source if only a place or a voice is', () => {
		expect(claimFrom(harbour, nothingTyped, 'x')).toBeNull();
		expect(lacksSource(harbour, nothingTyped)).toBe(false);
		expect(lacksSource(harbour, { source: '', at: '¶1', voice: '' })).toBe(true);
		expect(claimFrom(harbour, { source: '', at: '¶1', voice: '' }, 'x')).toBeNull();
	});

	test('without a source is of the only one that a case has', () => {
		const single = { ...harbour, sources: new Map([...harbour.sources].slice(0, 1)) };
		expect(claimFrom(single, { source: '', at: '¶1', voice: '' }, 'x')?.claim.source).toBe(
			'gazette'
		);
	});
});

describe('a new entry of the case', () => {
	test.each(ownLists)('is valid and says nothing of its own accord: %s', (list) => {
		const after = newEntry(harbour, list).apply(harbour);
		const added = [...after[list].values()].at(-1)!;
		expect(parseCase(JSON.parse(writeCase(after)))[list].get(added.id)).toEqual(added);
		const texts = JSON.stringify(added);
		for (const hints of Object.values(makeWords.hints))
			for (const hint of Object.values(hints)) expect(texts).not.toContain(hint);
	});

	test('waits to be written over, and what a person wrote does not', () => {
		expect(
			isUntitled(nameOf([...newEntry(harbour, 'blocs').apply(harbour).blocs.values()].at(-1)!))
		).toBe(true);
		expect(isUntitled('Quay')).toBe(false);
	});
});

describe('a new actor', () => {
	test('has an id of its own, and a short name that the picture has room for', () => {
		const made = newActor(harbour, ' Mayor ', { kind: 'person', bloc: 'town' });
		expect(made).toMatchObject({ id: 'mayor-2', name: 'Mayor', shortName: 'Mayor' });
		expect(newActor(harbour, 'x'.repeat(200), made).shortName).toHaveLength(40);
	});

	test('stands where it is put, or as near as others leave room', () => {
		expect(freeSpot([], { x: 10, y: 20 })).toEqual({ x: 10, y: 20 });
		const spot = freeSpot([{ x: 0, y: 0 }], { x: 10, y: 0 });
		expect(Math.hypot(spot.x, spot.y)).toBeGreaterThan(200);
		expect(Math.hypot(spot.x, spot.y)).toBeLessThan(400);
	});

	test('keeps clear of what else is there, unless there is no such place', () => {
		const isLeft = ({ x }: { x: number }) => x < -100;
		const spot = freeSpot([], { x: 0, y: 0 }, isLeft);
		expect(spot.x).toBeLessThan(-100);
		expect(Math.hypot(spot.x, spot.y)).toBeLessThan(260);
		expect(freeSpot([], { x: 7, y: 8 }, () => false)).toEqual({ x: 7, y: 8 });
	});
});

describe('a copy', () => {
	test('stands beside what it is a copy of, and beside the other copies', () => {
		const places = new Map([
			['a', { x: 0, y: 0 }],
			['b', { x: 0, y: 300 }]
		]);
		const spots = spotsBeside(places, ['a', 'b']);
		const all = [...places.values(), ...spots.values()];
		const apart = all.flatMap((one, i) =>
			all.slice(i + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y))
		);
		expect(Math.min(...apart)).toBeGreaterThan(200);
	});
});

describe('an actor that is asked for by name', () => {
	test('is found however the name is spelled, by its other names too', () => {
		expect(actorNamed(harbour, 'mayor amal haddād')?.id).toBe('mayor');
		expect(actorNamed(harbour, 'أمل حداد')?.id).toBe('mayor');
		expect(actorNamed(harbour, 'Haddad', harbour.actors.get('mayor'))).toBeNull();
		expect(actorNamed(harbour, ' ')).toBeNull();
		expect(actorNamed(harbour, 'Hadd')).toBeNull();
		const other = { ...harbour.actors.get('council')!, id: 'other', name: 'Mayor Amal Haddād' };
		const both = { ...harbour, actors: new Map(harbour.actors).set('other', other) };
		expect(actorNamed(both, 'mayor amal haddād')?.id).toBe('other');
	});
});

describe('a field', () => {
	test('knows the length and the values that the format allows', () => {
		expect(ruleOf('actors', 'name')).toMatchObject({ limit: 120, options: null, optional: false });
		expect(ruleOf('actors', 'aliases')).toMatchObject({ holds: 'texts', limit: 120 });
		expect(ruleOf('claims', 'stance').options).toEqual(['asserts', 'denies', 'declines']);
		expect(ruleOf('tieTypes', 'violent').holds).toBe('flag');
	});

	test('says why a text is refused', () => {
		expect(ruleOf('actors', 'name').faultOf('')).toBe('expected some text');
		expect(ruleOf('actors', 'role').faultOf('')).toBeNull();
		expect(ruleOf('claims', 'happened').faultOf('last May')).toMatch(/^expected an EDTF date/);
		expect(ruleOf('sources', 'url').faultOf('javascript:alert(1)')).toBe('expected a web address');
	});
});
