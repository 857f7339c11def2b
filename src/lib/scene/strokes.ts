/** Measures that every renderer shares; lengths in model units. */

/** How loudly what has stepped back is drawn, from 0 to 1. */
export const opacities = { faded: 0.1, dim: 0.25 } as const;

/** The halo of a private arena: so far beyond the middle of the line on both sides, and so opaque. */
export const halo = { reach: 5, opacity: 0.24 } as const;

/** What is picked: the ring around an actor, and how much wider a tie grows. */
export const picked = { ring: 3, wider: 2 } as const;

/** The patch of paper under a label, which keeps lines from running through its letters. */
export const labelBackground = { padding: 2, radius: 2, opacity: 0.9 } as const;

/** Space left between a shape, or the name under it, and the end of its tie. */
export const clearance = 4;

export const weights = { name: 600, tie: 500, initials: 700 } as const;
