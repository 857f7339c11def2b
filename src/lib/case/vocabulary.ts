/**
 * The fixed word lists of the case model. A case names its own blocs, tie types and tensions; these few words
 * are fixed because the drawing depends on them.
 */

/** A family decides how the line of a tie is drawn. */
export const families = ['authority', 'support', 'conflict', 'pressure', 'contact'] as const;
export type Family = (typeof families)[number];

/** Ties of conflict by which force was used: a part of that family, which has another head. */
export const attack = 'attack';

/** Mutual ties: a part of any family, which has no head. */
export const mutual = 'mutual';

/** How firm a claim is: who stands behind it. */
export const bases = ['reported', 'attributed', 'anonymous', 'analysis'] as const;
export type Basis = (typeof bases)[number];

/** What of the standing of a tie a reader may look for; see `Standing`. */
export const standings = ['single', 'anonymous', 'contested', 'unasserted'] as const;
export type StandingMark = (typeof standings)[number];

/** Where something was said or done: in the open, or behind closed doors. */
export const arenas = ['public', 'private'] as const;
export type Arena = (typeof arenas)[number];

/** What the asserter does with the claim: asserts it, denies it, or declines to comment. */
export const stances = ['asserts', 'denies', 'declines'] as const;
export type Stance = (typeof stances)[number];

/** Kinds of actor; each has a shape of its own in the picture. */
export const actorKinds = [
	'person',
	'state',
	'institution',
	'force',
	'militia',
	'crowd',
	'voice'
] as const;
export type ActorKind = (typeof actorKinds)[number];

/** Colours for blocs; the scene gives each a light and a dark tone of measured contrast. */
export const blocColors = ['blue', 'ochre', 'indigo', 'black', 'red', 'grey'] as const;
export type BlocColor = (typeof blocColors)[number];

/** The two poles of a tension. */
export const poles = ['a', 'b'] as const;
export type Pole = (typeof poles)[number];

/** The parts of a tie that a step can hide for a class to predict; `tie` hides that there is one at all. */
export const hiddenParts = ['type', 'direction', 'arena', 'asserter', 'tie'] as const;
export type HiddenPart = (typeof hiddenParts)[number];

/** Ways for the ties of a step to come into the picture, besides in groups: all at once; public, then private. */
export const builds = ['whole', 'arenas'] as const;

/** Where the dates of a claim or event come from: the source, or background. */
export const dateOrigins = ['source', 'background'] as const;

/** The sides of its shape at which the name of an actor can stand, the usual one first. */
export const nameSides = ['below', 'right', 'left', 'above'] as const;
export type NameSide = (typeof nameSides)[number];
