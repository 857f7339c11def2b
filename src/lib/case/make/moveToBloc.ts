import type { Id } from '#lib/case/case.ts';
import type { Edit } from '#lib/case/edit.ts';

/** Lets these actors stand with a bloc; nothing if the case does not have it. */
export function moveToBloc(actors: ReadonlySet<Id>, bloc: Id): Edit {
	return {
		name: ({ blocs }) => ({ kind: 'moveToBloc', of: blocs.get(bloc)?.label ?? null }),
		apply: (before) => {
			const moved = [...actors].flatMap((id) => {
				const actor = before.actors.get(id);
				return actor && actor.bloc !== bloc ? [[id, { ...actor, bloc }] as const] : [];
			});
			if (moved.length === 0 || !before.blocs.has(bloc)) return before;
			return { ...before, actors: new Map([...before.actors, ...moved]) };
		}
	};
}
