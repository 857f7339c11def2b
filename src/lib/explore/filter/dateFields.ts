import { runsForwards, type DateRange } from '#lib/case/filter.ts';
import { sayDate } from '#lib/words/date.ts';
import { readDate } from '#lib/words/readDate.ts';
import { dateFilterWords } from '#lib/words/dateFilter.ts';

export type End = 'from' | 'to';

/** What was typed into a field and refused, and why. */
export interface Refusal {
	readonly typed: string;
	readonly why: string;
}

/** A date as a field shows it: as people write it, if that can be read again. */
export function shownIn(date: string | null): string {
	const said = date === null ? '' : sayDate(date);
	return readDate(said) === date ? said : (date ?? '');
}

/** The range with what was typed at its ends, one after the other, as far as it can be taken; the rest is refused. */
export function typedInto(range: DateRange, typed: readonly (readonly [End, string])[]) {
	const refused: Partial<Record<End, Refusal>> = {};
	let dates = range;
	for (const [end, text] of typed) {
		const date = readDate(text);
		const next = { ...dates, [end]: date };
		if (date === null && text.trim() !== '') {
			refused[end] = { typed: text, why: dateFilterWords.wrong(text.trim()) };
		} else if (!runsForwards(next)) {
			const other = next[end === 'from' ? 'to' : 'from'] ?? '';
			refused[end] = { typed: text, why: dateFilterWords.backwards[end](sayDate(other)) };
		} else dates = next;
	}
	return { dates, refused };
}
