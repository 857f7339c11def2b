import { tieInWords } from '#lib/evidence/tieInWords.ts';
import type { Figure } from '#lib/formats/figure/figure.ts';
import type { Outliner } from '#lib/formats/display/outliner.ts';
import { boundsOfPicture, type Bounds } from '#lib/scene/bounds.ts';
import { toEmphasis, type Emphasis, type Prominence } from '#lib/scene/emphasis.ts';
import { paper, quietInk, shade, type Theme } from '#lib/scene/palette.ts';
import type { Looked } from '#lib/scene/looked.ts';
import { placementAt, placementKeyOf } from '#lib/case/placement.ts';
import { toScene } from '#lib/scene/scene.ts';
import { captionOf } from './captionOf.ts';
import type { Choices } from './choices.ts';
import { describe } from './describe.ts';
import { sheetOf, type Sheet } from './presets.ts';

/** The picture on the page at the moment: its size in px, and the region of the scene that it shows. */
export interface OnScreen {
	readonly width: number;
	readonly height: number;
	readonly region: Bounds | null;
}

/** Space around a picture that is framed as a whole, in model units. */
const air = 12;

/** The figure of a view with these choices, its sheet, and a description in words. Pure. */
export function figureOf(
	looked: Looked,
	choices: Choices,
	screen: OnScreen,
	outliner: Outliner | null = null
): { figure: Figure; sheet: Sheet; alt: string } {
	const theme = themeOf(looked, choices);
	const { scene, emphasis } = pictureOf(looked, choices, theme);
	const asOnScreen = choices.preset === 'screen' && screen.region !== null;
	// What the filter leaves out may show at the edges, but the figure is not framed on it.
	const framed = choices.preset === 'whole' ? emphasis : withoutFaded(emphasis);
	const region = (asOnScreen ? screen.region : null) ?? around(boundsOfPicture(scene, framed));
	const sheet = sheetOf(choices.preset, choices.own, choices.scale, screen);
	const { title } = looked.case.about;
	const { altText } = choices.parts;
	const alt = describe(looked, emphasis);
	const figure: Figure = {
		width: sheet.width,
		height: sheet.height,
		scene,
		emphasis,
		region,
		clipped: asOnScreen || framed !== emphasis,
		outliner,
		caption: captionOf(looked, emphasis, theme, choices.parts),
		background: choices.background === 'transparent' ? null : shade(paper, { theme }),
		muted: shade(quietInk, { theme }),
		name: altText ? title : '',
		description: altText ? alt : '',
		naming: { sayTie: altText ? (tie) => tieInWords(looked.case, tie) : null }
	};
	return { figure, sheet, alt };
}

/** The scene of a view, and the part of it that the figure shows. */
function pictureOf(looked: Looked, { selection }: Choices, theme: Theme) {
	const { tensionFilters } = looked.filter;
	const { placements } = looked.case;
	const placement = placementAt(placements, placementKeyOf(placements, looked));
	const scene = toScene(looked.case, { theme, system: null, tensionFilters, ...placement });
	const whole = toEmphasis(looked.case, scene, { ...looked, hovered: null });
	return { scene, emphasis: selection ? onlyLit(whole) : whole };
}

/** The chosen paper decides the theme; a transparent figure follows the theme of the page. */
function themeOf({ theme }: Looked, { background }: Choices): Theme {
	return { paper: 'light', dark: 'dark', transparent: theme }[background] as Theme;
}

/** Only the picks and their partners, without anything dimmed. */
const onlyLit = (emphasis: Emphasis) => keep(emphasis, (loud) => loud === 'lit');

const withoutFaded = (emphasis: Emphasis) =>
	[...emphasis.actors.values()].includes('faded')
		? keep(emphasis, (loud) => loud !== 'faded')
		: emphasis;

function keep(emphasis: Emphasis, test: (loud: Prominence) => boolean): Emphasis {
	const kept = (all: Emphasis['actors']) =>
		new Map([...all].map(([id, loud]) => [id, test(loud) ? loud : ('hidden' as const)]));
	return { ...emphasis, actors: kept(emphasis.actors), ties: kept(emphasis.ties) };
}

/** The region around the bounds, which an empty view needs as well. */
function around(bounds: Bounds | null): Bounds {
	const { x, y, w, h } = bounds ?? { x: 0, y: 0, w: 1, h: 1 };
	return { x: x - air, y: y - air, w: w + 2 * air, h: h + 2 * air };
}
