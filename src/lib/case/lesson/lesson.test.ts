import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generatedCase } from '../../../../tests/bench/generatedCase.ts';
import { anyCase } from '../../../../tests/fixtures/any-case.ts';
import { mutualCase, withMutual } from '../../../../tests/fixtures/mutual-case.ts';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import type { Case, Step, Tie } from '#lib/case/case.ts';
import { standingOf } from '#lib/case/evidence.ts';
import { isMutual, leads, waysOf } from '#lib/case/mutual.ts';
import { parseCase, parseCaseText } from '#lib/case/parse.ts';
import { shownAt } from '#lib/case/steps.ts';
import { hiddenParts } from '#lib/case/vocabulary.ts';
import { ask } from './ask.ts';
import { lessonOf } from './lesson.ts';
import { isGivenAway, proposeFor } from './propose.ts';
import type { Prediction } from './question.ts';

const builtIn = parseCaseText(
	readFileSync(new URL('../../../../data/us-iraq-2020.json', import.meta.url), 'utf8')
);
const small = parseCase(smallCase());
/** A step that shows the whole case. */
const whole: Step = {
	id: 'all',
	title: 'All',
	caption: 'Everything.',
	notes: [],
	questions: [],
	predictions: [],
	show: { actors: [], ties: [] },
	frame: []
};

const tiesOf = (source: Case) => [...source.ties.values()];
const between = (source: Case, tie: Tie) =>
	tiesOf(source).filter(
		(other) =>
			[other.source, other.target].includes(tie.source) &&
			[other.source, other.target].includes(tie.target)
	);
const labelOf = (source: Case, type: string) => source.tieTypes.get(type)!.label.toLowerCase();

/** Whether an answer is right according to the case itself. */
const truths: Record<Prediction['hides'], (source: Case, tie: Tie, choice: string) => boolean> = {
	type: (source, tie, choice) =>
		between(source, tie).some(({ type }) => labelOf(source, type) === labelOf(source, choice)),
	direction: (source, tie, choice) => {
		expect(isMutual(source, tie)).toBe(false);
		const back = between(source, tie).some(
			(other) =>
				leads(source, other, tie.target, tie.source) &&
				labelOf(source, other.type) === labelOf(source, tie.type)
		);
		return choice === 'forth' ? !back : choice === 'both' && back;
	},
	arena: (_, tie, choice) => standingOf(tie.claims).arena === choice,
	asserter: (source, tie, choice) =>
		tiesOf(source)
			.filter((other) => {
				const same = labelOf(source, other.type) === labelOf(source, tie.type);
				return same && waysOf(source, tie).some((way) => leads(source, other, ...way));
			})
			.some(({ claims }) => claims.some(({ asserter }) => asserter === choice)),
	tie: (source, tie, choice) =>
		tiesOf(source).some(
			(other) =>
				leads(source, other, tie.source, choice) &&
				labelOf(source, other.type) === labelOf(source, tie.type)
		)
};

const blocOf = (source: Case, id: string) => source.actors.get(id)?.bloc;
/** The ties from anyone in the bloc of one actor to anyone in that of the other, which is not the same bloc. */
const acrossBlocs = (source: Case, from: string, to: string) =>
	tiesOf(source).filter(
		(tie) =>
			blocOf(source, from) !== blocOf(source, to) &&
			waysOf(source, tie).some(
				([start, end]) =>
					blocOf(source, start) === blocOf(source, from) &&
					blocOf(source, end) === blocOf(source, to)
			)
	);
const areOneAct = (source: Case, one: string, other: string) =>
	labelOf(source, one) === labelOf(source, other) ||
	[one, other].every((type) => source.tieTypes.get(type)!.violent);

/** Whether the case says the same as a wrong answer of others in the two blocs. */
const truthsOfBlocs: typeof truths = {
	type: (source, { source: from, target }, choice) =>
		[...acrossBlocs(source, from, target), ...acrossBlocs(source, target, from)].some(({ type }) =>
			areOneAct(source, type, choice)
		),
	direction: (source, tie) =>
		acrossBlocs(source, tie.target, tie.source).some(({ type }) =>
			areOneAct(source, type, tie.type)
		),
	arena: () => false,
	asserter: (source, tie, choice) =>
		acrossBlocs(source, tie.source, tie.target).some(
			({ type, claims }) =>
				areOneAct(source, type, tie.type) && claims.some(({ asserter }) => asserter === choice)
		),
	tie: (source, tie, choice) =>
		acrossBlocs(source, tie.source, choice).some(({ type }) => areOneAct(source, type, tie.type))
};

/** Checks every question that can be asked about a case; returns their number. */
function checkAll(source: Case, steps: readonly Step[]): number {
	const questions = steps.flatMap((step) =>
		[...shownAt(source, step).ties.keys()].flatMap((tie) =>
			hiddenParts.flatMap((hides) => ask(source, step, { tie, hides }) ?? [])
		)
	);
	for (const { choices, right, tie, hides } of questions) {
		expect(choices.length).toBeGreaterThanOrEqual(3);
		expect(choices.length).toBeLessThanOrEqual(4);
		expect(new Set(choices).size).toBe(choices.length);
		const isTrue = choices.map((choice) => truths[hides](source, source.ties.get(tie)!, choice));
		expect(isTrue, `${hides} of ${tie}`).toEqual(choices.map((_, i) => i === right));
		const wrong = choices.filter((_, i) => i !== right);
		const arguable = wrong.filter((choice) =>
			truthsOfBlocs[hides](source, source.ties.get(tie)!, choice)
		);
		expect(arguable, `${hides} of ${tie}, said of others in the two blocs`).toEqual([]);
	}
	return questions.length;
}

describe('of the choices of a question exactly one is right', () => {
	test('for every part of every tie of the built-in case', () => {
		expect(checkAll(builtIn, [whole, ...builtIn.story])).toBeGreaterThan(700);
	});

	test('for generated cases', () => {
		const sizes = fc.tuple(fc.integer({ min: 1, max: 25 }), fc.integer({ min: 0, max: 60 }));
		fc.assert(
			fc.property(sizes, ([actors, extra]) => {
				checkAll(parseCase(generatedCase(actors, actors - 1 + extra)), [whole]);
			}),
			{ numRuns: 40 }
		);
	});

	test('for generated cases with mutual ties', () => {
		const sizes = fc.tuple(fc.integer({ min: 5, max: 25 }), fc.integer({ min: 0, max: 60 }));
		fc.assert(
			fc.property(sizes, fc.integer({ min: 1, max: 3 }), ([actors, extra], each) => {
				const source = parseCase(generatedCase(actors, actors - 1 + extra));
				const types = [...source.tieTypes.keys()];
				checkAll(
					withMutual(source, (id) => types.indexOf(id) % each === 0),
					[whole]
				);
			}),
			{ numRuns: 40 }
		);
	});

	test('for cases with any texts', () => {
		fc.assert(
			fc.property(anyCase, (source) => {
				checkAll(source, source.story);
				lessonOf(source);
			})
		);
	});

	test('and it is not always the first', () => {
		const rights = lessonOf(builtIn).flatMap(({ questions }) =>
			questions.filter(({ choices }) => choices.length > 0).map(({ right }) => right)
		);
		expect(new Set(rights).size).toBeGreaterThanOrEqual(3);
	});
});

describe('a question is not asked', () => {
	const step: Step = { ...whole };
	const asked = (tie: string, hides: Prediction['hides'], source = small) =>
		ask(source, step, { tie, hides });

	test('of a tie that the step does not show', () => {
		const narrow = { ...step, show: { actors: ['mayor'], ties: [] } };
		expect(ask(small, narrow, { tie: 'mayor-presses', hides: 'arena' })).toBeNull();
		expect(asked('mayor-presses', 'arena')).not.toBeNull();
		expect(asked('no such tie', 'arena')).toBeNull();
	});

	test('about the direction of what goes both ways, or of a loop', () => {
		expect(asked('guards-rowers', 'direction')).toBeNull();
		expect(asked('dockers-dockers', 'direction')).toBeNull();
		expect(asked('company-guards', 'direction')).not.toBeNull();
	});

	test('about the direction of a blow that another of the bloc gave back', () => {
		const file = smallCase();
		const back = file.ties.find(({ id }) => id === 'rowers-guards')!;
		expect(
			asked(
				'guards-rowers',
				'direction',
				parseCase({
					...file,
					events: [],
					stories: [],
					ties: file.ties.filter((tie) => tie !== back)
				})
			)
		).not.toBeNull();
		back.source = 'dockers';
		back.target = 'company';
		expect(asked('guards-rowers', 'direction', parseCase(file))).toBeNull();
	});

	test('about the direction of a type that reads the same from both ends', () => {
		const file = smallCase();
		const type = file.tieTypes.find(({ id }) => id === 'commands')!;
		type.reverse = 'Commands';
		expect(asked('company-guards', 'direction', parseCase(file))).toBeNull();
	});

	test('about the direction of a mutual tie, or of a tie that a mutual one answers', () => {
		expect(asked('company-guards', 'direction', mutualCase('commands'))).toBeNull();
		const file = smallCase();
		file.tieTypes.push({ ...file.tieTypes[0]!, id: 'mutual', mutual: true });
		file.ties.push({ ...file.ties[3]!, id: 'answer', type: 'mutual' });
		expect(asked('company-guards', 'direction', parseCase(file))).toBeNull();
	});

	test('about the arena of a mutual tie that stands twice, once from each end', () => {
		const file = smallCase();
		file.tieTypes[0]!.mutual = true;
		file.ties.push({ ...file.ties[3]!, id: 'back', source: 'guards', target: 'company' });
		expect(asked('company-guards', 'arena', parseCase(file))).toBeNull();
		expect(asked('company-guards', 'arena', mutualCase('commands'))).not.toBeNull();
	});

	test('about the arena where those who say so and those who deny it differ', () => {
		const file = smallCase();
		file.ties[0]!.claims[1]!.arena = 'private';
		expect(asked('mayor-presses', 'arena', parseCase(file))).toBeNull();
	});

	test('about the arena or the voice of one of two ties that read the same', () => {
		const file = smallCase();
		file.ties.push({ ...structuredClone(file.ties[3]!), id: 'again' });
		const doubled = parseCase(file);
		expect(asked('company-guards', 'arena', doubled)).toBeNull();
		expect(asked('company-guards', 'asserter', doubled)).toBeNull();
	});

	test('when there are too few wrong answers', () => {
		const file = smallCase();
		const keepIsolated = parseCase({
			...file,
			ties: [file.ties[3]!],
			stories: [],
			events: [],
			layout: []
		});
		expect(asked('company-guards', 'asserter', keepIsolated)).toMatchObject({ hides: 'asserter' });
		const mute = parseCase({
			...file,
			ties: [file.ties[3]!],
			stories: [],
			events: [],
			layout: [],
			asserters: file.asserters.slice(0, 2)
		});
		expect(asked('company-guards', 'asserter', mute)).toBeNull();
	});
});

describe('wrong answers', () => {
	const choicesOf = (tie: string, hides: Prediction['hides'], source = builtIn) =>
		ask(source, whole, { tie, hides })!.choices;

	test('have another sign and another family than any tie between the two', () => {
		const choices = choicesOf('mahdi-demands-exit-us-forces', 'type');
		const families = choices.map((type) => builtIn.tieTypes.get(type)!.family);
		// He also delays their departure, which is support.
		expect(families).not.toContain('support');
		expect(families.filter((family) => family === 'pressure')).toHaveLength(1);
	});

	test('are of types whose lines have a head only if the right one has', () => {
		const types = (source: Case, tie: string) =>
			ask(source, whole, { tie, hides: 'type' })?.choices.map(
				(type) => source.tieTypes.get(type)?.mutual === true
			);
		const half = withMutual(builtIn, (id) => [...builtIn.tieTypes.keys()].indexOf(id) % 2 === 0);
		const asked = [...half.ties.keys()].flatMap((tie) => {
			const choices = types(half, tie);
			return choices ? [[...new Set(choices)]] : [];
		});
		expect(asked).toContainEqual([true]);
		expect(asked).toContainEqual([false]);
		expect(asked.filter(({ length }) => length > 1)).toEqual([]);
	});

	test('name no voice that could be the right one in other words', () => {
		const voices = choicesOf('mahdi-fears-trump', 'asserter');
		expect(voices).toContain('iraqi-advisors');
		for (const akin of ['senior-iraqi-official', 'iraqi-officials', 'mahdi', 'time']) {
			expect(voices).not.toContain(akin);
		}
	});

	test('name no voice that speaks of a mutual tie of either end', () => {
		const voicesOf = (mutual: boolean) => {
			const file = smallCase();
			file.tieTypes[0]!.mutual = mutual;
			const claims = [{ ...file.ties[1]!.claims[0]!, asserter: 'clerk' }];
			file.ties.push({ id: 'r', source: 'rowers', target: 'company', type: 'commands', claims });
			return ask(parseCase(file), whole, { tie: 'company-guards', hides: 'asserter' })?.choices;
		};
		expect(voicesOf(false)).toContain('clerk');
		expect(voicesOf(true) ?? []).not.toContain('clerk');
	});

	test('name no voice that says the same of others in the two blocs', () => {
		const file = smallCase();
		const choices = (source: Case) => choicesOf('guards-rowers', 'asserter', source);
		expect(choices(parseCase(file))).toContain('clerk');
		const blow = { ...file.ties[8]!, id: 'more', source: 'company', type: 'attacked' };
		file.ties.push(blow);
		expect(blow.claims[0]!.asserter).toBe('clerk');
		expect(choices(parseCase(file))).not.toContain('clerk');
	});

	test('name no actor that belongs to the right one', () => {
		const actors = choicesOf('us-killed-soleimani', 'tie');
		expect(actors).not.toContain('quds-force');
	});
});

describe('proposals for a step', () => {
	test('are the same for the same case, of different ties and parts', () => {
		for (const step of builtIn.story) {
			const proposed = proposeFor(builtIn, step);
			expect(proposeFor(builtIn, step)).toEqual(proposed);
			expect(proposed).toHaveLength(3);
			expect(new Set(proposed.map(({ tie }) => tie)).size).toBe(3);
			expect(new Set(proposed.map(({ hides }) => hides)).size).toBe(3);
		}
	});

	test('are not what its caption tells, in whatever form of the word', () => {
		const tie = builtIn.ties.get('us-killed-soleimani')!;
		const said = (caption: string) => isGivenAway(builtIn, { ...whole, caption }, tie, 'type');
		expect(said('Washington kills a general.')).toBe(true);
		expect(said('Washington acts.')).toBe(false);
	});

	test('are not where something was said if all of the step was said there', () => {
		const step = builtIn.story.find(({ id }) => id === 'public')!;
		const onlyPublic = { ...step, show: { ...step.show } };
		const parts = proposeFor(builtIn, onlyPublic).map(({ hides }) => hides);
		const arenas = [...shownAt(builtIn, step).ties.keys()].map(
			(id) => standingOf(builtIn.ties.get(id)!.claims).arena
		);
		expect(parts.includes('arena')).toBe(new Set(arenas).size > 1);
	});

	test('of an empty case, and of one actor, are none', () => {
		const one = parseCase(generatedCase(1, 0));
		expect(proposeFor(one, whole)).toEqual([]);
		expect(proposeFor({ ...one, actors: new Map() }, whole)).toEqual([]);
		expect(lessonOf(one)).toEqual([]);
	});
});

describe('a lesson', () => {
	test('asks at each step its predictions, then the questions it words itself', () => {
		const [said, blows] = lessonOf(small);
		expect(said!.questions.map(({ hides }) => hides)).toEqual(['arena', null, null]);
		expect(said!.questions[0]).toMatchObject({ tie: 'mayor-presses' });
		expect(blows!.step.id).toBe('blows');
	});

	test('offers the answers of a question with wrong ones, and none without', () => {
		const [, open, closed] = lessonOf(small)[0]!.questions;
		expect(open).toMatchObject({ choices: [], right: -1 });
		expect([...closed!.choices].sort()).toEqual(
			['Whoever lives off its rent.', 'Whoever rows.', 'Nobody at all.'].sort()
		);
		expect(closed!.choices[closed!.right]).toBe('Whoever lives off its rent.');
	});

	test('proposes predictions where a step has none, of no tie that another step asks about', () => {
		const bare = {
			...builtIn,
			story: builtIn.story.map((step) => ({ ...step, predictions: [] }))
		};
		const ties = lessonOf(bare).flatMap(({ questions }) =>
			questions.flatMap((question) => (question.hides ? question.tie : []))
		);
		expect(ties.length).toBeGreaterThan(20);
		expect(new Set(ties).size).toBe(ties.length);
	});

	test('has a key of its own for every question', () => {
		const keys = lessonOf(builtIn).flatMap(({ questions }) => questions.map(({ key }) => key));
		expect(new Set(keys).size).toBe(keys.length);
	});
});
