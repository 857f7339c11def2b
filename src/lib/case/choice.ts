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

/** The choice with the values added to `only`, or removed from it if all of them were there. */
export function toggleOnly(choice: Choice, ...values: readonly string[]): Choice {
	return { only: toggled(choice.only, values), never: without(choice.never, values) };
}

/** The choice with the values hidden, or shown again if all of them were hidden. */
export function toggleNever(choice: Choice, ...values: readonly string[]): Choice {
	return { only: without(choice.only, values), never: toggled(choice.never, values) };
}

function toggled(set: ReadonlySet<string>, values: readonly string[]): ReadonlySet<string> {
	return values.every((value) => set.has(value))
		? without(set, values)
		: new Set([...set, ...values]);
}

function without(set: ReadonlySet<string>, values: readonly string[]): ReadonlySet<string> {
	return new Set([...set].filter((other) => !values.includes(other)));
}
