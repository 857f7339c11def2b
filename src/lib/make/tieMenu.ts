import type { Id, Tie } from '#lib/case/case.ts';
import { isMutual } from '#lib/case/mutual.ts';
import type { View } from '#lib/state/View.svelte.ts';
import { makeWords } from '#lib/words/make.ts';
import type { Doable } from './doable.ts';
import { makerOf } from './Maker.svelte.ts';
import { turnRound } from './turnRound.ts';
import { writeIn } from './writeIn.ts';

/** What can be done with a tie. A mutual one has no direction to turn. */
export function tieMenu(view: View, tie: Tie): Doable {
	const maker = makerOf(view);
	const chosen = { actors: new Set<Id>(), ties: new Set([tie.id]) };
	const turn = { label: makeWords.swap, act: () => view.document.apply(turnRound(tie)) };
	const change = [
		[{ label: makeWords.addClaim, act: () => writeIn(view, tie.id, 'claim') }],
		[
			{ label: makeWords.onPicture.changeType, act: () => writeIn(view, tie.id, 'type') },
			...(isMutual(view.document.current, tie) ? [] : [turn])
		],
		[{ label: makeWords.duplicateTie, act: () => maker.duplicate(chosen) }]
	];
	return { change, remove: { label: makeWords.removeTie, act: () => maker.remove(chosen) } };
}
