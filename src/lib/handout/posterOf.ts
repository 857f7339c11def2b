import type { Case, Id, Placement, Step } from '#lib/case/case.ts';
import { chiefTies, reducedTo } from './digest.ts';
import { formats } from './format.ts';
import { pictureOf, type Picture } from './pictureOf.ts';

/** The sizes of a poster, and how many ties of each step it shows. */
const tiesPerStep = { poster: 3, large: 5 } as const;
export type PosterFormat = keyof typeof tiesPerStep;

/** The whole story in one picture, with its steps in words. */
export interface Poster {
	readonly picture: Picture;
	readonly counts: Readonly<Record<'actors' | 'ties', number>>;
	readonly steps: readonly { readonly step: Step; readonly number: number }[];
}

/** The poster of some steps of a story; of all of them, if none is named. */
export function posterOf(
	source: Case,
	steps: readonly Id[],
	format: PosterFormat,
	placement: Partial<Placement>
): Poster {
	const shown = posterCase(source, steps, format);
	return {
		picture: pictureOf(shown, { placement, format: formats[format] }),
		counts: { actors: shown.actors.size, ties: shown.ties.size },
		steps: numbered(source, steps)
	};
}

/** The ties that matter most at each step; each has the numbers of its steps before its verb. */
export function posterCase(source: Case, steps: readonly Id[], format: PosterFormat): Case {
	const numbers = new Map<Id, number[]>();
	for (const { step, number } of numbered(source, steps)) {
		for (const id of chiefTies(source, step, tiesPerStep[format])) {
			numbers.set(id, [...(numbers.get(id) ?? []), number]);
		}
	}
	const chief = reducedTo(source, numbers);
	const [ties, tieTypes] = [new Map(chief.ties), new Map(chief.tieTypes)];
	for (const [id, at] of numbers) {
		const tie = ties.get(id);
		const type = tieTypes.get(tie?.type ?? '');
		if (!tie || !type) continue;
		const label = `${at.join(', ')} · ${type.label}`;
		const own = `${type.id} ${label}`;
		tieTypes.set(own, { ...type, id: own, label });
		ties.set(id, { ...tie, type: own });
	}
	return { ...chief, ties, tieTypes };
}

const numbered = ({ story }: Case, steps: readonly Id[]) =>
	story
		.map((step, i) => ({ step, number: i + 1 }))
		.filter(({ step }) => steps.length === 0 || steps.includes(step.id));
