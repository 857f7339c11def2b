import { isEdtf } from '#lib/case/dates.ts';

const months =
	'january february march april may june july august september october november december'.split(
		' '
	);
const seasons: Record<string, string> = {
	spring: '21',
	summer: '22',
	autumn: '23',
	fall: '23',
	winter: '24'
};

/**
 * The EDTF date that somebody typed, in EDTF or as people write it: “Jan 2020”, “3.1.2020”, “spring 2019”, “about
 * 1990”, “45 BC”. Null for all else, also for 3/1/2020, which is a day in January or in March.
 */
export function readDate(typed: string): string | null {
	const text = typed
		.trim()
		.replace(/\s+/g, ' ')
		.replace(/[٠-٩۰-۹]/g, digitOf);
	if (isEdtf(text)) return text;
	const [, about, body = '', unsure] =
		/^(about |around |circa |ca?\. ?|~ ?)?(.*?)( ?\?)?$/i.exec(text) ?? [];
	const mark = about ? (unsure ? '%' : '~') : unsure ? '?' : '';
	const date = forms.map(([form, read]) => read(form.exec(body))).find((each) => each !== null);
	return date && isEdtf(date + mark) ? date + mark : null;
}

/** The lowest bits of an Arabic or Persian digit are its value. */
const digitOf = (digit: string) => String(digit.charCodeAt(0) & 0xf);

const year = String.raw`((?:AD )?\d[\d,]*(?: (?:BCE?|CE|AD))?)`;
const nth = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const name = String.raw`([a-z]+)\.?`;

type Read = (found: RegExpExecArray | null) => string | null;
type Group = string | undefined;

/** The ways to write a date, each with what its groups are: day, month as a word or a number, year. */
const forms: readonly (readonly [RegExp, Read])[] = [
	form(`${year}`, (y) => joined(yearOf(y))),
	form(String.raw`(\d{3})0s`, (decade) => `${decade}X`),
	form(`${name},? (?:of )?${year}`, (month, y) => joined(yearOf(y), monthOf(month, true))),
	form(`${nth}\\.? (?:of )?${name},? ${year}`, (d, month, y) =>
		joined(yearOf(y), monthOf(month), d)
	),
	form(`${name} ${nth},? ${year}`, (month, d, y) => joined(yearOf(y), monthOf(month), d)),
	form(String.raw`(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?`, (y, month, d) => joined(y, month, d)),
	form(String.raw`(\d{1,2})[./](\d{4})`, (month, y) => joined(y, month)),
	form(String.raw`(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})`, (d, month, y) => joined(y, month, d)),
	form(String.raw`(\d{1,2})/(\d{1,2})/(\d{4})`, (one = '', other = '', y) => {
		if (Number(one) > 12) return joined(y, other, one);
		return Number(other) > 12 || one === other ? joined(y, one, other) : null;
	})
];

function form(
	pattern: string,
	read: (...groups: Group[]) => string | null
): readonly [RegExp, Read] {
	return [new RegExp(`^${pattern}$`, 'i'), (found) => found && read(...found.slice(1))];
}

/** Without the era, only years of four digits are surely years. */
function yearOf(text = ''): string | undefined {
	const era = /BC|AD|CE/i.test(text);
	const digits = text.replace(/\D/g, '');
	if (!era && digits.length !== 4) return undefined;
	const number = /BC/i.test(text) ? 1 - Number(digits) : Number(digits);
	if (Math.abs(number) > 9999) return `Y${number}`;
	return (number < 0 ? '-' : '') + String(Math.abs(number)).padStart(4, '0');
}

/** The number of a month by at least three of its letters, or of a season where no day is given. */
function monthOf(text = '', season = false): string | undefined {
	const word = text.toLowerCase();
	const month = word.length < 3 ? -1 : months.findIndex((each) => each.startsWith(word));
	if (month >= 0) return String(month + 1);
	return season ? seasons[word] : undefined;
}

/** The parts of a date, in EDTF; null if a part could not be read. */
function joined(...parts: readonly Group[]): string | null {
	const [y, ...rest] = parts.filter((part, i) => i < 2 || part !== undefined);
	if (y === undefined || rest.includes(undefined)) return null;
	return [y, ...rest.map((part) => part?.padStart(2, '0'))].join('-');
}
