import type { Actor, Case, Id, Tie } from '#lib/case/case.ts';
import { familyOf, standingOf } from '#lib/case/evidence.ts';
import type { Pole } from '#lib/case/vocabulary.ts';
import { isShown, type Emphasis } from '#lib/scene/emphasis.ts';
import type { Looked } from '#lib/scene/looked.ts';
import type { Theme } from '#lib/scene/palette.ts';
import { figureWords } from '#lib/words/figure.ts';
import { legend, type Explained, type SignGroup } from './legend.ts';

/** The legend of exactly what is visible in a picture. */
export function legendOf(looked: Looked, emphasis: Emphasis, theme: Theme): SignGroup[] {
	const { case: source, filter } = looked;
	const ties = [...source.ties.values()].filter(({ id }) => isShown(emphasis.ties.get(id)));
	const actors = [...source.actors.values()].filter(({ id }) => isShown(emphasis.actors.get(id)));
	const tensions = filter.tensionFilters.map(({ tension }) => tension);
	return legend(source, shownIn(source, ties, actors, tensions), {
		theme,
		byPole: tensions.length > 0
	});
}

function shownIn(
	source: Case,
	ties: readonly Tie[],
	actors: readonly Actor[],
	tensions: readonly Id[]
): Explained {
	const byForce = (tie: Tie) =>
		familyOf(source, tie) === 'conflict' && source.tieTypes.get(tie.type)?.violent === true;
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
			violent: ties.some(byForce) ? figureWords.violent : undefined,
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
