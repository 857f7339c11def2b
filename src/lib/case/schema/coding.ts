/** What a coder writes down: sources, voices, blocs, types of ties, tensions, actors, ties, claims and events. */
import * as v from 'valibot';
import { actorKinds, arenas, bases, blocColors, families, poles, stances } from '../vocabulary.ts';
import { datesFrom, described, edtf, id, languageTag, prose, ref, text } from './fields.ts';

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

export const source = v.strictObject({
	id,
	title: text(300),
	kind: v.picklist(['article', 'book', 'document', 'broadcast', 'post', 'background']),
	publisher: v.optional(text(200)),
	authors: v.optional(v.array(text(200)), []),
	published: v.optional(edtf),
	url: v.optional(v.pipe(text(2000), v.url(), v.regex(/^https?:/i, 'expected a web address'))),
	note: v.optional(text(1000))
});

export const asserter = v.strictObject({
	id,
	name: described(text(200), 'As a reader should see it: "a senior Iraqi official".'),
	actor: described(v.optional(text(200)), 'The actor this asserter is, where it is one.'),
	note: v.optional(text(600))
});

export const bloc = v.strictObject({
	id,
	label: text(60),
	initials: described(text(4), 'Shown in the actor’s shape: a second sign beside the colour.'),
	color: v.picklist(blocColors)
});

export const tieType = v.strictObject({
	id,
	label: described(text(60), 'Read between source and target: "commands".'),
	reverse: described(text(60), 'Read the other way: "is commanded by". Unused if mutual.'),
	family: v.picklist(families),
	sign: described(v.picklist([-1, 0, 1]), 'Positive, neutral or negative, for balance.'),
	violent: described(
		v.optional(v.boolean(), false),
		'Force was used: the line ends in another head.'
	),
	mutual: described(
		v.optional(v.boolean()),
		'Neither end acts on the other: the line has no head, and the label is read from both ends.'
	)
});

export const pole = v.strictObject({
	id: v.picklist(poles),
	label: text(40),
	summary: text(400)
});

export const tension = v.strictObject({
	id,
	title: text(80),
	question: described(text(200), 'A question a class can argue about.'),
	summary: text(600),
	poles: v.strictTuple([pole, pole])
});

export const actor = v.strictObject({
	id,
	name: text(120),
	shortName: described(text(40), 'Drawn in the picture.'),
	aliases: described(v.optional(v.array(text(120)), []), 'Other spellings and names, for search.'),
	kind: v.picklist(actorKinds),
	bloc: ref('blocs'),
	role: v.optional(text(160)),
	summary: prose(800),
	background: described(v.optional(background), 'What the case’s source leaves out.')
});

export const claim = v.strictObject({
	source: ref('sources'),
	at: described(prose(60), 'The place in the source: ¶3, p. 12, 00:14:05.'),
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

export const tie = v.strictObject({
	id,
	source: ref('actors'),
	target: ref('actors'),
	type: ref('tieTypes'),
	tensions: v.optional(
		v.array(v.strictObject({ tension: ref('tensions'), pole: v.picklist(poles) })),
		[]
	),
	claims: described(v.array(claim), 'What the tie rests on; empty until somebody says who says so.')
});

export const event = v.strictObject({
	id,
	title: text(120),
	date: edtf,
	datesFrom,
	at: described(v.optional(text(60)), 'The place in the source.'),
	summary: text(500),
	actors: v.optional(v.array(ref('actors')), []),
	ties: v.optional(v.array(ref('ties')), [])
});
