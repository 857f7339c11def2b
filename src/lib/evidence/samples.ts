/** How the picture draws each sign, for its legend. */
import type { Bloc } from '#lib/case/case.ts';
import type { ActorKind, Family, Pole } from '#lib/case/vocabulary.ts';
import type { Sample } from '#lib/formats/figure/caption.ts';
import { lineOf } from '#lib/scene/lines.ts';
import {
	blocTones,
	familyTones,
	paper,
	poleTones,
	quietInk,
	shade,
	type ColorScheme
} from '#lib/scene/palette.ts';
import { poleMarks } from '#lib/scene/scene.ts';
import { shapes, type Shape } from '#lib/scene/shapes.ts';

/** The line of a family, or a neutral one for any family. */
export function lineSample(
	family: Family | null,
	look: ColorScheme & { readonly byPole: boolean },
	{ violent = false, halo = false }: { violent?: boolean; halo?: boolean } = {}
): Sample {
	const tone = family === null || look.byPole ? quietInk : familyTones[family];
	const line = lineOf(family ?? 'support', violent);
	return { kind: 'line', line, color: shade(tone, look), halo };
}

/** The colour and the initials of a bloc. */
export const blocSample = ({ color, initials }: Bloc, look: ColorScheme): Sample =>
	shapeSample('ellipse', shade(blocTones[color], look), initials, look);

/** The shape of a kind of actor, without the colour of a bloc. */
export const kindSample = (kind: ActorKind, look: ColorScheme): Sample =>
	shapeSample(shapes[kind], shade(quietInk, look), '', look);

/** The colour and the mark of a pole. */
export const poleSample = (pole: Pole, look: ColorScheme): Sample => ({
	kind: 'sign',
	sign: poleMarks[pole],
	color: shade(poleTones[pole], look)
});

/** The ring after the label of a tie that rests on a single anonymous voice. */
export const anonymousSample = (look: ColorScheme): Sample => ({
	kind: 'sign',
	sign: '°',
	color: shade(quietInk, look)
});

const shapeSample = (shape: Shape, color: string, initials: string, look: ColorScheme): Sample => ({
	kind: 'shape',
	shape,
	initials,
	color,
	onColor: shade(paper, look)
});
