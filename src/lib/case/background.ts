import type { Actor, Case, Claim, Tie } from './case.ts';

/**
 * The case as only its sources tell it: without full names, original scripts and notes from elsewhere,
 * without dates that were inferred, and without the events that only such dates place in time.
 */
export function withoutBackground(source: Case): Case {
	return {
		...source,
		actors: mapped(source.actors, bareActor),
		ties: mapped(source.ties, bareTie),
		events: new Map([...source.events].filter(([, { datesFrom }]) => datesFrom === 'source'))
	};
}

function mapped<T>(entries: ReadonlyMap<string, T>, change: (entry: T) => T) {
	return new Map([...entries].map(([id, entry]) => [id, change(entry)]));
}

function bareActor(actor: Actor): Actor {
	return actor.background ? { ...actor, background: undefined } : actor;
}

function bareTie(tie: Tie): Tie {
	return tie.claims.some(({ datesFrom }) => datesFrom === 'background')
		? { ...tie, claims: tie.claims.map(bareClaim) }
		: tie;
}

function bareClaim(claim: Claim): Claim {
	return claim.datesFrom === 'background'
		? { ...claim, happened: undefined, known: undefined }
		: claim;
}
