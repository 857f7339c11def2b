/**
 * The case file, version 3, as one valibot schema. `parseCase` validates with it, the JSON Schema in
 * `static/` is generated from it, and `docs/case-format.md` explains it. Editors display its descriptions.
 */
import * as v from 'valibot';
import { isEdtf } from './dates.ts';
import { isLanguageTag } from './language.ts';
import { currentVersion } from './migrate.ts';
import { longestList } from './overlong.ts';
import { notesText } from './story/notesText.ts';
import { longestView, maxWrongAnswers, stepLimits, storyLimits } from './story/limits.ts';
import {
	actorKinds,
	arenas,
	bases,
	blocColors,
	builds,
	dateOrigins,
	families,
	hiddenParts,
	nameSides,
	poles,
	stances
} from './vocabulary.ts';

const described = <T extends v.GenericSchema>(schema: T, description: string) =>
	v.pipe(schema, v.description(description));

const text = (limit: number) =>
	v.pipe(
		v.string(),
		v.nonEmpty('expected some text'),
		v.maxLength(limit, `expected at most ${limit} characters`)
	);
/** A text that may be empty, for example because it is not written yet. */
const prose = (limit: number) =>
	v.pipe(v.string(), v.maxLength(limit, `expected at most ${limit} characters`));
const id = described(text(200), 'Any text, unique within its list.');
const ref = (list: string) => described(text(200), `The id of an entry of "${list}".`);
const edtf = v.pipe(
	text(60),
	v.check(
		isEdtf,
		'expected an EDTF date such as 2020-01-03, 2019-12, 2014, 2019-10~ or 2019-10/2019-12'
	),
	v.description('EDTF date: 2020-01-03, 2019-12, 2014, 2019-10~ (about), 2019-10-28/2019-12-27.')
);
const datesFrom = described(
	v.optional(v.picklist(dateOrigins), 'source'),
	'"background" when the source does not give the date and it was worked out.'
);

const languageTag = v.pipe(
	text(35),
	v.check(isLanguageTag, 'expected a language tag such as ar, fa or en-US'),
	v.description('BCP 47 tag, such as ar, fa or en-US.')
);

const named = v.strictObject({
	language: languageTag,
	text: text(200)
});

const background = v.strictObject({
	source: ref('sources'),
	fullName: v.optional(text(200)),
	names: described(v.optional(v.array(named), []), 'Names in the original script.'),
	note: v.optional(text(600))
});

const source = v.strictObject({
	id,
	title: text(300),
	kind: v.picklist(['article', 'book', 'document', 'broadcast', 'post', 'background']),
	publisher: v.optional(text(200)),
	authors: v.optional(v.array(text(200)), []),
	published: v.optional(edtf),
	url: v.optional(v.pipe(text(2000), v.url(), v.regex(/^https?:/i, 'expected a web address'))),
	note: v.optional(text(1000))
});

const asserter = v.strictObject({
	id,
	name: described(text(200), 'As a reader should see it: "a senior Iraqi official".'),
	actor: described(v.optional(text(200)), 'The actor this asserter is, where it is one.'),
	note: v.optional(text(600))
});

const bloc = v.strictObject({
	id,
	label: text(60),
	initials: described(text(4), 'Shown in the actor’s shape: a second sign beside the colour.'),
	color: v.picklist(blocColors)
});

const tieType = v.strictObject({
	id,
	label: described(text(60), 'Read between source and target: "commands".'),
	reverse: described(text(60), 'Read the other way: "is commanded by".'),
	family: v.picklist(families),
	sign: described(v.picklist([-1, 0, 1]), 'Positive, neutral or negative, for balance.'),
	violent: described(
		v.optional(v.boolean(), false),
		'Force was used: the line ends in another head.'
	)
});

const pole = v.strictObject({
	id: v.picklist(poles),
	label: text(40),
	summary: text(400)
});

const tension = v.strictObject({
	id,
	title: text(80),
	question: described(text(200), 'A question a class can argue about.'),
	summary: text(600),
	poles: v.strictTuple([pole, pole])
});

const actor = v.strictObject({
	id,
	name: text(120),
	shortName: described(text(40), 'Drawn in the picture.'),
	aliases: described(v.optional(v.array(text(120)), []), 'Other spellings and names, for search.'),
	kind: v.picklist(actorKinds),
	bloc: ref('blocs'),
	role: v.optional(text(160)),
	summary: text(800),
	background: described(v.optional(background), 'What the case’s source leaves out.')
});

const claim = v.strictObject({
	source: ref('sources'),
	at: described(text(60), 'The place in the source: ¶3, p. 12, 00:14:05.'),
	asserter: ref('asserters'),
	basis: v.picklist(bases),
	arena: v.picklist(arenas),
	stance: described(
		v.optional(v.picklist(stances), 'asserts'),
		'Says so, denies it, or will not say.'
	),
	happened: described(v.optional(edtf), 'When it happened (EDTF).'),
	known: described(v.optional(edtf), 'When it became known (EDTF).'),
	datesFrom,
	summary: described(text(500), 'In your own words.'),
	hedge: described(v.optional(text(200)), 'How the source hedges: "apparently".')
});

const tie = v.strictObject({
	id,
	source: ref('actors'),
	target: ref('actors'),
	type: ref('tieTypes'),
	tensions: v.optional(
		v.array(v.strictObject({ tension: ref('tensions'), pole: v.picklist(poles) })),
		[]
	),
	claims: v.pipe(
		v.array(claim),
		v.minLength(1, 'expected at least one claim: every tie rests on one')
	)
});

const event = v.strictObject({
	id,
	title: text(120),
	date: edtf,
	datesFrom,
	at: described(v.optional(text(60)), 'The place in the source.'),
	summary: text(500),
	actors: v.optional(v.array(ref('actors')), []),
	ties: v.optional(v.array(ref('ties')), [])
});

const question = v.pipe(
	v.strictObject({
		question: text(stepLimits.question),
		answer: prose(stepLimits.answer),
		wrong: described(
			v.optional(
				v.pipe(
					v.array(text(stepLimits.wrong)),
					v.maxLength(maxWrongAnswers, `expected at most ${maxWrongAnswers} wrong answers`)
				),
				[]
			),
			'Plausible answers that are not right: with them the question is answered by choosing.'
		),
		ties: described(
			v.optional(v.array(ref('ties')), []),
			'The ties that the answer rests on: their claims tell who says so.'
		)
	}),
	v.check(
		({ answer, wrong }) => new Set([answer, ...wrong]).size === wrong.length + 1,
		'expected wrong answers that differ from the right one and from each other'
	),
	v.check(
		({ answer, wrong }) => answer !== '' || wrong.length === 0,
		'expected a right answer beside the wrong ones'
	)
);

const prediction = v.strictObject({
	tie: ref('ties'),
	hides: described(v.picklist(hiddenParts), 'What of the tie is hidden until the class has said.')
});

const note = v.strictObject({
	text: prose(stepLimits.notes),
	ties: described(v.optional(v.array(ref('ties')), []), 'What the line is about.')
});

const otherName = v.pipe(
	v.strictObject({
		actor: v.optional(text(200)),
		tie: v.optional(text(200)),
		name: text(stepLimits.name)
	}),
	v.check(
		({ actor, tie }) => (actor === undefined) !== (tie === undefined),
		'expected an actor or a tie, and not both'
	)
);

const step = v.strictObject({
	id,
	title: text(stepLimits.title),
	caption: prose(stepLimits.caption),
	notes: described(
		v.pipe(
			v.array(note),
			v.check(
				(notes) => notesText(notes).length <= stepLimits.notes,
				`expected at most ${stepLimits.notes} characters in all`
			)
		),
		'For the speaker only, line by line.'
	),
	questions: v.optional(v.array(question), []),
	hidden: described(
		v.optional(v.boolean()),
		'Whether the step is kept in the story without being told: not on the stage, nor on paper.'
	),
	without: described(
		v.optional(
			v.strictObject({
				actors: v.optional(v.array(ref('actors')), []),
				ties: v.optional(v.array(ref('ties')), [])
			})
		),
		'What is left out of the picture of this step, although it would show it.'
	),
	names: described(
		v.optional(v.array(otherName)),
		'Other names for actors and ties, in the picture of this step only.'
	),
	predictions: described(
		v.optional(v.array(prediction), []),
		'Ties the step shows of which a class is asked what it expects, before it sees.'
	),
	show: described(
		v.pipe(
			v.strictObject({
				view: described(
					v.optional(text(longestView)),
					'A view in the words of a link: tension=said-done.b&family=conflict&focus=mayor.'
				),
				tension: v.optional(text(200)),
				through: described(
					v.optional(text(200)),
					'A tension that colours the ties named, where not all of its own are shown.'
				),
				pole: v.optional(v.picklist(poles)),
				actors: v.optional(v.array(ref('actors')), []),
				ties: v.optional(v.array(ref('ties')), [])
			}),
			v.check(
				({ view, tension, through, pole }) =>
					view === undefined || (tension ?? through ?? pole) === undefined,
				'expected a view, or a tension with its pole, but not both'
			)
		),
		'What is on the stage: what a view shows, or the ties of a tension; and the actors and ties named.'
	),
	frame: described(
		v.array(ref('actors')),
		'The actors the picture is framed on; empty means all shown.'
	),
	build: described(
		v.optional(
			v.union(
				[v.picklist(builds), v.array(v.array(ref('ties')))],
				'expected "whole", "arenas" or groups of ids of ties'
			)
		),
		'How the ties come into the picture: all at once, first what is public and then what is private, or in the groups given, of which the first holds the key ties. At most ten at a time if left out.'
	)
});

const story = v.strictObject({
	id: described(text(200), 'Any text, unique within its list. Used in links.'),
	title: text(storyLimits.title),
	subtitle: v.optional(text(storyLimits.subtitle)),
	author: described(v.optional(text(storyLimits.author)), 'Who made the story, as it is credited.'),
	steps: v.pipe(v.array(step), v.maxLength(longestList))
});

/** Far beyond any picture, but small enough that sums of such lengths stay finite numbers. */
const farthest = 1e7;
const beyond = `expected a number from -${farthest} to ${farthest}`;
const length = v.pipe(v.number(), v.minValue(-farthest, beyond), v.maxValue(farthest, beyond));
const place = v.strictObject({ actor: ref('actors'), x: length, y: length });

const placement = v.pipe(
	v.strictObject({
		tension: v.optional(text(200)),
		step: v.optional(text(200)),
		actors: v.array(
			v.strictObject({
				actor: ref('actors'),
				x: v.optional(length),
				y: v.optional(length),
				name: described(
					v.optional(v.picklist(nameSides)),
					'The side of the shape at which the name stands; below if left out.'
				)
			})
		),
		ties: v.array(
			v.strictObject({
				tie: ref('ties'),
				bend: described(length, 'How far the control point of its line lies to the right of it.'),
				at: described(
					v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
					'Where the label stands, as a share of the way along the line.'
				),
				lines: v.optional(v.picklist([1, 2]))
			})
		)
	}),
	v.check(
		({ tension, step }) => tension === undefined || step === undefined,
		'expected a tension or a step, but not both'
	)
);

const list = <T extends v.GenericSchema>(entry: T, most = longestList) =>
	v.pipe(v.array(entry), v.maxLength(most, `expected at most ${most} entries`));
/** What the legend lists must be few enough to be read, and drawn. */
const mostListed = 200;

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
	summary: text(2000),
	language: described(languageTag, 'BCP 47 tag of the case’s text.'),
	asOf: described(edtf, 'The date up to which the case tells.'),
	credit: text(300),
	licence: text(120),
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
