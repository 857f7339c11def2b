import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lessonOf } from '#lib/case/lesson/lesson.ts';
import { usualChoice } from '#lib/case/lesson/lessonLink.ts';
import { parseCase } from '#lib/case/parse.ts';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import { questionsOf } from '../answers.ts';
import { codesIn, fromCode, toCode } from './code.ts';
import { maxHandInLength, readHandIn, writeHandIn, type HandedIn } from './handIn.ts';

const source = parseCase(smallCase());
const [arena, open] = questionsOf(lessonOf(source));
const handedIn: HandedIn = {
	name: 'أمل',
	at: '2026-03-02T10:00:00.000Z',
	choice: usualChoice,
	answers: new Map([
		[arena!.key, { choice: 1, text: '', verdict: null }],
		[open!.key, { choice: null, text: 'Because “she” can.\n=1+1', verdict: 'partly' }]
	])
};
const text = writeHandIn(source, handedIn);
const spoilt = (change: object) => JSON.stringify({ ...JSON.parse(text), ...change });

describe('what is handed in', () => {
	test('comes back as a file and as a code', async () => {
		expect(readHandIn(source, text)).toEqual(handedIn);
		const code = await toCode(text);
		expect(code).toMatch(/^TL1\.[\w-]+$/);
		expect(readHandIn(source, (await fromCode(code))!)).toEqual(handedIn);
	});

	test('holds no answers to questions that were not chosen', () => {
		const choice = { steps: ['blows'], questions: 1 };
		const read = readHandIn(source, writeHandIn(source, { ...handedIn, choice }));
		expect(read).toMatchObject({ choice, answers: new Map() });
	});

	test('is refused, with the reason, from another case or another version of it', () => {
		expect(readHandIn(source, spoilt({ case: 'elsewhere' }))).toBe('otherCase');
		expect(readHandIn(source, spoilt({ mark: 1 }))).toBe('otherVersion');
	});

	test('is unreadable where anything is out of shape or out of measure', () => {
		const changes = [
			{ format: 'x' },
			{ name: ' ' },
			{ name: 'x'.repeat(81) },
			{ at: 'now' },
			{ answers: 'all' },
			{ answers: [{ choice: -1, text: '', verdict: null }] }
		];
		for (const change of changes) expect(readHandIn(source, spoilt(change))).toBe('unreadable');
		expect(readHandIn(source, `${text}${' '.repeat(maxHandInLength)}`)).toBe('unreadable');
		fc.assert(fc.property(fc.json(), (json) => readHandIn(source, json) === 'unreadable'));
	});

	test('leaves out what is no choice of a question', () => {
		const answers = [{ choice: 9, text: '', verdict: null }];
		expect(readHandIn(source, spoilt({ answers }))).toMatchObject({ answers: new Map() });
	});
});

describe('a code', () => {
	test('is found in messages, several at once', () => {
		expect(codesIn('Ada: TL1.ab-_9\nBo: “TL1.xyz”. TL2.no')).toEqual(['TL1.ab-_9', 'TL1.xyz']);
	});

	test('that is damaged, or unpacks to far too much, has no text', async () => {
		expect(await fromCode('TL1.abc')).toBeNull();
		expect(await fromCode(await toCode('x'.repeat(maxHandInLength + 1)))).toBeNull();
	});
});
