import type { Id } from '#lib/case/case.ts';
import { tieInWords } from '#lib/evidence/tieInWords.ts';
import type { Figure } from '#lib/formats/figure/figure.ts';
import type { Outliner } from '#lib/formats/display/outliner.ts';
import { boundsOfPicture, type Bounds } from '#lib/scene/bounds.ts';
import { toEmphasis, type Emphasis, type Prominence } from '#lib/scene/emphasis.ts';
import { paper, quietInk, shade, type Theme } from '#lib/scene/palette.ts';
import type { Looked } from '#lib/scene/looked.ts';
import { placementAt, placementKeyOf } from '#lib/case/placement.ts';
import { toScene } from '#lib/scene/toScene.ts';
import { figureWords } from '#lib/words/figure.ts';
import { drawnAt } from '#lib/case/story/drawnAt.ts';
import { captionOf, stepOf } from './captionOf.ts';
import type { Choices } from './choices.ts';
import { describe } from './describe.ts';
import { actorsIn, idsOf, linesIn } from './inView.ts';
import { leastOn } from './letters.ts';
import { numberedFigure, type Numbered } from './numberedFigure.ts';
import { sheetOf, type Sheet } from './presets.ts';

/** The picture on the page at the moment: its size in px, and the region of the scene that it shows. */
export interface OnScreen {
	readonly width: number;
	readonly height: number;
	readonly region: Bounds | null;
}

/** Space around a picture that is framed as a whole, in model units. */
const air = 12;

/** What a figure is framed on: what the filter leaves out may show at the edges, but does not count. */
const framedOf = ({ preset }: Choices) =>
	preset === 'whole' ? (all: Emphasis) => all : withoutFaded;

/** The figure of a view with these choices, its sheet, and a description in words. Pure. */
export function figureOf(
	view: Looked,
	choices: Choices,
	screen: OnScreen,
	outliner: Outliner | null = null
): { figure: Figure; sheet: Sheet; alt: string } {
	const looked = { ...view, picksOnly: choices.selection };
	const theme = themeOf(looked, choices);
	const { scene, emphasis } = pictureOf(looked, choices, theme);
	const asOnScreen = choices.preset === 'screen' ? screen.region : null;
	const framed = framedOf(choices);
	const regionOf = (drawn: Pick<Figure, 'scene' | 'emphasis'>) =>
		asOnScreen ?? around(boundsOfPicture(drawn.scene, framed(drawn.emphasis)));
	const sheet = sheetOf(choices.preset, choices.own, choices.scale, screen);
	const plain: Figure = {
		width: sheet.width,
		height: sheet.height,
		stated: sheet.stated,
		scene,
		emphasis,
		region: regionOf({ scene, emphasis }),
		clipped: asOnScreen !== null || framed(emphasis) !== emphasis,
		outliner,
		caption: captionOf(looked, emphasis, theme, choices),
		leastText: leastOn(sheet),
		...colorsOf(choices, theme),
		name: '',
		description: '',
		naming: { sayTie: null }
	};
	return { ...told(withNumbers(plain, looked, choices, regionOf), looked, choices), sheet };
}

const colorsOf = ({ background }: Choices, theme: Theme) => ({
	background: background === 'transparent' ? null : shade(paper, { theme }),
	muted: shade(quietInk, { theme })
});

/** The figure with numbered lines if they are chosen and have room, and its ties in their order. */
function withNumbers(
	plain: Figure,
	looked: Looked,
	choices: Choices,
	regionOf: Parameters<typeof numberedFigure>[3]
): Numbered {
	const made = choices.numbered ? numberedFigure(plain, looked, choices, regionOf) : null;
	return made ?? { figure: plain, order: [] };
}

/** The figure in words, and with these for readers who cannot see it, if wanted. A line says its number first. */
function told({ figure, order }: Numbered, looked: Looked, choices: Choices) {
	const { parts, headline, credit } = choices;
	const seen = { ties: idsOf(linesIn(figure)), actors: idsOf(actorsIn(figure)) };
	const alt = describe(looked, figure.emphasis, { ...seen, order, headline, credit });
	if (!parts.altText) return { figure, alt };
	const sayTie = (tie: Id) => {
		const sentence = tieInWords(looked.case, tie);
		const number = order.indexOf(tie) + 1;
		return number > 0 ? figureWords.key.numbered(number, sentence) : sentence;
	};
	const name = headline || looked.case.about.title;
	return { figure: { ...figure, name, description: alt, naming: { sayTie } }, alt };
}

/** The scene of a view, and the part of it that the figure shows. */
function pictureOf(looked: Looked, { selection }: Choices, theme: Theme) {
	const { tensionFilters } = looked.filter;
	const { placements } = looked.case;
	const placement = looked.placement ?? placementAt(placements, placementKeyOf(placements, looked));
	const step = stepOf(looked);
	const drawn = step && drawnAt(looked.case, step);
	const scene = toScene(looked.case, {
		theme,
		system: null,
		tensionFilters,
		...drawn,
		...placement
	});
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
