/**
 * Font size of the initials in a shape of this size; longer initials are smaller, so that they fit even a
 * diamond.
 */
export const initialsSize = (initials: string, size: number): number =>
	size * (initials.length > 2 ? 0.27 : 0.36);

/** The font size with a least one, which only short initials can have. */
export const initialsAtLeast = (initials: string, size: number, least = 0): number =>
	Math.max(initialsSize(initials, size), initials.length > 2 ? 0 : least);

/** How far below the middle of the shape their baseline lies. */
export const initialsBaseline = (
	initials: string,
	size: number,
	letters = initialsSize(initials, size)
): number => 0.01 * size + 0.36 * letters;
