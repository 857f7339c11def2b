import type { Case, Id, Tie } from '#lib/case/case.ts';
import { standingOf } from '#lib/case/evidence.ts';
import type { Figure } from '#lib/formats/figure/figure.ts';
import { strangersOn } from '#lib/layout/strangers.ts';
import type { SceneEdge } from '#lib/scene/scene.ts';
import { actorsIn, idsOf, linesIn } from './inView.ts';
import { leastPoints, smallestLetters } from './letters.ts';
import type { Sheet } from './presets.ts';

/** What the check finds in a line of a figure: what its tie rests on comes before how it is drawn. */
export const doubts = ['unasserted', 'anonymous', 'contested', 'unlabelled', 'through'] as const;
export type Doubt = (typeof doubts)[number];

/** A line to look at again, and the actors of others that it runs through. */
export interface Doubted {
	readonly tie: Id;
	readonly strangers: readonly Id[];
}

/** What to look at before a figure is published. */
export type Finding =
	| { readonly kind: 'empty' | 'keyless' }
	| { readonly kind: 'letters'; readonly points: number }
	| { readonly kind: 'coarse'; readonly dpi: number }
	| { readonly kind: Doubt; readonly lines: readonly Doubted[] };

/** A figure as `figureOf` makes it, the case that it shows, and whether its lines are to be numbered. */
export interface ToPublish {
	readonly source: Case;
	readonly figure: Figure;
	readonly sheet: Sheet;
	readonly numbered: boolean;
	/** Whether its file consists of pixels that are to be printed. */
	readonly printsPixels: boolean;
}

/** With fewer pixels per inch, edges look soft in print. */
const leastDpi = 200;

/**
 * What somebody who must stand behind every line of a figure should know, the gravest first; empty if there is
 * nothing. It judges a tie by all of its claims, also those that a filter leaves out, as the picture does.
 */
export function publishCheck(toPublish: ToPublish): Finding[] {
	const { source, figure, sheet, numbered, printsPixels } = toPublish;
	const dpi = Math.round(sheet.dpi);
	const edges = linesIn(figure);
	if (edges.length === 0) return [{ kind: 'empty' }];
	const points = roundedLetters(figure, sheet);
	return [
		...doubtsAbout(source, figure, edges),
		...(numbered && !figure.caption.key ? [{ kind: 'keyless' } as const] : []),
		...(points < leastPoints ? [{ kind: 'letters', points } as const] : []),
		...(printsPixels && dpi < leastDpi ? [{ kind: 'coarse', dpi } as const] : [])
	];
}

/** The size of the smallest letters in points, to one decimal. */
export const roundedLetters = (figure: Figure, sheet: Sheet): number =>
	Math.round(10 * smallestLetters(figure, sheet)) / 10;

function doubtsAbout(source: Case, figure: Figure, edges: readonly SceneEdge[]): Finding[] {
	const actors = idsOf(actorsIn(figure));
	const doubted = new Map<Doubt, Doubted[]>(doubts.map((kind) => [kind, []]));
	for (const edge of edges) {
		const tie = source.ties.get(edge.id);
		const strangers = strangersOn(figure.scene, edge, actors);
		const found: Doubt[] = [
			...(tie ? evidenceDoubts(tie) : []),
			...(figure.emphasis.tieLabels.has(edge.id) ? [] : (['unlabelled'] as const)),
			...(strangers.length > 0 ? (['through'] as const) : [])
		];
		for (const kind of found) doubted.get(kind)?.push({ tie: edge.id, strangers });
	}
	return [...doubted].flatMap(([kind, lines]) => (lines.length > 0 ? { kind, lines } : []));
}

/** A tie that nobody asserts is not contested as well: there is nothing to deny. */
function evidenceDoubts({ claims }: Tie): Doubt[] {
	const { asserters, anonymous, contested } = standingOf(claims);
	if (asserters.size === 0) return ['unasserted'];
	return [
		...(anonymous ? ['anonymous' as const] : []),
		...(contested ? ['contested' as const] : [])
	];
}
