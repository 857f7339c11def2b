import type { DateMatch } from '#lib/case/filter.ts';
import { quoted } from './shared.ts';

/** The filter by date. */
export const dateFilter = {
	from: 'From',
	to: 'To',
	examples: { from: '28 Dec 2019', to: 'Jan 2020' },
	match: 'What counts',
	matches: {
		began: 'What began then',
		wentOn: 'What may have gone on then',
		day: 'Only dates known to the day'
	} satisfies Record<DateMatch, string>,
	undated: 'Include claims without a date',
	wrong: (text: string) =>
		`${quoted([text])} cannot be read as a date. Write it like 3 Jan 2020, Jan 2020, spring 2019, 2014 or 2020-01-03.`,
	backwards: {
		from: (to: string) => `This is later than “To”, ${to}.`,
		to: (from: string) => `This is earlier than “From”, ${from}.`
	}
};
