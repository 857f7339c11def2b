import type { About } from '#lib/case/case.ts';
import type { Edit } from '#lib/case/edit.ts';
import { idFrom } from '#lib/case/story/stepId.ts';
import { withPart } from '#lib/case/withPart.ts';
import { onlyPart } from './entries.ts';

/** What a person can change of what a case says about itself. */
export type AboutPart = Partial<Omit<About, 'id'>>;

/**
 * Replaces what a case says about itself. An id that was made from the title follows it. To open on a tension that
 * the case does not have changes nothing.
 */
export function changeCase(part: AboutPart): Edit {
	return {
		name: ({ about }) => ({ kind: 'changeCase', of: about.title, ...onlyPart(part) }),
		apply: (before) => {
			const about = withPart(before.about, part);
			const opens = about.opensOn === undefined || before.tensions.has(about.opensOn);
			if (about === before.about || !opens) return before;
			const follows = before.about.id === idFrom(before.about.title, 'case');
			return { ...before, about: follows ? { ...about, id: idFrom(about.title, 'case') } : about };
		}
	};
}
