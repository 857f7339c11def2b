/**
 * The case file, version 3, as one valibot schema. `parseCase` validates with it, the JSON Schema in
 * `static/` is generated from it, and `docs/case-format.md` explains it. Editors display its descriptions.
 */
import * as v from 'valibot';
import { currentVersion } from './migrate.ts';
import { longestList } from './overlong.ts';
import { actor, asserter, bloc, event, source, tension, tie, tieType } from './schema/coding.ts';
import { described, edtf, languageTag, prose, text } from './schema/fields.ts';
import { place, placement } from './schema/layout.ts';
import { story } from './schema/story.ts';

const list = <T extends v.GenericSchema>(entry: T, most = longestList) =>
	v.pipe(v.array(entry), v.maxLength(most, `expected at most ${most} entries`));
/** What the legend lists must be few enough to be read, and drawn. */
export const mostListed = 200;

/** The case file as it is on disk. */
export const caseFileSchema = v.strictObject({
	$schema: v.optional(v.string()),
	format: v.literal('tautline-case'),
	version: v.literal(
		currentVersion,
		`expected ${currentVersion} or lower; a file of a later version needs a newer Tautline`
	),
	id: described(text(80), 'Used in file names and links.'),
	title: text(120),
	subtitle: v.optional(text(200)),
	summary: prose(2000),
	language: described(languageTag, 'BCP 47 tag of the case’s text.'),
	asOf: described(edtf, 'The date up to which the case tells.'),
	credit: prose(300),
	licence: prose(120),
	opensOn: described(v.optional(text(200)), 'The tension that is chosen when the case is opened.'),
	sources: list(source),
	asserters: list(asserter),
	blocs: list(bloc, mostListed),
	tieTypes: list(tieType, mostListed),
	tensions: list(tension, mostListed),
	actors: list(actor),
	ties: list(tie),
	events: v.optional(list(event), []),
	stories: described(
		v.optional(list(story), []),
		'Each a way to tell the case. The first is open when the case is opened.'
	),
	layout: v.optional(list(place), []),
	placements: described(
		v.optional(v.array(placement), []),
		'Pictures that were arranged one by one: of a tension, of a step or, without either, of the whole.'
	)
});

/** A case file with the right shape; its references are not checked yet. */
export type CaseFile = v.InferOutput<typeof caseFileSchema>;
