/** How the picture draws each sign, for its legend. */
import type { Bloc } from '#lib/case/case.ts';
import type { ActorKind, Family, Pole } from '#lib/case/vocabulary.ts';
import type { Sample } from '#lib/formats/figure/caption.ts';
import { lineOf, type Departure } from '#lib/scene/lines.ts';
import {
	blocFills,
	blocTones,
	familyTones,
	ink,
	pairAt,
	paper,
	poleTones,
	quietInk,
	shade,
	type ColorScheme,
	type Tone
} from '#lib/scene/palette.ts';
import { shapes, type Shape } from '#lib/scene/shapes.ts';
import { poleMarks, standingMarks } from '#lib/scene/tieWords.ts';

/** The line of a family, or a neutral one for any family. */
export function lineSample(
	family: Family | null,
	look: ColorScheme & { readonly byPole: boolean },
	{ halo = false, ...departure }: Departure & { readonly halo?: boolean } = {}
): Sample {
	const tone = family === null || look.byPole ? quietInk : familyTones[family];
	const line = lineOf(family ?? 'support', departure);
	return { kind: 'line', line, color: shade(tone, look), halo };
}

/** The colour and the initials of a bloc. */
export const blocSample = ({ color, initials }: Bloc, look: ColorScheme): Sample =>
	shapeSample('ellipse', blocFills[color], blocTones[color], initials, look);

/** The shape of a kind of actor, without the colour of a bloc. */
export const kindSample = (kind: ActorKind, look: ColorScheme): Sample =>
	shapeSample(shapes[kind], paper, quietInk, '', look);

/**
 * A pole of the tension at this place among those looked through, as the labels of its ties show it; with
 * `doubled` also as their lines do.
 */
export function poleSample(
	pole: Pole,
	place: number,
	look: ColorScheme & { readonly doubled?: boolean }
): Sample {
	const color = shade(poleTones[pairAt(place)][pole], look);
	const core = pole === 'b' ? shade(paper, look) : undefined;
	const line = { kind: 'line', line: bare, color, halo: false, core } as const;
	return {
		kind: 'sign',
		sign: poleMarks[pairAt(place)][pole],
		color,
		outlined: pole === 'a',
		...(look.doubled ? { line } : {})
	};
}

/** A line of no family. */
const bare = lineOf('support', { mutual: true });

/** The mark after the label of a tie that tells how its claims stand. */
export const standingSample = (mark: keyof typeof standingMarks, look: ColorScheme): Sample => ({
	kind: 'sign',
	sign: standingMarks[mark],
	color: shade(quietInk, look)
});

function shapeSample(
	shape: Shape,
	fill: Tone,
	ring: Tone,
	initials: string,
	look: ColorScheme
): Sample {
	const [filled, ringed] = [shade(fill, look), shade(ring, look)];
	return { kind: 'shape', shape, initials, fill: filled, ring: ringed, onFill: shade(ink, look) };
}
