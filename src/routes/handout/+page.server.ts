import { file } from '../builtIn.ts';
import { placesOf } from '#lib/handout/handoutOf.ts';
import { readable } from '../preview/cases.ts';

/**
 * The built-in case, not validated yet, and the places of its actors on paper, which take long to compute.
 */
export const load = () => {
	const source = readable(file);
	return { file: file as unknown, places: source ? placesOf(source) : [] };
};
