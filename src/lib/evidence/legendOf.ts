import { familyOf, standingOf } from '#lib/case/evidence.ts';
import type { Case, Tie } from '#lib/case/case.ts';
import { actorKinds, families, poles } from '#lib/case/vocabulary.ts';
import type { LegendGroup } from '#lib/formats/figure/caption.ts';
import { isShown, type Emphasis } from '#lib/scene/emphasis.ts';
import { lineOf } from '#lib/scene/lines.ts';
import {
	blocTones,
	familyTones,
	paper,
	poleTones,
	quietInk,
	shade,
	type Theme
} from '#lib/scene/palette.ts';
import { poleMarks } from '#lib/scene/scene.ts';
import { shapes } from '#lib/scene/shapes.ts';
import { words } from '#lib/words/words.ts';
import { figureWords } from '#lib/words/figure.ts';
import type { Looked } from '#lib/scene/looked.ts';

/** The legend of what can be seen in a picture, and of nothing else. */
export function legendOf(looked: Looked, emphasis: Emphasis, theme: Theme): LegendGroup[] {
	const source = looked.case;
	const ties = [...source.ties.values()].filter(({ id }) => isShown(emphasis.ties.get(id)));
	const actors = [...source.actors.values()].filter(({ id }) => isShown(emphasis.actors.get(id)));
	return [
		...poleGroups(looked, ties, theme),
		{ title: words.legend.family, entries: lines(looked, ties, theme) },
		{
			title: words.legend.bloc,
			entries: [...source.blocs.values()]
				.filter(({ id }) => actors.some(({ bloc }) => bloc === id))
				.map(({ label, color, initials }) => ({
					label,
					sample: {
						kind: 'shape' as const,
						shape: 'ellipse' as const,
						initials,
						color: shade(blocTones[color], { theme }),
						onColor: shade(paper, { theme })
					}
				}))
		},
		{
			title: words.legend.kind,
			entries: actorKinds
				.filter((kind) => actors.some((actor) => actor.kind === kind))
				.map((kind) => ({
					label: words.kinds[kind],
					sample: {
						kind: 'shape' as const,
						shape: shapes[kind],
						initials: '',
						color: shade(quietInk, { theme }),
						onColor: shade(paper, { theme })
					}
				}))
		}
	].filter(({ entries }) => entries.length > 0);
}

/** Through tensions colour means the pole: each with its mark. */
function poleGroups(
	{ case: source, filter }: Looked,
	ties: readonly Tie[],
	theme: Theme
): LegendGroup[] {
	return filter.tensionFilters.flatMap(({ tension }) => {
		const found = source.tensions.get(tension);
		if (!found) return [];
		const taken = new Set(
			ties.flatMap((tie) =>
				tie.tensions.filter((part) => part.tension === tension).map(({ pole }) => pole)
			)
		);
		return {
			title: found.title,
			entries: poles
				.filter((pole) => taken.has(pole))
				.map((pole) => ({
					label: found.poles.find(({ id }) => id === pole)?.label ?? pole,
					sample: {
						kind: 'sign',
						sign: poleMarks[pole],
						color: shade(poleTones[pole], { theme })
					} as const
				}))
		};
	});
}

function lines(
	{ case: source, filter }: Looked,
	ties: readonly Tie[],
	theme: Theme
): LegendGroup['entries'] {
	const quiet = shade(quietInk, { theme });
	const told = filter.tensionFilters.length > 0;
	const drawn = families.filter((family) => ties.some((tie) => familyOf(source, tie) === family));
	const standings = ties.map((tie) => standingOf(tie.claims));
	return [
		...drawn.flatMap((family) =>
			heads(source, ties, family).map((violent) => ({
				label: violent ? figureWords.violent : words.families[family],
				sample: {
					kind: 'line' as const,
					line: lineOf(family, violent),
					halo: false,
					color: told ? quiet : shade(familyTones[family], { theme })
				}
			}))
		),
		...(standings.some(({ arena }) => arena === 'private')
			? [
					{
						label: figureWords.private,
						sample: { kind: 'line', line: lineOf('support'), color: quiet, halo: true } as const
					}
				]
			: []),
		...(standings.some(({ anonymous }) => anonymous)
			? [
					{
						label: figureWords.anonymous,
						sample: { kind: 'sign', sign: '°', color: quiet } as const
					}
				]
			: [])
	];
}

/** Whether a family is drawn plain, as force, or both. */
function heads(source: Case, ties: readonly Tie[], family: string): boolean[] {
	const violent = ties
		.filter((tie) => familyOf(source, tie) === family)
		.map((tie) => source.tieTypes.get(tie.type)?.violent ?? false);
	return [...(violent.includes(false) ? [false] : []), ...(violent.includes(true) ? [true] : [])];
}
