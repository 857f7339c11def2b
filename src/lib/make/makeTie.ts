import type { Case, Claim, Id, Point, Tie } from '#lib/case/case.ts';
import { together, type Edit } from '#lib/case/edit.ts';
import { addActor } from '#lib/case/make/addActor.ts';
import { addEntry } from '#lib/case/make/entries.ts';
import { freeId } from '#lib/case/story/stepId.ts';
import { claimFrom, type TypedClaim } from './claimFrom.ts';
import { newType, typeCalled } from './guessType.ts';
import { freeSpot, likelyBloc, newActor } from './newActor.ts';

/** A tie as somebody types it. */
export interface TypedTie {
	readonly from: Id;
	/** The actor at the other end, or the name of a new one. */
	readonly to: { readonly id: Id } | { readonly name: string };
	readonly label: string;
	/** Whether a type that is new with this label is mutual. */
	readonly mutual?: boolean;
	readonly claim: TypedClaim;
	/** What is known of the claim besides. */
	readonly part?: Partial<Claim>;
	/** The poles that it is at. */
	readonly tensions?: Tie['tensions'];
}

/**
 * The id that the tie gets, and the one edit that adds it with all that it brings: partner, type, first claim. A new
 * partner stands near the actor, where it `isClear` of the picture.
 */
export function makeTie(
	source: Case,
	{ from, to, label, mutual, claim: typed, part, tensions = [] }: TypedTie,
	places: ReadonlyMap<Id, Point>,
	isClear?: (at: Point) => boolean
): { readonly id: Id; readonly edit: Edit } {
	const type = typeCalled(source, label) ?? newType(source, label, mutual);
	const partner = 'id' in to ? source.actors.get(to.id) : undefined;
	const other = partner ?? newPartner(source, 'name' in to ? to.name : '');
	const subject = source.actors.get(from)?.shortName ?? '';
	const sentence = `${subject} ${type.label} ${other.shortName}`;
	const made = claimFrom(source, typed, sentence, part);
	const id = freeId(`${from}-${type.id}-${other.id}`.slice(0, 80), new Set(source.ties.keys()));
	const claims = made ? [made.claim] : [];
	const tie = { id, source: from, target: other.id, type: type.id, tensions, claims };
	const near = places.get(from) ?? { x: 0, y: 0 };
	const edit = together(
		addEntry('ties', tie),
		...(partner ? [] : [addActor(other, freeSpot(places.values(), near, isClear))]),
		...(source.tieTypes.has(type.id) ? [] : [addEntry('tieTypes', type)]),
		...(made?.before ?? [])
	);
	return { id, edit };
}

const newPartner = (source: Case, name: string) =>
	newActor(source, name, { kind: 'person', bloc: likelyBloc(source) });
