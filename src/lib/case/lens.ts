import type { Case, Id, Tie } from './case.ts';
import type { Pole } from './vocabulary.ts';

/** A tension looked through, and the pole it is narrowed to, if any. */
export interface Lens {
	readonly tension: Id;
	readonly pole: Pole | null;
}

/** What a case is looked at through until one chooses: its own tension, if it names one. */
export function openingLenses({ about }: Case): Lens[] {
	return about.opensOn === undefined ? [] : lookThrough([], about.opensOn);
}

/** The lens on a tension, if it is looked through. */
export function lensOn(lenses: readonly Lens[], tension: Id): Lens | null {
	return lenses.find((lens) => lens.tension === tension) ?? null;
}

/** One tension alone; or none, if it was the only one. */
export function lookThrough(lenses: readonly Lens[], tension: Id): Lens[] {
	return lenses.length === 1 && lensOn(lenses, tension) ? [] : [{ tension, pole: null }];
}

/** The lenses with one more tension, or without it. */
export function toggleLens(lenses: readonly Lens[], tension: Id): Lens[] {
	return lensOn(lenses, tension)
		? lenses.filter((lens) => lens.tension !== tension)
		: [...lenses, { tension, pole: null }];
}

/** The lenses with a tension narrowed to one pole, or opened to both again. */
export function togglePole(lenses: readonly Lens[], tension: Id, pole: Pole): Lens[] {
	return lenses.map((lens) =>
		lens.tension === tension ? { tension, pole: lens.pole === pole ? null : pole } : lens
	);
}

/** The tension and pole a tie is seen through: the first of those chosen that it takes part in. */
export function seenThrough(tie: Tie, lenses: readonly Lens[]): { tension: Id; pole: Pole } | null {
	for (const lens of lenses) {
		const part = tie.tensions.find(({ tension }) => tension === lens.tension);
		if (part && (lens.pole === null || lens.pole === part.pole)) return part;
	}
	return null;
}
