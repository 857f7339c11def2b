import type { Case, Id, Step, Tie } from '#lib/case/case.ts';
import { shownAt } from '#lib/case/steps.ts';
import { titleOf } from '#lib/case/story/titles.ts';
import { claimsOf, type Told } from '../chooseTies.ts';
import { askFor, type Asking } from './askFor.ts';
import { blankKinds, type Blank, type Version } from './blank.ts';

/** Maximum number of blanks on a sheet: more would leave its questions without their evidence. */
const maxBlanks = 3;

/** A step, and the ties that its sheet has sentences about. */
export interface Page {
	readonly step: Step;
	readonly told: readonly Told[];
	/** What its questions rest on, where its sentences are about something else. */
	readonly asked: readonly Told[];
}

type Unnumbered = Omit<Blank, 'number'>;

/**
 * The blanks of each of these sheets, at most one a tie, numbered on from sheet to sheet in the order of the
 * sentences. No sheet says what another asks for. Version B asks something else wherever that is possible.
 */
export function blanksOn(
	source: Case,
	pages: readonly Page[],
	version: Version
): readonly (readonly Blank[])[] {
	const asking = askingOn(source, pages);
	const first = choose(pages, asking, new Set());
	const chosen =
		version === 'a'
			? first
			: choose(pages, asking, new Set(first.flat().map((one) => answerTo(one, asking))));
	let number = 0;
	return chosen.map((blanks) => blanks.map((blank) => ({ ...blank, number: ++number })));
}

/** What a blank asks for: two blanks never ask for the same. */
function answerTo({ kind, tie, actor }: Unnumbered, { source }: Asking): string {
	if (kind === 'name') return actorKey(actor);
	const asked = source.ties.get(tie);
	return kind === 'verb' ? typeKey(asked) : `way ${asked?.source} ${asked?.target}`;
}

const typeKey = (tie?: Tie) => `type ${tie?.type}`;
const actorKey = (actor: Id | null) => `actor ${actor}`;
/** What a sentence is made of. */
const partsOf = (tie: Tie) => [actorKey(tie.source), actorKey(tie.target), typeKey(tie)];

/** Asks about the ties of each page, but for nothing in `avoid`. No sentence gets two blanks. */
function choose(
	pages: readonly Page[],
	asking: Asking,
	avoid: ReadonlySet<string>
): readonly (readonly Unnumbered[])[] {
	const hidden = new Set<string>();
	const told = new Set<string>();
	const askAbout = (tie: Tie, kinds: readonly Blank['kind'][]): Unnumbered | undefined =>
		kinds
			.flatMap((kind) => askFor(kind, tie, asking) ?? [])
			.find((blank) => {
				const answer = answerTo(blank, asking);
				return !avoid.has(answer) && !told.has(answer) && !told.has(tie.id);
			});
	return pages.map((page) => {
		const found: Unnumbered[] = [];
		for (const { tie } of page.told) {
			if (found.length === maxBlanks || partsOf(tie).some((part) => hidden.has(part))) continue;
			// The next kind in the rotation; if that is impossible, the first kind that works.
			const turn = blankKinds[found.length % blankKinds.length] ?? 'verb';
			const blank = askAbout(tie, [turn, ...blankKinds]);
			if (!blank) continue;
			found.push(blank);
			hidden.add(answerTo(blank, asking));
			for (const part of [tie.id, ...partsOf(tie)]) told.add(part);
		}
		return found;
	});
}

/** All that the sheets print. */
function askingOn(source: Case, pages: readonly Page[]): Asking {
	const shown = pages.map(({ step }) => shownAt(source, step));
	const on = new Set(shown.flatMap(({ actors }) => [...actors]));
	const drawn = new Set(shown.flatMap(({ ties }) => [...ties.keys()]));
	return {
		source,
		actors: [...source.actors.values()].filter(({ id }) => on.has(id)),
		ties: [...source.ties.values()].filter(({ id }) => drawn.has(id)),
		text: [...around(source), ...pages.flatMap(({ step }) => proseOf(step))].join('\n'),
		evidence: pages
			.flatMap(({ told, asked }) => [...told, ...asked].flatMap((one) => evidenceOf(source, one)))
			.join('\n')
	};
}

/** What is printed around the steps: running heads, legends and sources. */
const around = (source: Case): string[] => [
	...[titleOf(source), source.about.credit],
	...[...source.blocs.values()].map(({ label }) => label),
	...[...source.tensions.values()].flatMap(({ title, poles }) => [
		title,
		...poles.map((one) => one.label)
	]),
	...[...source.sources.values()].flatMap(({ title, publisher = '', note = '' }) => [
		title,
		publisher,
		note
	])
];

const proseOf = ({ title, caption, questions }: Step): string[] => [
	title,
	caption,
	...questions.map(({ question }) => question)
];

const evidenceOf = ({ asserters }: Case, told: Told): string[] =>
	claimsOf(told).flatMap(({ asserter, summary, hedge = '' }) => [
		...[asserters.get(asserter)?.name ?? '', summary, hedge]
	]);
