import type { Case, Claim } from '#lib/case/case.ts';
import { isUnnamed } from '#lib/make/unnamedVoice.ts';
import { actorCalled, indexNames, namedIn, type Named } from './names.ts';
import { placeOf, type Paragraph } from './paragraphs.ts';
import { overlap, type Span } from './Span.ts';
import { sentencesOf } from './sentences.ts';
import { speakersIn } from './speakers.ts';
import { typeIn } from './typesIn.ts';

/** What a claim may be that a passage makes; a text is empty where nothing is proposed. */
export interface Proposal extends Pick<Claim, 'at' | 'basis' | 'arena' | 'stance'> {
	/** The names of the actors at both ends. */
	readonly from: string;
	readonly to: string;
	/** The label of the tie type. */
	readonly label: string;
	readonly voice: string;
}

// The arena is that of the act: that a voice will not be named makes nothing private.
const behindDoors =
	/\b(?:in private|private(?:ly)?|behind closed doors|leak\w*|secret(?:ly)?|confidential\w*|off the record)\b/i;
const denial = /\bden(?:y|ies|ied)\b/i;
const silence =
	/\b(?:declin|refus)\w+ to (?:comment|say|confirm|answer)\b|\bwould not (?:comment|say|confirm)\b/i;
/** A sentence that begins so goes on with what the one before has begun. */
const goesOn = /^\s*(?:["“‘]|(?:he|she|it|they|his|her|its|their)\b)/i;

/** Proposes a claim from a passage and the paragraphs that it stands in. */
export function proposeFrom(
	source: Case,
	text: string,
	paragraphs: readonly Paragraph[],
	passage: Span
): Proposal {
	const around = wholeOf(paragraphs, passage);
	const context = text.slice(around.from, around.to);
	const within = { from: passage.from - around.from, to: passage.to - around.from };
	const own = sentencesAt(context, within);
	const told = context.slice(own.from, own.to);
	const voice = voiceOf(context, own, within);
	const asserter = voiceIn(source, voice);
	const ends = endsOf(source, text, { passage, around }, asserter?.actor ?? null);
	const isNamed = voice !== '' && (asserter?.actor != null || !isUnnamed(voice));
	return {
		...ends,
		voice: asserter?.name ?? voice,
		at: placeOf(paragraphs, passage).slice(0, 60),
		basis: voice === '' ? 'reported' : isNamed ? 'attributed' : 'anonymous',
		arena: behindDoors.test(told) ? 'private' : 'public',
		stance: stanceOf(context.slice(own.from, within.to))
	};
}

/** What the words up to the end of a passage make of it. */
const stanceOf = (words: string): Claim['stance'] =>
	silence.test(words) ? 'declines' : denial.test(words) ? 'denies' : 'asserts';

/** The sentences that a passage stands in, as one span. */
function sentencesAt(context: string, passage: Span): Span {
	const all = sentencesOf(context).filter((sentence) => overlap(sentence, passage));
	return { from: all[0]?.from ?? passage.from, to: all.at(-1)?.to ?? passage.to };
}

/** The paragraphs that a passage stands in, as one span. */
function wholeOf(paragraphs: readonly Paragraph[], passage: Span): Span {
	const all = paragraphs.filter((paragraph) => overlap(paragraph, passage));
	return { from: all[0]?.from ?? passage.from, to: all.at(-1)?.to ?? passage.to };
}

/**
 * Who speaks last in the sentences of a passage before it ends; otherwise who speaks first in them after it. Where
 * nobody does and they go on with the sentence before, its speaker.
 */
function voiceOf(context: string, own: Span, passage: Span): string {
	const speakers = speakersIn(context);
	const inside = speakers.filter(({ at }) => own.from <= at && at < own.to);
	const earlier = goesOn.test(context.slice(own.from))
		? speakers.filter(({ at }) => at < own.from)
		: [];
	const before = inside.filter(({ at }) => at < passage.to).at(-1);
	return (before ?? inside[0] ?? earlier.at(-1))?.name.slice(0, 200) ?? '';
}

/** How the case calls a voice: as its asserter, or as the actor that speaks; null if it has neither. */
function voiceIn(source: Case, voice: string) {
	const actor = voice === '' ? null : actorCalled(indexNames(source), voice);
	const wanted = voice.toLowerCase();
	const asserter = [...source.asserters.values()].find(
		(each) => each.name.toLowerCase() === wanted || (actor !== null && each.actor === actor)
	);
	const name = asserter?.name ?? source.actors.get(actor ?? '')?.name;
	return name === undefined ? null : { name, actor: asserter?.actor ?? actor };
}

/** Both ends of the tie, and what lies between them, in the order of the words. */
function endsOf(
	source: Case,
	text: string,
	{ passage, around }: { passage: Span; around: Span },
	speaker: string | null
): Pick<Proposal, 'from' | 'to' | 'label'> {
	const index = indexNames(source);
	const all = namedIn(index, text.slice(around.from, around.to)).map((named) => ({
		...named,
		from: named.from + around.from,
		to: named.to + around.from
	}));
	const inside = withoutSpeaker(distinct(all.filter((named) => overlap(named, passage))), speaker);
	const others = distinct(all).filter(({ actor }) => !inside.some((one) => one.actor === actor));
	const type = typeIn(source, text.slice(passage.from, passage.to));
	const verb = type ? passage.from + type.from : Infinity;
	const before = inside.filter(({ from }) => from < verb);
	const from = (type ? before.at(-1) : inside[0]) ?? inside[0];
	const later = inside.filter((named) => named !== from);
	const to = later.find((named) => named.from > verb) ?? later[0] ?? (from && others[0]);
	const nameOf = (named: Named | undefined) => source.actors.get(named?.actor ?? '')?.name ?? '';
	return { from: nameOf(from), to: nameOf(to), label: type?.type.label ?? '' };
}

const distinct = (all: readonly Named[]) =>
	all.filter(({ actor }, i) => all.findIndex((one) => one.actor === actor) === i);

/** Who only speaks is at no end of the tie, where two others are named. */
function withoutSpeaker(all: readonly Named[], speaker: string | null): readonly Named[] {
	const rest = all.filter(({ actor }) => actor !== speaker);
	return rest.length >= 2 ? rest : all;
}
