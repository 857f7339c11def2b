import type { Actor, Case, Id, Tie } from '#lib/case/case.ts';
import { familyOf, isAttack, standingOf } from '#lib/case/evidence.ts';
import type { Filter } from '#lib/case/filter.ts';
import { isMutual } from '#lib/case/mutual.ts';
import type { Pole } from '#lib/case/vocabulary.ts';
import { isShown, type Emphasis } from '#lib/scene/emphasis.ts';
import type { Looked } from '#lib/scene/looked.ts';
import type { ColorScheme, Theme } from '#lib/scene/palette.ts';
import { figureWords } from '#lib/words/figure.ts';
import { legend, type Coloring, type Explained, type SignGroup } from './legend.ts';

/** The legend of exactly what is visible in a picture. */
export function legendOf(looked: Looked, emphasis: Emphasis, theme: Theme): SignGroup[] {
	const { case: source, filter } = looked;
	const visible = (ids: Iterable<Id>, all: Emphasis['ties']) =>
		new Set([...ids].filter((id) => isShown(all.get(id))));
	const actors = visible(source.actors.keys(), emphasis.actors);
	const ties = visible(source.ties.keys(), emphasis.ties);
	return legendOfShown(source, filter, { actors, ties }, { theme });
}

/** The legend of these actors and ties of a case, seen through the tensions of a filter. */
export function legendOfShown(
	source: Case,
	{ tensionFilters }: Pick<Filter, 'tensionFilters'>,
	shown: Readonly<Record<'actors' | 'ties', Pick<ReadonlySet<Id>, 'has'>>>,
	scheme: ColorScheme & Pick<Coloring, 'doubled'>
): SignGroup[] {
	const ties = [...source.ties.values()].filter(({ id }) => shown.ties.has(id));
	const actors = [...source.actors.values()].filter(({ id }) => shown.actors.has(id));
	const tensions = tensionFilters.map(({ tension }) => tension);
	return legend(source, shownIn(source, ties, actors, tensions), {
		...scheme,
		byPole: tensions.length > 0
	});
}

function shownIn(
	source: Case,
	ties: readonly Tie[],
	actors: readonly Actor[],
	tensions: readonly Id[]
): Explained {
	const byForce = (tie: Tie) => isAttack(source, tie);
	const standings = ties.map((tie) => standingOf(tie.claims));
	return {
		families: new Set(ties.filter((tie) => !byForce(tie)).map((tie) => familyOf(source, tie))),
		blocs: new Set(actors.map(({ bloc }) => bloc)),
		kinds: new Set(actors.map(({ kind }) => kind)),
		poles: new Map(tensions.map((tension) => [tension, polesOf(ties, tension)])),
		// A picture does not distinguish arenas or types, except by the mark of a private tie.
		arenas: new Set(),
		types: [],
		marks: {
			attack: ties.some(byForce) ? figureWords.attack : undefined,
			mutual: ties.some((tie) => isMutual(source, tie)) ? figureWords.mutual : undefined,
			private: standings.some(({ arena }) => arena === 'private') ? figureWords.private : undefined,
			unasserted: standings.some(({ unasserted }) => unasserted)
				? figureWords.unasserted
				: undefined,
			anonymous: standings.some(({ anonymous }) => anonymous) ? figureWords.anonymous : undefined,
			contested: standings.some(({ contested, unasserted }) => contested && !unasserted)
				? figureWords.contested
				: undefined
		}
	};
}

function polesOf(ties: readonly Tie[], tension: Id): Set<Pole> {
	const parts = ties.flatMap((tie) => tie.tensions.filter((part) => part.tension === tension));
	return new Set(parts.map(({ pole }) => pole));
}
