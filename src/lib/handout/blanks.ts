import type { Case, Id, Tie } from '#lib/case/case.ts';
import { askFor } from './askFor.ts';
import { blankKinds, type Blank } from './blank.ts';

/** Maximum number of blanks on a sheet. */
const maxBlanks = 4;

/**
 * Blanks for some of the ties of a sheet, alternating between the kinds, numbered from `first` in the order
 * of the ties. A blank never asks for what the sheet says elsewhere, in `text` or in the picture, nor about a
 * tie in `elsewhere`, which also has a sentence on another sheet.
 */
export function blanksFor(
	source: Case,
	ties: readonly Tie[],
	text: string,
	first: number,
	elsewhere: ReadonlySet<Id> = new Set()
): readonly Blank[] {
	const blanks: Blank[] = [];
	for (const tie of ties) {
		if (blanks.length === maxBlanks) break;
		if (elsewhere.has(tie.id)) continue;
		const turn = blankKinds[blanks.length % blankKinds.length] ?? 'verb';
		// The next kind in the rotation; if that is impossible, the first kind that works.
		for (const kind of [turn, ...blankKinds]) {
			const found = askFor(kind, tie, { source, ties, text, blanks });
			if (!found) continue;
			blanks.push({ ...found, number: first + blanks.length });
			break;
		}
	}
	return blanks;
}

/** The case as a worksheet shows it: `lineOf` its number replaces each name and verb that is asked for. */
export function blanked(
	source: Case,
	blanks: readonly Blank[],
	lineOf: (number: number) => string
): Case {
	const [actors, ties] = [new Map(source.actors), new Map(source.ties)];
	const tieTypes = new Map(source.tieTypes);
	for (const { kind, number, tie: id, actor: whose } of blanks) {
		const [actor, tie] = [actors.get(whose ?? ''), ties.get(id)];
		const type = tieTypes.get(tie?.type ?? '');
		const line = lineOf(number);
		if (actor) actors.set(actor.id, { ...actor, name: line, shortName: line });
		if (kind !== 'verb' || !tie || !type) continue;
		const own = `${type.id} ${line}`;
		tieTypes.set(own, { ...type, id: own, label: line });
		ties.set(id, { ...tie, type: own });
	}
	return { ...source, actors, ties, tieTypes };
}
