import type { Case, Id, Step } from '../case.ts';
import { namesAt, type OtherNames } from './apart.ts';
import { keyTiesOf } from './builds.ts';

/** How the picture of a step differs from that of the same ties elsewhere: other names, and ties that stand out. */
export const drawnAt = (
	source: Case,
	step: Step
): { readonly names: OtherNames; readonly keyTies: ReadonlySet<Id> } => ({
	names: namesAt(step),
	keyTies: keyTiesOf(source, step)
});
