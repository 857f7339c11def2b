import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { withoutBackground } from './background.ts';
import { parseCase } from './parse.ts';
import { search, type MarkedText } from './search.ts';
import { indexCase } from './searchIndex.ts';

type Names = { name: string; shortName?: string; aliases?: string[]; original?: string };

/** The small case with other names for its actors, in order. */
function caseOf(...names: Names[]) {
	const file = smallCase();
	const actors = file.actors.map((actor, i) => {
		const { name, shortName, aliases, original } = names[i] ?? { name: actor.name };
		const origins = original === undefined ? [] : [{ language: 'ar', text: original }];
		const background = { source: file.sources[0]?.id ?? '', names: origins };
		return { ...actor, name, shortName: shortName ?? name, aliases: aliases ?? [], background };
	});
	return parseCase({ ...file, actors });
}

const mohandes = {
	name: 'Abu Mahdi al-Mohandes',
	shortName: 'al-Mohandes',
	aliases: ['Muhandis', 'the Engineer'],
	original: 'أبو مهدي المهندس'
};
const kataib = { name: 'Kata’ib Hezbollah', aliases: ['KH'], original: 'كتائب حزب الله' };
const soleimani = { name: 'Gen. Qasem Soleimani', original: 'قاسم سلیمانی' };
const militias = { name: 'Popular Mobilization Forces', aliases: ['PMU', 'Hashd al-Shaabi'] };
const state = { name: 'Islamic State', aliases: ['ISIS', 'Daesh'] };
const europe = { name: 'European allies', aliases: ['Europe'] };
const region = caseOf(mohandes, kataib, soleimani, militias, state, europe);
const index = indexCase(region);

const groupOf = (typed: string, kind: string, from = index) =>
	search(from, typed, 9).find((group) => group.kind === kind)?.finds ?? [];
const actors = (typed: string, from = index) => groupOf(typed, 'actor', from);
const names = (typed: string, from = index) => actors(typed, from).map(({ name }) => name.text);
const marked = ({ text, marks }: MarkedText) => marks.map(([from, to]) => text.slice(from, to));

describe('an actor is found', () => {
	test.each([
		[mohandes.name, ['Muhandis', 'Mohandes', 'muhandes', 'al-Muhandis', 'المهندس', 'مهندس']],
		[
			kataib.name,
			['Kataib', "Kata'ib", 'Kataeb', 'KATĀʾIB', 'كتائب', 'کتائب', 'hizbollah', 'حزب الله']
		],
		[soleimani.name, ['Suleimani', 'Soleimani', 'Sulaymānī', 'سليماني', 'سلیمانی', 'قاسم']],
		[soleimani.name, ['qassem suleimani', 'Soleimani Qasem', 'ghasem sol', 'qasemsoleimani']],
		[militias.name, ['PMU', 'pmu', 'Hashd', 'hashd al', 'hashdshaabi', 'الحشد']],
		[state.name, ['ISIS', 'I.S.I.S.', 'Daesh', "Da'ish"]]
	])('as %s by %j', (name, spellings) => {
		for (const typed of spellings) expect([typed, names(typed)[0]]).toEqual([typed, name]);
	});

	test('by what a name has inside', () => {
		expect(names('bollah')).toEqual([kataib.name]);
	});

	test('by no other that only happens to share a few consonants', () => {
		for (const typed of ['arab', 'mhn', 'xyz', '', ' ', '…']) expect(names(typed)).toEqual([]);
	});

	test('by its names of background only as long as they are in the case', () => {
		const bare = indexCase(withoutBackground(region));
		expect(names('أبو')).toEqual([mohandes.name]);
		expect(names('أبو', bare)).toEqual([]);
		expect(names('المهندس', bare)).toEqual([mohandes.name]);
	});
});

describe('what is found', () => {
	test('tells the other name that answered, and marks what was typed in it', () => {
		const [find] = actors('Muhandis');
		expect(find?.also?.text).toBe('Muhandis');
		expect(find?.also && marked(find.also)).toEqual(['Muhandis']);
		expect(find?.name.marks).toEqual([]);
	});

	test('tells no other name where its own has the letters', () => {
		const [find] = actors('mohan');
		expect(find?.also).toBeNull();
		expect(find && marked(find.name)).toEqual(['Mohan']);
	});

	test.each([
		['kataib', ['Kata’ib']],
		['kat hez', ['Kat', 'Hez']],
		['hez kat', ['Kat', 'Hez']],
		['kataeb', ['Kata’ib']],
		['kataibhez', ['Kata’ib Hez']],
		['ketaebhizbullah', ['Kata’ib Hezbollah']],
		['boll', ['boll']]
	])('is marked for %s', (typed, parts) => {
		expect(actors(typed).map(({ name }) => marked(name))).toEqual([parts]);
	});

	test('goes by how well it answers: the name, its beginning, a word of it, inside, by sound', () => {
		const ranked = indexCase(
			caseOf(
				...[{ name: 'Sudr' }, { name: 'Ansadri' }, { name: 'Old Sadrist' }],
				...[{ name: 'Sadrist' }, { name: 'Sadr' }, europe]
			)
		);
		expect(names('sadr', ranked)).toEqual(['Sadr', 'Sadrist', 'Old Sadrist', 'Ansadri', 'Sudr']);
	});

	test('is cut to the limit and counted whole, the kind with the best find first', () => {
		const groups = search(index, 'e', 2);
		for (const { finds, count } of groups) expect(finds.length).toBe(Math.min(2, count));
		expect(search(index, 'what is', 9).map(({ kind }) => kind)).toEqual(['step']);
		expect(search(index, 'kataib', 9)[0]?.kind).toBe('actor');
	});
});

describe('the small case', () => {
	const small = indexCase(parseCase(smallCase()));
	const ids = (typed: string, kind: string) => groupOf(typed, kind, small).map(({ id }) => id);

	test('has ties found by the words of their sentence, in any order', () => {
		for (const tie of parseCase(smallCase()).ties.values()) {
			const [own] = small.filter(({ kind, id }) => kind === 'tie' && id === tie.id);
			const words = own?.own.text.split(' ').reverse().join(' ') ?? '';
			expect(ids(words, 'tie')).toContain(tie.id);
		}
	});

	test('has tensions found by title, pole and question, and steps by title and caption', () => {
		for (const { id, title, question, poles } of parseCase(smallCase()).tensions.values()) {
			for (const typed of [title, question, poles[0].label, poles[1].label]) {
				expect(ids(typed, 'tension')).toContain(id);
			}
		}
		for (const { id, title, caption } of parseCase(smallCase()).story) {
			for (const typed of [title, caption]) expect(ids(typed, 'step')).toContain(id);
		}
	});
});

describe('what is claimed and what happened', () => {
	const harbour = parseCase(smallCase());
	const sayDate = (date: string) => date.replace('2021-05-03', '3 May 2021');
	const small = indexCase(harbour, sayDate);
	const found = (typed: string, kind: string, date: string | null = null) =>
		search(small, typed, 99, date).find((group) => group.kind === kind)?.finds ?? [];
	const claims = (typed: string, date: string | null = null) =>
		found(typed, 'claim', date).map(({ id, claim }) => `${id} ${claim}`);

	test('is found by the text of a claim, by its place and by its hedge', () => {
		for (const { id, claims: all } of harbour.ties.values()) {
			for (const [i, { summary, at, hedge }] of all.entries()) {
				for (const typed of [summary, at, ...(hedge ? [hedge] : [])]) {
					expect(claims(typed), typed).toContain(`${id} ${i}`);
				}
			}
		}
		const [place] = found('¶1', 'claim');
		expect(place?.also?.text).toBe('¶1');
	});

	test('is found by who says so, in any name of an actor; who says nothing is no voice', () => {
		const voices = (typed: string) => found(typed, 'voice').map(({ id }) => id);
		expect(voices('clerk')).toEqual(['clerk']);
		expect(voices('Amal Hadad')).toEqual(['mayor']);
		const file = smallCase();
		file.asserters.push({ id: 'silent', name: 'a silent witness' });
		const groups = search(indexCase(parseCase(file)), 'silent witness', 9);
		expect(groups).toEqual([]);
	});

	test('is found as an event by its title, its story and its date as it is said', () => {
		const events = (typed: string) => found(typed, 'event').map(({ id }) => id);
		expect(events('scuffle')).toEqual(['scuffle']);
		expect(events('came to blows')).toEqual(['scuffle']);
		expect(events('3 may')).toEqual(['scuffle']);
	});

	test('is found by a date, what is dated to it first, then what may have gone on then', () => {
		expect(found('x', 'event', '2021-05-03').map(({ id }) => id)).toEqual(['scuffle']);
		expect(found('x', 'event', '2021-05').map(({ id }) => id)).toEqual(['scuffle', 'vote']);
		expect(found('x', 'event', '1990')).toEqual([]);
		const during = [...harbour.ties.values()].flatMap(({ id, claims }) =>
			claims.flatMap(({ happened }, i) =>
				happened === '2021-05-02/2021-05-03' ? `${id} ${i}` : []
			)
		);
		expect(during.length).toBeGreaterThan(0);
		expect(claims('x', '2021-05-02')).toEqual(expect.arrayContaining(during));
		expect(claims('x', '2021-05-02/2021-05-03').slice(0, during.length)).toEqual(during);
	});

	test('comes after an actor that a claim only begins with', () => {
		const file = smallCase();
		file.ties[0]!.claims[0]!.summary = 'Amal says one thing and does another.';
		const kinds = search(indexCase(parseCase(file)), 'amal', 9).map(({ kind }) => kind);
		expect(kinds[0]).toBe('actor');
		expect(kinds).toContain('claim');
	});
});

test('a query longer than the browser can compare is cut, and finds what its beginning finds', () => {
	const long = 'harbour '.repeat(20_000);
	const small = indexCase(parseCase(smallCase()));
	expect(search(small, long, 5)).toEqual(search(small, long.slice(0, 200), 5));
	expect(() => search(small, 'x'.repeat(100_000), 5)).not.toThrow();
});

describe('two names at once', () => {
	const pairs = (typed: string) =>
		groupOf(typed, 'pair').map(({ id, partner }) => [
			region.actors.get(id)?.name,
			region.actors.get(partner ?? '')?.name
		]);

	test('find the two, in any spelling and with a word or a dash between them', () => {
		const two = [['Gen. Qasem Soleimani', 'European allies']];
		for (const typed of ['soleimani europe', 'qasem soleimani and allies', 'Soleimani – Europe']) {
			expect(pairs(typed), typed).toEqual(two);
		}
	});

	test('come before ties and claims that happen to have both words', () => {
		const small = indexCase(parseCase(smallCase()));
		const groups = search(small, 'haddad company', 5).map(({ kind }) => kind);
		expect(groups.length).toBeGreaterThan(1);
		expect(groups[0]).toBe('pair');
	});

	test('are found in a question, of which nothing else is', () => {
		expect(pairs('how do Soleimani and Europe hang together?')).toEqual([
			['Gen. Qasem Soleimani', 'European allies']
		]);
		expect(names('who says that Daesh is beaten')).toContain('Islamic State');
		expect(names('how do they hang together')).toEqual([]);
	});

	test('are none where they name one actor, the same twice, or nobody', () => {
		for (const typed of ['islamic state', 'daesh isis', 'soleimani', 'soleimani xyzzy', 'a b']) {
			expect(pairs(typed), typed).toEqual([]);
		}
	});
});

describe('two letters in the wrong order', () => {
	test('are put right where nothing else is found', () => {
		expect(names('Erupoe')).toEqual(['European allies']);
		expect(names('the egnineer')).toEqual(['Abu Mahdi al-Mohandes']);
		expect(names('aDehs')).toEqual([]);
	});

	test('are left alone in words of fewer than four letters, and where what was typed is found', () => {
		expect(names('hk')).toEqual([]);
		expect(names('Daesh')).toEqual(['Islamic State']);
	});
});
