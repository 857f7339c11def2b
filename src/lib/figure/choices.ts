import * as v from 'valibot';
import { pictureFormats } from '#lib/formats/index.ts';
import { presets } from './presets.ts';

const flag = (standard: boolean) => v.optional(v.fallback(v.boolean(), standard), standard);
const oneOf = <const T extends readonly [string, ...string[]]>(options: T) =>
	v.optional(v.fallback(v.picklist(options), options[0]), options[0]);
/** Longest side of a sheet whose size the reader enters, in its unit. */
export const longestSide = 60_000;
const length = (standard: number) => {
	const side = v.pipe(v.number(), v.minValue(1), v.maxValue(longestSide));
	return v.optional(v.fallback(side, standard), standard);
};

/** Longest headline or credit that the reader enters, in characters. */
export const longestText = 200;
const ownText = v.optional(v.fallback(v.pipe(v.string(), v.maxLength(longestText)), ''), '');

export const formats = pictureFormats.map(({ id }) => id);
export const backgrounds = ['paper', 'dark', 'transparent'] as const;
export const units = ['px', 'mm'] as const;
export const scales = [1, 2, 3] as const;
/** Letters as text, as text with its fonts in the file, or as shapes. */
export const letterings = ['text', 'embedded', 'outlines'] as const;
/** The parts that a figure may have around its picture. */
export const parts = ['title', 'legend', 'source', 'filter', 'date', 'altText'] as const;
export type Part = (typeof parts)[number];

/** The choices in the figure dialog; stored choices are validated with this schema. */
export const choicesSchema = v.object({
	format: v.optional(v.fallback(v.picklist(formats), 'png'), 'png'),
	preset: v.optional(v.fallback(v.picklist(presets.map(({ id }) => id)), 'slide'), 'slide'),
	own: v.optional(
		v.object({ width: length(1600), height: length(1000), unit: oneOf(units), dpi: length(96) }),
		{}
	),
	scale: v.optional(v.fallback(v.picklist(scales), 1), 1),
	background: oneOf(backgrounds),
	lettering: oneOf(letterings),
	parts: v.optional(
		v.object({
			title: flag(true),
			legend: flag(true),
			source: flag(true),
			filter: flag(true),
			date: flag(true),
			altText: flag(true)
		}),
		{}
	),
	/** The reader’s own title and credit; empty for none. */
	headline: ownText,
	credit: ownText,
	/** Numbers on the lines instead of words, and a key beside the picture. */
	numbered: flag(false),
	/** Show only the picks with their ties and partners. */
	selection: flag(false),
	/** Whether the file embeds the case and the view, so that it can be opened again. */
	carry: flag(false)
});

export type Choices = v.InferOutput<typeof choicesSchema>;

/** Stored choices, as far as they are valid; defaults for the rest. */
export function readChoices(kept: unknown): Choices {
	const read = v.safeParse(choicesSchema, kept);
	return read.success ? read.output : v.parse(choicesSchema, {});
}
