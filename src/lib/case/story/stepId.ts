import type { Id } from '#lib/case/case.ts';
import { slug } from '#lib/case/slug.ts';

/** Maximum length in characters, so that an address with the id can be read out. */
const maxLength = 40;

/**
 * A readable id made from a title: `the-strike-on-soleimani`. Letters of any script are kept; a title without
 * any gives the other one.
 */
export function idFrom(title: string, otherwise = 'step'): Id {
	const whole = slug(title.toLowerCase().replace(/['’]/g, ''));
	const short = [...whole].slice(0, maxLength).join('');
	return short.replace(/-$/, '') || otherwise;
}

/** The id; if it is taken, the id with the first free number. */
export function freeId(id: Id, taken: ReadonlySet<Id>): Id {
	let free = id;
	for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
	return free;
}
