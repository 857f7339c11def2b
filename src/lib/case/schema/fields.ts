/** Fields that the lists of a case file share. */
import * as v from 'valibot';
import { isEdtf } from '../dates.ts';
import { isLanguageTag } from '../language.ts';
import { dateOrigins } from '../vocabulary.ts';

export const described = <T extends v.GenericSchema>(schema: T, description: string) =>
	v.pipe(schema, v.description(description));

export const text = (limit: number) =>
	v.pipe(
		v.string(),
		v.nonEmpty('expected some text'),
		v.maxLength(limit, `expected at most ${limit} characters`)
	);
/** A text that may be empty, for example because it is not written yet. */
export const prose = (limit: number) =>
	v.pipe(v.string(), v.maxLength(limit, `expected at most ${limit} characters`));
export const id = described(text(200), 'Any text, unique within its list.');
export const ref = (list: string) => described(text(200), `The id of an entry of "${list}".`);
export const edtf = v.pipe(
	text(60),
	v.check(
		isEdtf,
		'expected an EDTF date such as 2020-01-03, 2019-12, 2014, 2019-10~ or 2019-10/2019-12'
	),
	v.description('EDTF date: 2020-01-03, 2019-12, 2014, 2019-10~ (about), 2019-10-28/2019-12-27.')
);
export const datesFrom = described(
	v.optional(v.picklist(dateOrigins), 'source'),
	'"background" when the source does not give the date and it was worked out.'
);

export const languageTag = v.pipe(
	text(35),
	v.check(isLanguageTag, 'expected a language tag such as ar, fa or en-US'),
	v.description('BCP 47 tag, such as ar, fa or en-US.')
);
