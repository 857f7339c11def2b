import { file } from '../builtIn.ts';
import { formats, type FormatName } from '#lib/handout/format.ts';
import { placementsOf, type Placements } from '#lib/handout/placementsOf.ts';
import { readable } from '../preview/cases.ts';

/**
 * The built-in case, not validated yet, and the placements of its pictures on paper, which take long to find.
 */
export const load = () => {
	const source = readable(file);
	const names = source ? (Object.keys(formats) as FormatName[]) : [];
	const placements = names.map((name) => [name, placementsOf(source!, name)] as const);
	return { file: file as unknown, placements: new Map<FormatName, Placements>(placements) };
};
