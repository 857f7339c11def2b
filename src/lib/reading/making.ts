import type { Actor, Case, Claim, Id, Point, Source, Tie } from '#lib/case/case.ts';
import { together, type Edit } from '#lib/case/edit.ts';
import { addActor } from '#lib/case/make/addActor.ts';
import { addClaim } from '#lib/case/make/claims.ts';
import { changeEntry } from '#lib/case/make/entries.ts';
import { leads } from '#lib/case/mutual.ts';
import { claimFrom } from '#lib/make/claimFrom.ts';
import { typeCalled } from '#lib/make/guessType.ts';
import { makeTie } from '#lib/make/makeTie.ts';
import { freeSpot, likelyBloc, newActor } from '#lib/make/newActor.ts';
import { actorCalled, indexNames } from './names.ts';

type Places = ReadonlyMap<Id, Point>;

/** A claim as somebody types it beside a text; both ends are names. */
export interface TypedPassage extends Pick<Claim, 'at' | 'basis' | 'arena' | 'stance' | 'summary'> {
	readonly from: string;
	readonly to: string;
	readonly label: string;
	readonly voice: string;
	/** The pole of a tension that the tie is at; null leaves it where it is. */
	readonly pole: Tie['tensions'][number] | null;
}

/** The tie that a claim joins or makes, and the one edit that adds it with all that it brings. */
export interface MadePassage {
	readonly tie: Id;
	readonly edit: Edit;
}

/** The tie of the case with these ends and this type; null if it has none. */
export function tieLike(source: Case, { from, to, label }: TypedPassage): Tie | null {
	const index = indexNames(source);
	const [start, end] = [actorCalled(index, from), actorCalled(index, to)];
	const type = typeCalled(source, label)?.id;
	if (start === null || end === null) return null;
	const all = [...source.ties.values()];
	return all.find((tie) => tie.type === type && leads(source, tie, start, end)) ?? null;
}

/** Makes a claim of a source: of the tie that the case has, or of a new one with new actors where they are new. */
export function makeClaim(
	source: Case,
	text: Source,
	typed: TypedPassage,
	places: Places
): MadePassage {
	const { voice, at, basis, arena, stance, summary, pole } = typed;
	const claim = { source: text.title, at, voice, arena };
	const written = summary.trim().slice(0, 500);
	const part = { source: text.id, basis, arena, stance, ...(written && { summary: written }) };
	const known = tieLike(source, typed);
	if (known) {
		const made = claimFrom(source, claim, sentence(source, known), part);
		const add = made ? together(addClaim(known.id, made.claim), ...made.before) : noEdit;
		return { tie: known.id, edit: pole ? together(add, putAt(known, pole)) : add };
	}
	const start = endCalled(source, typed.from, places);
	const ready = start.edit.apply(source);
	const found = actorCalled(indexNames(ready), typed.to);
	const to = found === null ? { name: typed.to } : { id: found };
	const tie = { from: start.id, to, label: typed.label, claim, part, tensions: pole ? [pole] : [] };
	const { id, edit } = makeTie(ready, tie, start.places);
	return { tie: id, edit: together(edit, start.edit) };
}

/** Puts a tie at a pole of a tension, whatever pole of that it was at. */
const putAt = ({ id, tensions }: Tie, pole: Tie['tensions'][number]) =>
	changeEntry('ties', id, {
		tensions: [...tensions.filter(({ tension }) => tension !== pole.tension), pole]
	});

/** The actor with this name, or a new one, which stands where there is room. */
function endCalled(source: Case, name: string, places: Places) {
	const found = actorCalled(indexNames(source), name);
	if (found !== null) return { id: found, edit: noEdit, places };
	const actor = newActor(source, name, { kind: 'person', bloc: likelyBloc(source) });
	const spot = freeSpot(places.values(), { x: 0, y: 0 });
	return {
		id: actor.id,
		edit: addActor(actor, spot),
		places: new Map([...places, [actor.id, spot]])
	};
}

/** The actor with this name, and the edit that adds it if the case does not have it. */
export function makeActor(
	source: Case,
	name: string,
	part: Pick<Actor, 'kind' | 'bloc'>,
	places: Places
): { readonly id: Id; readonly edit: Edit | null } {
	const found = actorCalled(indexNames(source), name);
	if (found !== null) return { id: found, edit: null };
	const actor = newActor(source, name, part);
	return { id: actor.id, edit: addActor(actor, freeSpot(places.values(), { x: 0, y: 0 })) };
}

const sentence = (source: Case, { source: from, type, target }: Tie) =>
	[
		source.actors.get(from)?.shortName,
		source.tieTypes.get(type)?.label,
		source.actors.get(target)?.shortName
	].join(' ');

const noEdit: Edit = { name: () => ({ kind: 'addClaim', of: null }), apply: (before) => before };
