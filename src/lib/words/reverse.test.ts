import { expect, test } from 'vitest';
import { reverseOf } from './reverse.ts';

test.each([
	['commands', 'is commanded by'],
	['reports to', 'is reported to by'],
	['supplies arms to', 'is supplied arms by'],
	['lends money to', 'is lent money by'],
	['demands repayment from', 'has “demands repayment from” from'],
	['leads', 'is led by'],
	['finances', 'is financed by'],
	['attaches', 'is attached by'],
	['attacked', 'was attacked by'],
	['met', 'was met by'],
	['trades with', 'trades with'],
	['marriage', 'has “marriage” from'],
	['is tied to', 'has “is tied to” from'],
	['boss', 'has “boss” from'],
	['constructors', 'is constructored by'],
	['يدعم', 'has “يدعم” from']
])('“%s” is read backwards as “%s”', (label, reverse) => {
	expect(reverseOf(label)).toBe(reverse);
});
