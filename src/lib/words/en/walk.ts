import { isolated, told } from '#lib/case/direction.ts';
import type { ActorKind, Arena, Family } from '#lib/case/vocabulary.ts';
import { details } from './details.ts';
import { arenas, claims, kinds, quoted, ties } from './shared.ts';

interface WalkedActor {
	name: string;
	kind: ActorKind;
	bloc: string;
	ties: number;
	supporting: number;
	inConflict: number;
	place: number;
	of: number;
}

interface WalkedTie {
	source: string;
	verb: string;
	target: string;
	family: Family;
	mutual: boolean;
	arena: Arena | 'both';
	claims: number;
	anonymous: boolean;
	contested: boolean;
	unasserted: boolean;
	place: number;
	of: number;
}

/** Who says so, in short. */
function standing({ arena, anonymous, unasserted, contested, claims: count }: WalkedTie): string {
	if (count === 0) return 'no claim yet';
	return [
		arena === 'both' ? 'public and private' : arenas[arena].toLowerCase(),
		claims(count),
		...(anonymous ? ['one unnamed voice'] : []),
		...(unasserted ? ['no one says so'] : contested ? ['contested'] : [])
	].join(', ');
}

/** The walk through the network by keyboard, as a screen reader reads it out. */
export const walk = {
	keys: 'The right and left arrow keys move from actor to actor. Down moves to the ties of an actor, then along a tie to the partner. Up goes back. Space opens the details, letters find a name, Escape goes back one level and Tab leaves. The side panels also list every actor and tie.',
	actor: (actor: WalkedActor) =>
		`${isolated(actor.name)}, ${kinds[actor.kind].toLowerCase()}, ${isolated(actor.bloc)}. ${ties(actor.ties)}: ${actor.supporting} supporting, ${actor.inConflict} in conflict. ${actor.place} of ${actor.of}.`,
	tie: (tie: WalkedTie) =>
		`${isolated(told(tie.source, tie.verb, tie.target))}. ${details.family(tie.family, tie.mutual)}, ${standing(tie)}. ${tie.place} of ${tie.of}.`,
	moving: (name: string) =>
		`Moving ${isolated(name)}. Use the arrow keys, with Shift to move further. Press Enter to finish or Escape to cancel.`,
	putDown: (name: string) => `${isolated(name)} was moved. Press Ctrl Z to undo.`,
	gaveUp: (name: string) => `${isolated(name)} was not moved.`,
	notFound: (text: string) => `No name in view begins with ${quoted([text])}.`,
	filteredOut: (name: string) =>
		`${isolated(name)} is filtered out. Press / and search for it to see it.`,
	end: 'You have left the network. Tab moves on, Shift Tab goes back in.',
	acts: {
		next: 'Next actor or tie',
		previous: 'Previous actor or tie',
		into: 'From an actor to its ties, from a tie to the partner',
		up: 'Back the way you came',
		pick: 'Select and open the details, or deselect',
		add: 'Add to the selection; “Compare with…” in the details does the same',
		menu: 'Menu of what can be done with it, or with the selection',
		first: 'First actor or tie',
		last: 'Last actor or tie',
		nextBloc: 'Next bloc',
		previousBloc: 'Previous bloc',
		find: 'Type the beginning of a name to go to it',
		focus: 'Show only the neighbourhood of this actor',
		move: 'Move the actor with the arrow keys; Enter finishes, Escape cancels',
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		fit: 'Fit the network to the window',
		pan: 'Pan the network',
		back: 'Back one level, and finally out of the network',
		hide: 'While you write a story: hide what is selected in this step'
	}
};
