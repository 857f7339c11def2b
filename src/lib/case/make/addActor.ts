import type { Actor, Point } from '#lib/case/case.ts';
import { moveActors, type Edit } from '#lib/case/edit.ts';
import { freeId } from '#lib/case/story/stepId.ts';
import { addEntry } from './entries.ts';

/** Adds an actor that stands at a point of the picture, in model units. */
export function addActor(actor: Actor, at: Point): Edit {
	const add = addEntry('actors', actor);
	return {
		name: add.name,
		apply: (before) => {
			const after = add.apply(before);
			if (after === before) return before;
			const id = freeId(actor.id, new Set(before.actors.keys()));
			return moveActors(new Map([[id, at]])).apply(after);
		}
	};
}
