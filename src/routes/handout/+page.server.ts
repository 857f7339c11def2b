import { file } from '../builtIn.ts';
import { placesOf } from '#lib/handout/handoutOf.ts';
import { readable } from '../preview/cases.ts';

/** The built-in case, still unchecked, and where its actors stand on paper, which takes long to find. */
export const load = () => {
	const source = readable(file);
	return { file: file as unknown, places: source ? placesOf(source) : [] };
};
