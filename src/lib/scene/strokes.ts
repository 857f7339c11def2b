/** Measures that every renderer shares; lengths in model units. */

/** Opacity of faded and dim elements, from 0 to 1. */
export const opacities = { faded: 0.1, dim: 0.25 } as const;

/** The halo of a private arena: how far it extends to both sides of the line’s middle, and its opacity. */
export const halo = { reach: 5, opacity: 0.24 } as const;

/** Width of the ring of a bloc; the size of a shape includes it. */
export const ringWidth = 2.5;

/** A double line: the least width of each of the two, and the space between them. */
export const doubleLine = { least: 1.2, gap: 2.4 } as const;

/** Picked elements: the ring around an actor, and how much wider a tie becomes. */
export const picked = { ring: 3, wider: 2 } as const;

/** Under the label of a tie: the outline at pole b, and the space around the letters. */
export const labelOutline = 1.25;
export const tieLabelPadding = 3;

/** The patch of paper under a label, which keeps lines from running through its letters. */
export const labelBackground = { padding: 2, radius: 2, opacity: 1 } as const;

/** Space between a shape, or the name under it, and the end of its tie. */
export const clearance = 4;

export const weights = { name: 600, tie: 500, initials: 700 } as const;
