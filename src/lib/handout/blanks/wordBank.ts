import type { Case, Id } from '#lib/case/case.ts';
import { distractorsForType } from '#lib/case/lesson/distractorsForType.ts';
import { mixed } from '#lib/case/lesson/order.ts';
import { answerOf } from './answerOf.ts';
import type { Blank } from './blank.ts';

/** How many of a kind belong in no gap: with none, the last gap would fill itself; with one, it would be a toss. */
const wrongOfKind = 2;

/** A sheet of which to make the bank: its gaps, and the actors in its picture. */
export interface Banked {
	readonly blanks: readonly Blank[];
	readonly actors: ReadonlySet<Id>;
}

/**
 * The words and names that belong in the gaps of a sheet, with two of each kind asked for that belong in none, in an
 * order that reveals nothing and is always the same for a salt.
 */
export function wordBank(source: Case, sheet: Banked, salt: Id): readonly string[] {
	const asked = { verb: ofKind(sheet, 'verb'), name: ofKind(sheet, 'name') };
	const answers = Object.values(asked).flat();
	const right = answers.map((one) => answerOf(source, one));
	const more = (wrong: readonly string[], count: number) =>
		count === 0 ? [] : wrong.slice(0, wrongOfKind);
	const isWrong = (word: string) => !right.includes(word);
	const verbs = asked.verb.flatMap((one) => wrongVerbs(source, one)).filter(isWrong);
	const names = asked.name.flatMap((one) => wrongNames(source, sheet, one)).filter(isWrong);
	const wrong = [
		...more([...new Set(verbs)], asked.verb.length),
		...more([...new Set(names)], asked.name.length)
	];
	return mixed([...right, ...wrong], salt);
}

const ofKind = ({ blanks }: Banked, kind: Blank['kind']) =>
	blanks.filter((each) => each.kind === kind);

function wrongVerbs(source: Case, { tie: id }: Blank): string[] {
	const tie = source.ties.get(id);
	const { wrong = [] } = (tie && distractorsForType(source, tie)) ?? {};
	return wrong.flatMap((type) => source.tieTypes.get(type)?.label ?? []);
}

/** Actors of the same kind who are not in the picture, so that none of them is asked for. */
function wrongNames(source: Case, { actors }: Banked, { actor }: Blank): string[] {
	const kind = source.actors.get(actor ?? '')?.kind;
	const others = [...source.actors.values()].filter((other) => other.kind === kind);
	return others.filter(({ id }) => !actors.has(id)).map(({ shortName }) => shortName);
}
