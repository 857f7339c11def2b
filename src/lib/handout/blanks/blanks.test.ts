import { mentions, mentionsMost } from '#lib/case/lesson/spoilers.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Case, Id } from '#lib/case/case.ts';
import { parseCase, parseCaseText } from '#lib/case/parse.ts';
import { citedCase } from '../../../../tests/fixtures/cited-case.ts';
import { handoutOf, blanksOf } from '../handoutOf.ts';
import { answerOf } from './answerOf.ts';
import { wordBank } from './wordBank.ts';
import { shownAt } from '#lib/case/steps.ts';
import { versions, type Blank, type Version } from './blank.ts';
import { blanked } from './blanked.ts';
import { pictureOf } from '../pictureOf.ts';
import { filterOf } from '#lib/case/steps.ts';
import { stepCase } from '#lib/case/stepCase.ts';
import { namesOf, says } from './redact.ts';

const builtIn = parseCaseText(
	readFileSync(new URL('../../../../data/us-iraq-2020.json', import.meta.url), 'utf8')
);
const cited = parseCase(citedCase());

/** All that a worksheet prints: sentences, pictures, evidence, and what is around them. */
function printed(source: Case, version: Version): string {
	const { sheets, source: shown } = handoutOf(source, new Map(), { version });
	const sentences = sheets.flatMap((sheet) =>
		sheet.sentences.map((one) => one.question || `${one.subject} ${one.verb} ${one.object}`)
	);
	const cited = sheets.flatMap((sheet) => sheet.sentences.flatMap((one) => one.cited));
	const evidence = cited.flatMap(({ claim }) => [
		claim.summary,
		claim.hedge ?? '',
		shown.asserters.get(claim.asserter)?.name ?? ''
	]);
	const around = sheets.flatMap(({ step, picture }) => [
		...[step.title, step.caption, ...step.questions.map(({ question }) => question)],
		picture.svg.replace(/<\/?tspan[^>]*>/g, ' ').replace(/<[^>]*>/g, '\n')
	]);
	return [...sentences, ...evidence, ...around].join('\n');
}

/** How many lines, shapes and heads a picture has. */
const drawnIn = (svg: string) =>
	[...svg.matchAll(/ d="([^"]*)"/g)].flatMap(([, d = '']) => d.match(/M/g) ?? []).length;

const all = (source: Case, version: Version): readonly Blank[] =>
	[...blanksOf(source, { version }).values()].flat();

describe.each(versions)('version %s of a worksheet', (version) => {
	it.each([
		['built-in', builtIn],
		['cited', cited]
	])('never says what it asks for, on no sheet of the %s case', (_, source) => {
		const text = printed(source, version);
		const asked = all(source, version).filter(({ kind }) => kind !== 'direction');
		expect(asked.length).toBeGreaterThan(0);
		for (const blank of asked) {
			expect(says(text, answerOf(source, blank)), answerOf(source, blank)).toBe(false);
			expect(text).toContain(`(${blank.number})`);
		}
	});

	it('asks for nothing that a title, a caption or a question tells in other forms', () => {
		const lines = builtIn.story.flatMap(({ title, caption, questions }) => [
			title,
			caption,
			...questions.map(({ question }) => question)
		]);
		for (const { kind, tie, actor } of all(builtIn, version)) {
			if (kind === 'name') {
				const names = namesOf(builtIn.actors.get(actor!)!);
				expect(lines.filter((line) => names.some((name) => mentions(line, name)))).toEqual([]);
				continue;
			}
			const label = builtIn.tieTypes.get(builtIn.ties.get(tie)!.type)!.label;
			expect(lines.filter((line) => mentionsMost(line, label))).toEqual([]);
		}
	});

	it('asks something on every sheet, numbered on from sheet to sheet', () => {
		const blanks = blanksOf(builtIn, { version });
		expect([...blanks.values()].every(({ length }) => length > 0 && length <= 3)).toBe(true);
		const numbers = [...blanks.values()].flat().map(({ number }) => number);
		expect(numbers).toEqual(numbers.map((__, i) => i + 1));
	});

	it('draws no head at a tie whose direction it asks for, and its number before the verb', () => {
		const sheets = handoutOf(builtIn, new Map(), { version }).sheets;
		const asked = sheets.flatMap(({ step, blanks, picture: { svg } }) =>
			blanks.filter(({ kind }) => kind === 'direction').map((blank) => ({ step, svg, ...blank }))
		);
		expect(asked.length).toBeGreaterThan(0);
		for (const { step, svg, number } of asked) {
			expect(svg.replace(/<[^>]*>/g, ' ')).toContain(`(${number}) `);
			const { source } = handoutOf(builtIn, new Map(), { version });
			const plain = { placement: {}, tensionFilters: filterOf(builtIn, step).tensionFilters };
			const { svg: headed } = pictureOf(stepCase(source, step), plain);
			expect(drawnIn(svg)).toBeLessThan(drawnIn(headed));
		}
	});

	it('asks of each tie one thing, and for no word twice', () => {
		const blanks = all(builtIn, version);
		expect(new Set(blanks.map(({ tie }) => tie)).size).toBe(blanks.length);
		const words = blanks.filter(({ kind }) => kind !== 'direction');
		const answers = words.map((blank) => answerOf(builtIn, blank));
		expect(new Set(answers).size).toBe(answers.length);
	});

	it('is the same for the same case', () => {
		expect(all(builtIn, version)).toEqual(all(builtIn, version));
	});
});

it('asks other things in version B than in version A', () => {
	const answers = (version: Version) => all(builtIn, version).map((one) => answerOf(builtIn, one));
	const first = new Set(answers('a'));
	expect(answers('b').filter((answer) => first.has(answer))).toEqual([]);
});

it('asks on some steps only what these steps show', () => {
	const step = builtIn.story[3]!.id;
	const blanks = blanksOf(builtIn, { steps: [step], version: 'a' });
	expect([...blanks.keys()]).toEqual([step]);
	expect(blanks.get(step)?.[0]?.number).toBe(1);
});

describe('the word bank', () => {
	const all = [...blanksOf(builtIn, { version: 'a' })];
	const [step, blanks] = all.find(
		([, each]) => each.filter(({ kind }) => kind !== 'direction').length > 1
	)!;
	const { actors } = shownAt(
		builtIn,
		builtIn.story.find(({ id }) => id === step)!
	);
	const bankOf = (blanks: readonly Blank[], salt = 'salt') =>
		wordBank(builtIn, { blanks, actors }, salt);
	const answersTo = (blanks: readonly Blank[]) =>
		blanks.filter(({ kind }) => kind !== 'direction').map((one) => answerOf(builtIn, one));

	it('holds each word and name that is asked for', () => {
		expect(bankOf(blanks)).toEqual(expect.arrayContaining(answersTo(blanks)));
	});

	it.each(['verb', 'name'] as const)('has two more of a kind where a %s is asked for', (kind) => {
		const one = all.flatMap(([, each]) => each).find((each) => each.kind === kind)!;
		const bank = bankOf([one]);
		expect(bank).toHaveLength(3);
		expect(new Set(bank).size).toBe(3);
		expect(bank).toContain(answerOf(builtIn, one));
		const shown = [...actors].map((id) => builtIn.actors.get(id)!.shortName);
		expect(bank.filter((word) => word !== answerOf(builtIn, one) && shown.includes(word))).toEqual(
			[]
		);
	});

	it('has two verbs too many where three are asked for', () => {
		const verbs = all.flatMap(([, each]) => each).filter(({ kind }) => kind === 'verb');
		const bank = bankOf(verbs.slice(0, 3));
		expect(bank).toHaveLength(5);
		expect(bank).toEqual(expect.arrayContaining(answersTo(verbs.slice(0, 3))));
	});

	it('is always in the same order, another one for another sheet', () => {
		expect(bankOf(blanks)).toEqual(bankOf(blanks));
		const orders = ['one', 'two', 'three', 'four', 'five'].map((salt) =>
			bankOf(blanks, salt).join()
		);
		expect(new Set(orders).size).toBeGreaterThan(1);
	});
});

describe('a case with blanks', () => {
	const tie = [...cited.ties.values()].find(({ source, target }) => source !== target)!;
	const blank = (kind: Blank['kind'], actor: Id | null = null): Blank => ({
		number: 3,
		kind,
		tie: tie.id,
		actor
	});

	it('has a number wherever the name stands, in evidence too', () => {
		const actor = cited.actors.get(tie.target)!;
		const claims = [{ ...tie.claims[0]!, summary: `They saw ${actor.shortName} there.` }];
		const source = { ...cited, ties: new Map([[tie.id, { ...tie, claims }]]) };
		const shown = blanked(source, [blank('name', tie.target)]);
		expect(shown.actors.get(tie.target)).toMatchObject({ name: '(3)', shortName: '(3)' });
		expect(shown.actors.get(tie.source)).toBe(cited.actors.get(tie.source));
		expect(shown.ties.get(tie.id)?.claims[0]?.summary).toBe('They saw (3) there.');
	});

	it('has a number for the verb of every tie of its type', () => {
		const shown = blanked(cited, [blank('verb')]);
		expect(shown.tieTypes.get(tie.type)).toMatchObject({ label: '(3)', reverse: '(3)' });
	});

	it('is as it was where only directions are asked for', () => {
		const shown = blanked(cited, [blank('direction')]);
		expect(shown.actors).toEqual(cited.actors);
		expect(shown.tieTypes).toEqual(cited.tieTypes);
	});
});
