import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallCase, type CaseFileInput } from '../../../tests/fixtures/small-case.ts';
import { CaseError, sentence } from './fault.ts';
import { parseCase, parseCaseText, tryParse } from './parse.ts';

/** The faults of the input, a sentence each; empty if it is a valid case. */
function faultsOf(read: () => unknown): string[] {
	try {
		read();
		return [];
	} catch (error) {
		if (error instanceof CaseError) return error.faults.map(sentence);
		throw error;
	}
}

/** The faults of the small case after some of its attributes were replaced. */
const faultsWith = (attributes: object) =>
	faultsOf(() => parseCase({ ...smallCase(), ...attributes }));

/** The small case with the first actor renamed wherever it is used. */
function withActorCalled(id: string): CaseFileInput {
	const text = JSON.stringify(smallCase()).replaceAll('"mayor"', JSON.stringify(id));
	return JSON.parse(text) as CaseFileInput;
}

test('a sound file becomes a case whose lists keep the order of the file', () => {
	const parsed = parseCase(smallCase());
	expect([...parsed.actors.keys()]).toEqual(smallCase().actors.map(({ id }) => id));
	expect([...parsed.ties.keys()]).toEqual(smallCase().ties.map(({ id }) => id));
	expect(parsed.about.title).toBe('The harbour of Small');
	expect(parsed.layout.get('guards')).toEqual({ x: 240, y: 160 });
	expect(parsed.story).toHaveLength(2);
});

test('what may be left out is filled in', () => {
	const parsed = parseCase(smallCase());
	expect(parsed.ties.get('company-guards')).toMatchObject({
		tensions: [],
		claims: [{ stance: 'asserts', datesFrom: 'source' }]
	});
	const { events, story, layout } = parseCase({
		...smallCase(),
		events: undefined,
		stories: undefined,
		layout: undefined
	});
	expect([events.size, story.length, layout.size]).toEqual([0, 0, 0]);
});

test('every fault of shape is told at once, in file order, with its place and its remedy', () => {
	const file = smallCase();
	Reflect.deleteProperty(file, 'title');
	Object.assign(file, { version: 4, subtitle: '', asOf: 'in May', colour: 'red', colours: [] });
	Object.assign(file.actors[1]!, { kind: 'robot', colour: 'red', hat: 'tall' });
	file.ties[0]!.claims[0]!.happened = '2021-13';
	file.layout![0]!.x = 'left' as never;
	const dates =
		'expected an EDTF date such as 2020-01-03, 2019-12, 2014, 2019-10~ or 2019-10/2019-12';
	expect(faultsOf(() => parseCase(file))).toEqual([
		'version: found 4; expected 3 or lower; a file of a later version needs a newer Tautline',
		'title: missing; add "title"',
		'subtitle: empty; expected some text',
		`asOf: found "in May"; ${dates}`,
		'actors[1].kind: found "robot"; expected ("person" | "state" | "institution" | "force" | "militia" | "crowd" | "voice")',
		'actors[1].colour: unknown attribute "colour"; remove it or mend its spelling',
		'actors[1].hat: unknown attribute "hat"; remove it or mend its spelling',
		`ties[0].claims[0].happened: found "2021-13"; ${dates}`,
		'layout[0].x: found "left"; expected number',
		'colour: unknown attribute "colour"; remove it or mend its spelling',
		'colours: unknown attribute "colours"; remove it or mend its spelling'
	]);
});

test('every broken reference is told at once, with its place', () => {
	const file = smallCase();
	file.ties[2]!.target = 'ghost';
	file.ties[3]!.claims[0]!.asserter = 'nobody';
	expect(faultsOf(() => parseCase(file))).toEqual([
		'ties[2].target: "ghost" is not in "actors"; add it there, or use an id that is',
		'ties[3].claims[0].asserter: "nobody" is not in "asserters"; add it there, or use an id that is'
	]);
});

test('an unknown attribute is found wherever it hides', () => {
	const file = smallCase();
	Object.assign(file.actors[0]!.background!.names![0]!, { dir: 'rtl' });
	Object.assign(file.tensions[0]!.poles[1], { weight: 2 });
	Object.assign(file.ties[0]!.tensions![0]!, { sign: 1 });
	const places = faultsOf(() => parseCase(file)).map((fault) => fault.split(':')[0]);
	expect(places).toEqual([
		'tensions[0].poles[1].weight',
		'actors[0].background.names[0].dir',
		'ties[0].tensions[0].sign'
	]);
});

test('a tension has two poles, no more', () => {
	const [tension] = smallCase().tensions;
	const poles = [...tension!.poles, tension!.poles[0]];
	expect(faultsWith({ tensions: [{ ...tension, poles }] })).toEqual([
		'tensions[0].poles[2]: one too many; remove it'
	]);
});

/** The stories of the small case, with its steps changed. */
function withSteps(change: (step: object, i: number) => object) {
	return {
		stories: smallCase().stories?.map((story) => ({ ...story, steps: story.steps.map(change) }))
	};
}

test('a story needs a title; it may go without a subtitle, an author and steps', () => {
	const story = { id: 'mine', title: 'Mine', steps: [] };
	expect(faultsWith({ stories: [story] })).toEqual([]);
	expect(faultsWith({ stories: [{ ...story, title: '', author: 7, step: [] }] })).toEqual([
		'stories[0].title: empty; expected some text',
		'stories[0].author: found 7; expected string',
		'stories[0].step: unknown attribute "step"; remove it or mend its spelling'
	]);
	expect(faultsWith({ stories: [{ ...story, subtitle: 'x'.repeat(201) }] })).toEqual([
		'stories[0].subtitle: 201 long; expected at most 200 characters'
	]);
});

test('a step is hidden or not, and nothing between', () => {
	const hidden = (value: unknown) => faultsWith(withSteps((step) => ({ ...step, hidden: value })));
	expect(hidden(true)).toEqual([]);
	expect(hidden('yes')[0]).toBe('stories[0].steps[0].hidden: found "yes"; expected boolean');
});

test('a question has few wrong answers, and none that is right or twice', () => {
	const wrongOnes = (...wrong: string[]) =>
		faultsWith({
			...withSteps((step) => ({
				...step,
				questions: [{ question: 'Who?', answer: 'She.', wrong }]
			}))
		})[0];
	expect(wrongOnes('He.', 'They.')).toBeUndefined();
	expect(wrongOnes('a', 'b', 'c', 'd', 'e')).toContain('expected at most 4 wrong answers');
	const differ = 'expected wrong answers that differ from the right one and from each other';
	expect(wrongOnes('He.', 'She.')).toContain(differ);
	expect(wrongOnes('He.', 'He.')).toContain(differ);
});

test('a question may wait for its answer, but not beside wrong ones', () => {
	const asked = (wrong: string[]) =>
		faultsWith({
			...withSteps((step) => ({
				...step,
				questions: [{ question: 'Who?', answer: '', wrong }]
			}))
		})[0];
	expect(asked([])).toBeUndefined();
	expect(asked(['He.'])).toContain('expected a right answer beside the wrong ones');
});

test('a step needs a title; its caption and notes may be written later', () => {
	const steps = (part: object) => withSteps((step, i) => (i === 0 ? { ...step, ...part } : step));
	expect(faultsWith(steps({ caption: '', notes: [] }))).toEqual([]);
	expect(faultsWith(steps({ notes: [{ text: '' }, { text: 'x'.repeat(2999) }] }))).toEqual([]);
	expect(faultsWith(steps({ notes: [{ text: '' }, { text: 'x'.repeat(3000) }] }))).toEqual([
		'stories[0].steps[0].notes: found Array; expected at most 3000 characters in all'
	]);
	expect(faultsWith(steps({ title: '' }))).toEqual([
		'stories[0].steps[0].title: empty; expected some text'
	]);
});

test('a prediction hides what a tie has', () => {
	const file = smallCase();
	file.stories![0]!.steps[0]!.predictions![0]!.hides = 'colour' as never;
	expect(faultsOf(() => parseCase(file))).toEqual([
		'stories[0].steps[0].predictions[0].hides: found "colour"; expected ("type" | "direction" | "arena" | "asserter" | "tie")'
	]);
});

test('an actor stands somewhere near enough to be drawn', () => {
	const text = JSON.stringify(smallCase())
		.replace('"x":240', '"x":1e999')
		.replace('"x":-120', '"x":-1e8');
	const near = 'expected a number from -10000000 to 10000000';
	expect(faultsOf(() => parseCaseText(text))).toEqual([
		`layout[2].x: found Infinity; ${near}`,
		`layout[4].x: found -100000000; ${near}`
	]);
});

test('a source is at a web address or at none', () => {
	const at = (url: string) =>
		faultsWith({ sources: smallCase().sources.map((source) => ({ ...source, url })) })[0];
	expect(at('https://example.org/')).toBeUndefined();
	expect(at('javascript:alert(1)')).toMatch('sources[0].url: found');
	expect(at('nowhere')).toBe('sources[0].url: found "nowhere"; expected a web address');
});

test('a fault quotes no more of a text than tells it apart', () => {
	for (const fault of faultsWith({ asOf: 'x'.repeat(1e5), ['y'.repeat(1e5)]: 1 })) {
		expect(fault.length).toBeLessThan(300);
	}
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '1', 'عادل', '  ', '../x'])(
	'an id is any text: an actor may be called %j',
	(id) => {
		const parsed = parseCase(withActorCalled(id));
		expect(parsed.actors.get(id)?.shortName).toBe('Haddad');
		expect(parsed.ties.get('mayor-presses')?.source).toBe(id);
		expect(parsed.layout.get(id)).toEqual({ x: 0, y: 0 });
		expect([...parsed.actors.keys()][0]).toBe(id);
	}
);

test('an actor and a tie may have the same id', () => {
	const file = smallCase();
	file.ties[3]!.id = 'guards';
	const parsed = parseCase(file);
	expect(parsed.actors.get('guards')?.name).toBe('Company guards');
	expect(parsed.ties.get('guards')?.type).toBe('commands');
});

test('a file that reaches for the prototype of all objects does not get at it', () => {
	const before = Object.getOwnPropertyNames(Object.prototype);
	const text = JSON.stringify(withActorCalled('__proto__')).replace(
		'{"format"',
		'{"__proto__":{"spoilt":true},"constructor":{"prototype":{"spoilt":true}},"format"'
	);
	expect(faultsOf(() => parseCaseText(text))).toEqual([
		'__proto__: unknown attribute "__proto__"; remove it or mend its spelling',
		'constructor: unknown attribute "constructor"; remove it or mend its spelling'
	]);
	expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
	expect({}).not.toHaveProperty('spoilt');
});

test('a text is read with or without a byte order mark', () => {
	const text = JSON.stringify(smallCase());
	expect(parseCaseText(`\uFEFF${text}`)).toEqual(parseCaseText(text));
});

test.each(['', 'hello', '{', '<html>', '{"format":"tautline-case",}'])(
	'a text that is no JSON is refused in one sentence (%j)',
	(text) => {
		const faults = faultsOf(() => parseCaseText(text));
		expect(faults).toHaveLength(1);
		expect(faults[0]).toMatch(/^file: not JSON \(.+\); save it as a Tautline case file$/);
	}
);

test.each([null, 1, 'case', [], undefined])('%j is refused as a whole', (input) => {
	expect(faultsOf(() => parseCase(input)).length).toBeGreaterThan(0);
});

test('whatever comes in, only a CaseError comes out, and it has faults', () => {
	const refused = (read: () => unknown) => faultsOf(read).length > 0;
	fc.assert(fc.property(fc.jsonValue(), (input) => refused(() => parseCase(input))));
	fc.assert(fc.property(fc.string(), (text) => refused(() => parseCaseText(text))));
});

test('whatever one attribute is replaced by, only a CaseError comes out', () => {
	const key = fc.constantFrom(...Object.keys(smallCase()));
	const junk = fc.oneof(
		fc.jsonValue(),
		fc.array(fc.object({ key: fc.constantFrom('id', 'ties') }))
	);
	fc.assert(
		fc.property(key, junk, (name, value) => void faultsWith({ [name]: value })),
		{ numRuns: 300 }
	);
});

describe('an attempt to read a case', () => {
	test('has the case, or every fault of it', () => {
		const parsed = tryParse(() => parseCase(smallCase()));
		expect([parsed.source?.about.id, parsed.faults]).toEqual(['small-harbour', []]);
		const faulty = tryParse(() => parseCaseText('no case'));
		expect(faulty.source).toBeNull();
		expect(faulty.faults).toMatchObject([{ place: 'file' }]);
	});

	test('does not hide any other error', () => {
		const broken = () => {
			throw new TypeError('a mistake of ours');
		};
		expect(() => tryParse(broken)).toThrow(TypeError);
	});
});

describe('a file that would take forever to read', () => {
	const soon = 2000;
	/** The faults of a text, and how many ms it took to find them. */
	function timed(text: string) {
		const begun = performance.now();
		const faults = faultsOf(() => parseCaseText(text));
		return { faults, ms: performance.now() - begun };
	}
	const withList = (list: keyof CaseFileInput, entries: string) =>
		JSON.stringify({ ...smallCase(), [list]: [] }).replace(
			`"${list}":[]`,
			`"${list}":[${entries}]`
		);
	const many = (entry: string, n: number) => `${entry},`.repeat(n).slice(0, -1);

	test.each([
		['with millions of empty objects', '{}', 4e6],
		['with millions of numbers', '0', 8e6]
	])('%s is refused before it fills the memory', (_, entry, n) => {
		const { faults, ms } = timed(withList('ties', many(entry, n)));
		expect(faults).toEqual([
			'file: more entries than any case has; check that it is the right file'
		]);
		expect(ms).toBeLessThan(soon);
	});

	test('with a list that is too long is refused before its entries are looked at', () => {
		const tie = JSON.stringify({ ...smallCase().ties[0], claims: Array(300_000).fill({}) });
		const { faults, ms } = timed(withList('ties', tie));
		expect(faults).toEqual(['ties[0].claims: 300000 entries; expected at most 20000 entries']);
		expect(ms).toBeLessThan(soon);
	});

	test('with faults without end is refused with the first two hundred', () => {
		const endless = [
			withList('ties', many('{}', 20_000)),
			withList('ties', many(`{"claims":[${many('{}', 20_000)}]}`, 20)),
			JSON.stringify({
				...smallCase(),
				...Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`k${i}`, i]))
			}),
			withList('layout', many('{"actor":"ghost","x":0,"y":0}', 20_000))
		].map(timed);
		expect(endless.map(({ faults }) => faults.length)).toEqual([200, 200, 200, 200]);
		for (const { ms } of endless) expect(ms).toBeLessThan(soon);
	});

	test.each(['blocs', 'tieTypes', 'tensions'] as const)(
		'has no more %s than a legend can list',
		(list) => {
			const [first] = smallCase()[list];
			const entries = Array.from({ length: 200 }, (_, i) => ({ ...first, id: `n${i}` }));
			const faults = faultsWith({ [list]: [...smallCase()[list], ...entries] });
			expect(faults).toEqual([
				`${list}: ${smallCase()[list].length + 200} long; expected at most 200 entries`
			]);
		}
	);
});

test.each(['en_US', 'the English language', '-'])(
	'the language tag "%s" is refused with the remedy, because a browser cannot sort by it',
	(language) => {
		expect(faultsWith({ language })).toEqual([
			`language: found "${language}"; expected a language tag such as ar, fa or en-US`
		]);
	}
);
