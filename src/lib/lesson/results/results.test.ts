import { describe, expect, test } from 'vitest';
import { lessonOf } from '#lib/case/lesson/lesson.ts';
import { usualChoice } from '#lib/case/lesson/lessonLink.ts';
import { parseCase } from '#lib/case/parse.ts';
import { resultsWords } from '#lib/words/results.ts';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import { questionsOf } from '../answers.ts';
import { writeHandIn, type HandedIn } from '../handIn/handIn.ts';
import { collect } from './collect.ts';
import { csv } from './csv.ts';
import { resultsCsv } from './resultsCsv.ts';
import { mostDivided, tallies } from './tally.ts';

const source = parseCase(smallCase());
const [arena, open, closed] = questionsOf(lessonOf(source));

/** Somebody who chose these for the arena and for the closed question, and wrote this. */
const student = (name: string, arenaIs: number, closedIs: number, part: Partial<HandedIn> = {}) => {
	const answer = { choice: null, text: '', verdict: null };
	return {
		name,
		at: '2026-03-02T10:00:00.000Z',
		choice: usualChoice,
		answers: new Map([
			[arena!.key, { ...answer, choice: arenaIs }],
			[open!.key, { ...answer, text: `=${name}` }],
			[closed!.key, { ...answer, choice: closedIs }]
		]),
		...part
	};
};
const arrived = (one: HandedIn) => ({ from: `${one.name}.json`, text: writeHandIn(source, one) });
const ada = student('Ada', 0, 0);
const bo = student('Bo', 0, 1);
const cy = student('Cy', 0, 2);

describe('what a class handed in', () => {
	test('is one for each student, in the order of the alphabet', () => {
		const { all, told } = collect(source, [bo], [cy, ada].map(arrived));
		expect(all.map(({ name }) => name)).toEqual(['Ada', 'Bo', 'Cy']);
		expect(told).toEqual([]);
	});

	test('counts the newest of two under one name, and says so', () => {
		const later = student(' ADA ', 1, 1, { at: '2026-03-02T11:00:00.000Z' });
		for (const order of [
			[ada, later],
			[later, ada]
		]) {
			const { all, told } = collect(source, [], order.map(arrived));
			expect(all.map(({ at }) => at)).toEqual([later.at]);
			expect(told).toEqual([resultsWords.twice(order[1]!.name.trim())]);
		}
	});

	test('does not call the same file given twice a second one', () => {
		expect(collect(source, [ada], [arrived(ada)])).toMatchObject({ all: [ada], told: [] });
	});

	test('tells each fault with its file, and takes the others', () => {
		const other = JSON.stringify({ ...JSON.parse(arrived(bo).text), case: 'elsewhere' });
		const { all, told } = collect(
			source,
			[],
			[{ from: 'a.json', text: null }, { from: 'b.json', text: other }, arrived(ada)]
		);
		expect(all).toEqual([ada]);
		expect(told).toEqual([
			resultsWords.faults.unreadable('a.json'),
			resultsWords.faults.otherCase('b.json')
		]);
	});

	test('is taken from no more than 500 students, and tells of each one left out', () => {
		const many = Array.from({ length: 499 }, (_, i) => student(`Student ${i}`, 0, 0));
		const { all, told } = collect(source, many, [bo, cy].map(arrived));
		expect(all).toHaveLength(500);
		expect(told).toEqual([resultsWords.tooMany('Cy.json', 500)]);
	});

	test('tells whose lesson was another than that of most', () => {
		const choice = { steps: ['said'], questions: 2 };
		const { told } = collect(source, [ada, bo], [arrived({ ...cy, choice })]);
		expect(told).toEqual([resultsWords.otherLesson(['Cy'])]);
	});
});

describe('the answers of a class', () => {
	test('show who took which choice, who wrote what, and what divided the class', () => {
		const all = tallies(source, [ada, bo, cy]);
		expect(all[0]).toMatchObject({ takers: [['Ada', 'Bo', 'Cy'], [], []], divided: 0 });
		expect(all[1]!.written).toContainEqual({ name: 'Bo', text: '=Bo' });
		expect(mostDivided(all)).toEqual([all[2]]);
		expect(mostDivided(tallies(source, [ada]))).toEqual([]);
	});

	test('divide the class by how many differ, and by several questions if they do so alike', () => {
		const [, , asked] = tallies(source, [ada, bo, cy]);
		const little = { ...asked!, divided: asked!.divided / 2 };
		expect(mostDivided([asked!, little, asked!])).toEqual([asked, asked]);
		const absent = { ...cy, name: 'Di', answers: new Map() };
		const [, , larger] = tallies(source, [ada, bo, cy, absent]);
		expect(larger!.divided).toBeCloseTo((asked!.divided * 9) / 16);
	});

	test('are a row for each student in a spreadsheet, which runs none of them', () => {
		const lines = resultsCsv(source, [ada, bo], tallies(source, [ada, bo])).split('\r\n');
		expect(lines[0]).toMatch(/^\ufeffName,Handed in,Right,Of,/);
		expect(lines).toHaveLength(4);
		expect(lines[1]).toContain(",'=Ada,");
	});
});

test('a cell of CSV keeps quotes, commas and lines, and is no formula', () => {
	expect(csv([['a', 'b,c', 'd"e', 'f\ng']])).toBe('\ufeffa,"b,c","d""e","f\ng"\r\n');
	for (const formula of ['=1+1', '+1', '-1', '@A1', '\t=1', ' =1']) {
		expect(csv([[formula]])).toBe(`\ufeff'${formula}\r\n`);
	}
});
