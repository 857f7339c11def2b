import type { Asserter, Case, Id, Step, Tie } from '#lib/case/case.ts';
import { familyOf, standingOf } from '#lib/case/evidence.ts';
import { waysOf } from '#lib/case/mutual.ts';
import { shownAt } from '#lib/case/steps.ts';
import { tiesOf } from '#lib/case/neighbourhood.ts';
import { mayMeanTheSame, foldPlain } from './spoilers.ts';
import { maxDistractors, type Offer } from './question.ts';
import { tiesLike } from './tiesLike.ts';

/**
 * An asserter of a tie, and wrong asserters, those of the step first. A wrong asserter makes no claim about
 * this tie or one like it, is not at either end, does not publish the source, and does not fit the
 * description of the right one: “an official” may be one of “the officials”.
 */
export function distractorsForVoice(source: Case, step: Step, tie: Tie): Offer | null {
	const [first] = standingOf(tie.claims).asserters;
	const right = source.asserters.get(first ?? '');
	if (!right) return null;
	const wrong: Asserter[] = [];
	for (const voice of voicesFrom(source, step)) {
		if (wrong.length === maxDistractors) break;
		const other = !couldSaySo(source, tie, voice) && !couldBe(source, right, voice);
		if (other && !wrong.some((each) => couldBe(source, each, voice))) wrong.push(voice);
	}
	return { right: right.id, wrong: wrong.map(({ id }) => id) };
}

/** The asserters of a step's claims, followed by those of the whole case, each once. */
function voicesFrom(source: Case, step: Step): Asserter[] {
	const ids = new Set<Id>();
	for (const id of shownAt(source, step).ties.keys())
		for (const { asserter } of source.ties.get(id)?.claims ?? []) ids.add(asserter);
	return [...new Set([...ids, ...source.asserters.keys()])].flatMap(
		(id) => source.asserters.get(id) ?? []
	);
}

function couldSaySo(source: Case, tie: Tie, voice: Asserter): boolean {
	const heard = heardOn(source, tie);
	const publishers = tie.claims.flatMap((claim) => {
		const { publisher = '', title = '' } = source.sources.get(claim.source) ?? {};
		return [foldPlain(publisher), foldPlain(title)];
	});
	return (
		[tie.source, tie.target].includes(voice.actor ?? '') ||
		publishers.includes(foldPlain(voice.name)) ||
		[...heard].some((id) => id === voice.id || couldBe(source, source.asserters.get(id), voice))
	);
}

/**
 * The asserters of ties of this type at one of the same actors, and of ties like this one: whoever asserted
 * those may have asserted this one too.
 */
function heardOn(source: Case, tie: Tie): ReadonlySet<Id> {
	const type = source.tieTypes.get(tie.type);
	const alike = [...tiesOf(source, tie.source), ...tiesOf(source, tie.target)]
		.filter((other) => other.type === tie.type)
		.filter((other) =>
			waysOf(source, other).some(([from, to]) => from === tie.source || to === tie.target)
		);
	const near = type ? tiesLike(source, type, tie.source, tie.target) : [];
	const claims = [...alike, ...near].flatMap((other) => other.claims);
	return new Set(claims.map(({ asserter }) => asserter));
}

/** Whether two asserters may be the same, or one may speak for the other. */
function couldBe(source: Case, one: Asserter | undefined, other: Asserter): boolean {
	if (!one) return false;
	if (one.actor !== undefined && one.actor === other.actor) return true;
	return mayMeanTheSame(one.name, other.name) || inOneChain(source, one.actor, other.actor);
}

/** Whether one of two actors commands, heads or serves the other. */
export function inOneChain(source: Case, one: Id | undefined, other: Id | undefined): boolean {
	return tiesOf(source, one ?? '').some(
		(tie) =>
			familyOf(source, tie) === 'authority' &&
			((tie.source === one && tie.target === other) || (tie.source === other && tie.target === one))
	);
}
