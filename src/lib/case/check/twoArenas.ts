import { claimsIn, type Placed, type Rule } from './rule.ts';

/**
 * Whoever tells a reporter of several things in one paragraph tells them in one place. Acts of both arenas may
 * stand in one paragraph nevertheless, so that this is worth a second look, no more.
 */
export const twoArenas: Rule = {
	title: 'One voice in one place, in two arenas',
	remedy: 'choose each arena by the act itself, not by who tells of it',
	warningsIn(source) {
		const groups = new Map<string, Placed[]>();
		for (const placed of claimsIn(source)) {
			const { source: from, at, asserter } = placed.claim;
			const key = JSON.stringify([from, at, asserter]);
			groups.set(key, [...(groups.get(key) ?? []), placed]);
		}
		return [...groups.values()].flatMap((group) => {
			const hidden = group.filter(({ claim }) => claim.arena === 'private');
			const open = group.filter(({ claim }) => claim.arena === 'public');
			return hidden.length > 0 && open.length > 0 ? [warningOn(hidden, open)] : [];
		});
	}
};

function warningOn(hidden: readonly Placed[], open: readonly Placed[]) {
	const { source, at, asserter } = hidden[0]!.claim;
	const [few, many] = hidden.length > open.length ? [open, hidden] : [hidden, open];
	return {
		place: `source ${source}, ${at}, asserter ${asserter}`,
		problem: `${listed(few)} ${areIn(few)}, and ${many.length} more ${areIn(many)}`
	};
}

const listed = (claims: readonly Placed[]) => claims.map(({ place }) => place).join(' and ');

const areIn = (claims: readonly Placed[]) =>
	`${claims.length === 1 ? 'is' : 'are'} ${claims[0]!.claim.arena}`;
