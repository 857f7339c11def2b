import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { addClaim, changeClaim, removeClaim } from '#lib/case/make/claims.ts';
import { parseCase } from '#lib/case/parse.ts';
import type { Highlight } from '#lib/files/keptText.ts';
import { claimsFrom, findHighlights, traceOf } from './highlights.ts';
import { quoteOf } from './quotes.ts';

const harbour = parseCase(smallCase());
const text = 'She calls on it to leave. It knows of no such call.';
const cite = (source = harbour) => claimsFrom(source, 'gazette');
const [first, second] = cite();
const quote = (words: string) => {
	const from = text.indexOf(words);
	return quoteOf(text, { from, to: from + words.length });
};
const ofClaim = (cited: typeof first, words: string): Highlight => ({
	quote: quote(words),
	of: { tie: cited!.tie.id, claim: traceOf(cited!) }
});
const highlights = [ofClaim(first, 'calls on it'), ofClaim(second, 'knows of no such call')];
const found = (source = harbour, all = highlights, within = text) => {
	const { anchored, lost, idle } = findHighlights(source, cite(source), within, all);
	const claims = anchored.map(({ cited, actor }) => cited?.claim.summary ?? actor);
	return { claims, lost, idle };
};

describe('a highlight', () => {
	test('shows the claim that it is of', () => {
		expect(found().claims).toEqual(['Calls on the company to leave.', 'Knows of no such call.']);
	});

	test('keeps its claim when that is changed, or when another one of its tie is removed', () => {
		const changed = changeClaim('mayor-presses', 1, { summary: 'Has no call.' }).apply(harbour);
		expect(found(changed).claims).toEqual(['Calls on the company to leave.', 'Has no call.']);
		const removed = removeClaim('mayor-presses', 0).apply(harbour);
		expect(found(removed)).toMatchObject({
			claims: ['Knows of no such call.'],
			idle: [highlights[0]]
		});
	});

	test('of a claim that was undone waits for it, and does not take another one', () => {
		const claim = { ...first!.claim, summary: 'Said it twice.' };
		const after = addClaim('mayor-presses', claim).apply(harbour);
		const made = ofClaim(
			cite(after).find((each) => each.claim === claim),
			'to leave'
		);
		expect(found(after, [made]).claims).toEqual(['Said it twice.']);
		expect(found(harbour, [made])).toEqual({ claims: [], lost: [], idle: [made] });
	});

	test('does not take a claim from elsewhere that has come in the place of its own', () => {
		const own = { ...first!.claim, summary: 'Said it twice.' };
		const after = addClaim('mayor-presses', own).apply(harbour);
		const made = ofClaim(
			cite(after).find((each) => each.claim === own),
			'to leave'
		);
		const other = addClaim('mayor-presses', { ...own, at: '¶9', summary: 'Wrote it.' }).apply(
			harbour
		);
		expect(found(other, [made]).idle).toEqual([made]);
	});

	test('of an actor that the case does not have waits for it, too', () => {
		const [known, gone] = ['mayor', 'stranger'].map((actor) => ({
			quote: quote('She'),
			of: { actor }
		}));
		expect(found(harbour, [known!, gone!])).toEqual({ claims: ['mayor'], lost: [], idle: [gone] });
	});

	test('whose passage is gone is lost, and listed', () => {
		expect(found(harbour, highlights, 'She calls on it to leave.')).toMatchObject({
			claims: ['Calls on the company to leave.'],
			lost: [highlights[1]]
		});
	});
});
