import type { Case, Claim, Id, Tie } from '#lib/case/case.ts';
import type { ClaimTrace, Highlight } from '#lib/files/keptText.ts';
import { findQuote } from './quotes.ts';
import type { Span } from './Span.ts';

/** A claim of a tie, which a source is cited for. */
export interface Cited {
	readonly tie: Tie;
	readonly claim: Claim;
	/** The place of the claim among those of the tie. */
	readonly place: number;
}

/** A highlight that the text has, with the actor or the claim that the case has. */
export interface Anchored extends Span {
	readonly highlight: Highlight;
	readonly actor: Id | null;
	readonly cited: Cited | null;
}

/** What has become of the highlights of a text. */
export interface Found {
	/** In the order of the text. */
	readonly anchored: readonly Anchored[];
	/** Those whose passage the text no longer has. */
	readonly lost: readonly Highlight[];
	/** Those whose actor or claim the case does not have, such as after undo. They come back with it. */
	readonly idle: readonly Highlight[];
}

/** All claims of a case that cite a source. */
export const claimsFrom = ({ ties }: Pick<Case, 'ties'>, source: Id): Cited[] =>
	[...ties.values()].flatMap((tie) =>
		tie.claims
			.map((claim, place) => ({ tie, claim, place }))
			.filter(({ claim }) => claim.source === source)
	);

export const traceOf = ({ place, claim: { at, summary } }: Cited): ClaimTrace => ({
	place,
	at,
	summary
});

/** Finds the passages of highlights in a text, and what they are of in the case. */
export function findHighlights(
	source: Case,
	cited: readonly Cited[],
	text: string,
	highlights: readonly Highlight[]
): Found {
	const claims = claimsOf(cited, highlights);
	const anchored: Anchored[] = [];
	const [lost, idle]: [Highlight[], Highlight[]] = [[], []];
	for (const highlight of highlights) {
		const { of } = highlight;
		const actor = 'actor' in of && source.actors.has(of.actor) ? of.actor : null;
		const claim = claims.get(highlight) ?? null;
		const span = actor === null && !claim ? null : spanOf(text, highlight);
		if (actor === null && !claim) idle.push(highlight);
		else if (!span) lost.push(highlight);
		else anchored.push({ ...span, highlight, actor, cited: claim });
	}
	anchored.sort((one, other) => one.from - other.from || other.to - one.to);
	return { anchored, lost, idle };
}

/** A long text is not searched again for each change of the case. */
const searched = new WeakMap<Highlight, { readonly text: string; readonly span: Span | null }>();

function spanOf(text: string, highlight: Highlight): Span | null {
	const before = searched.get(highlight);
	if (before?.text === text) return before.span;
	const span = findQuote(text, highlight.quote);
	searched.set(highlight, { text, span });
	return span;
}

/**
 * The claims that highlights are of: those with the same words, then those in the same place of their tie and of
 * the text. A claim that another highlight has found already is only shared where the words are the same.
 */
function claimsOf(cited: readonly Cited[], highlights: readonly Highlight[]) {
	const found = new Map<Highlight, Cited>();
	const taken = new Set<Claim>();
	const take = (same: (claim: Cited, trace: ClaimTrace) => boolean) => {
		for (const highlight of highlights) {
			const { of } = highlight;
			if (found.has(highlight) || 'actor' in of) continue;
			const match = cited.find((each) => each.tie.id === of.tie && same(each, of.claim));
			if (match) found.set(highlight, match);
		}
		for (const { claim } of found.values()) taken.add(claim);
	};
	take(({ claim, place }, trace) => claim.summary === trace.summary && place === trace.place);
	take(({ claim }, trace) => claim.summary === trace.summary && claim.at === trace.at);
	take(({ claim }, trace) => !taken.has(claim) && claim.summary === trace.summary);
	take(
		({ claim, place }, trace) => !taken.has(claim) && place === trace.place && claim.at === trace.at
	);
	return found;
}
