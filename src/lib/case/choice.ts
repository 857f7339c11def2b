/**
 * What is chosen within one facet: the values in `only` add up (if it is empty, everything passes); the
 * values in `never` are left out whatever else is chosen.
 */
export interface Choice {
	readonly only: ReadonlySet<string>;
	readonly never: ReadonlySet<string>;
}

export const everything: Choice = { only: new Set(), never: new Set() };

/** Whether the choice lets something with these values pass: one of them is wanted, and none is left out. */
export function passes({ only, never }: Choice, ...values: readonly string[]): boolean {
	return (
		!values.some((value) => never.has(value)) &&
		(only.size === 0 || values.some((value) => only.has(value)))
	);
}

/** Whether the choice leaves anything out. */
export function narrows({ only, never }: Choice): boolean {
	return only.size > 0 || never.size > 0;
}

/** The choice with the value added to `only`, or removed from it. */
export function toggleOnly(choice: Choice, value: string): Choice {
	return { only: toggled(choice.only, value), never: without(choice.never, value) };
}

/** The choice with the value hidden, or shown again. */
export function toggleNever(choice: Choice, value: string): Choice {
	return { only: without(choice.only, value), never: toggled(choice.never, value) };
}

function toggled(set: ReadonlySet<string>, value: string): ReadonlySet<string> {
	return set.has(value) ? without(set, value) : new Set(set).add(value);
}

function without(set: ReadonlySet<string>, value: string): ReadonlySet<string> {
	return new Set([...set].filter((other) => other !== value));
}
