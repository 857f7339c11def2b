import type { Actor, Bloc, Case, Tie } from './case.ts';
import type { ReadingOrder } from './readingOrder.ts';

/** A bloc of the outline: its actors in view, each with its ties in view, and its other actors. */
export interface OutlineBloc {
	bloc: Bloc;
	actors: readonly { actor: Actor; ties: readonly Tie[] }[];
	away: readonly Actor[];
}

/** What is in view as an outline, in the order of the walk. */
export function outlineOf(source: Case, readingOrder: ReadingOrder): OutlineBloc[] {
	const entries = readingOrder.actors.flatMap((id) => {
		const actor = source.actors.get(id);
		return actor ? [{ actor, ties: readingOrder.ties.get(id) ?? [] }] : [];
	});
	const away = [...source.actors.values()].filter(({ id }) => !readingOrder.ties.has(id));
	return [...source.blocs.values()].map((bloc) => ({
		bloc,
		actors: entries.filter(({ actor }) => actor.bloc === bloc.id),
		away: away.filter((actor) => actor.bloc === bloc.id)
	}));
}
