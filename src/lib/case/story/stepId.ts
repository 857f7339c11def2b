import type { Id, Step } from '#lib/case/case.ts';
import { slug } from '#lib/case/slug.ts';

/** No longer than this, so that an address with it can be read out. */
const longest = 40;

/** An id that can be read, from a title: `the-strike-on-soleimani`. Letters of any script stay. */
export function idFrom(title: string): Id {
	const whole = slug(title.toLowerCase().replace(/['’]/g, ''));
	const short = [...whole].slice(0, longest).join('');
	return short.replace(/-$/, '') || 'step';
}

/** The id, or with the first number behind it that no step of the story has. */
export function freeId(id: Id, story: readonly Step[]): Id {
	const taken = new Set(story.map((step) => step.id));
	let free = id;
	for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
	return free;
}
