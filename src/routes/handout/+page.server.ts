import { file } from '../builtIn.ts';
import { placementsOf } from '#lib/handout/handoutOf.ts';
import { readable } from '../preview/cases.ts';

/**
 * The built-in case, not validated yet, and the placements of its steps on paper, which take long to find.
 */
export const load = () => {
	const source = readable(file);
	return { file: file as unknown, placements: source ? placementsOf(source) : [] };
};
