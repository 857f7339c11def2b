import type { Case, Tie } from '#lib/case/case.ts';
import { familyOf } from '#lib/case/evidence.ts';
import { seenThrough, type TensionFilter } from '#lib/case/tensionFilter.ts';
import type { BlocColor, Family, Pole } from '#lib/case/vocabulary.ts';
import { mix } from './contrast.ts';

export type Theme = 'light' | 'dark';

/** The colours that a reader's system forces, by their names in CSS, as #rrggbb. */
export type SystemColors = Readonly<Record<SystemColor, string>>;
export const systemColors = ['Canvas', 'CanvasText', 'LinkText', 'Highlight'] as const;
export type SystemColor = (typeof systemColors)[number];

/** One colour in both themes, as #rrggbb, and the system colour that replaces it when colours are forced. */
export interface Tone extends Readonly<Record<Theme, string>> {
	/** `CanvasText` by default. */
	readonly system?: SystemColor;
}

/** The paper the picture is drawn on. */
export const paper: Tone = { light: '#ffffff', dark: '#14171c', system: 'Canvas' };

/** Labels, and whatever must read like text. */
export const ink: Tone = { light: '#1a1d23', dark: '#eef1f5' };

/** Secondary text: at least 4.5:1 against the paper. */
export const quietInk: Tone = { light: '#5b616e', dark: '#a7adb8' };

/** The ring around a picked actor. */
export const mark: Tone = { ...ink, system: 'Highlight' };

/** The rings of blocs: calm, and at least 3:1 against the paper and against their own fill. */
export const blocTones: Record<BlocColor, Tone> = {
	blue: { light: '#476d7d', dark: '#7cb0c2' },
	ochre: { light: '#7a5320', dark: '#b1957b' },
	indigo: { light: '#7e7495', dark: '#b6abfe' },
	black: { light: '#101215', dark: '#e8ebf0' },
	red: { light: '#9f6f78', dark: '#d28e92' },
	grey: { light: '#64666d', dark: '#9a9da8' }
};

/** The calm fill of a bloc: paper with a little of its ring. */
export const blocFills = Object.fromEntries(
	Object.entries(blocTones).map(([name, tone]) => [name, tinted(tone)])
) as Record<BlocColor, Tone>;

/** Families of ties, when no tension is looked through. */
export const familyTones: Record<Family, Tone> = {
	authority: { light: '#2b313d', dark: '#e1e8f5' },
	support: { light: '#145153', dark: '#95cfce' },
	conflict: { light: '#9b1500', dark: '#ff8276', system: 'LinkText' },
	pressure: { light: '#8359b7', dark: '#e6bcfe' },
	contact: { light: '#737477', dark: '#9ea2a9' }
};

/**
 * The poles of a tension, and those of a second one that is looked through at the same time. Pole a is the darker
 * of its pair. For every kind of colour vision these four are far from one another and from all other colours.
 */
export const poleTones: readonly [Record<Pole, Tone>, Record<Pole, Tone>] = [
	{
		a: { light: '#780065', dark: '#e538a4' },
		b: { light: '#00884c', dark: '#61fdad', system: 'LinkText' }
	},
	{
		a: { light: '#0f07bd', dark: '#1e7dff' },
		b: { light: '#717b00', dark: '#e7ec58', system: 'LinkText' }
	}
];

/** Which of the pairs of poles a tension has, by its place among those looked through; a third has the first again. */
export const pairAt = (place: number): 0 | 1 => (place % 2 === 0 ? 0 : 1);

/**
 * The colour of a tie: that of its family or, through a tension, that of its pole. Who takes no part in the tension
 * is grey, so that no picture mixes the two codes.
 */
export function toneOf(source: Case, tie: Tie, tensionFilters: readonly TensionFilter[]): Tone {
	if (tensionFilters.length === 0) return familyTones[familyOf(source, tie)];
	const seen = seenThrough(tie, tensionFilters);
	return seen ? poleTones[pairAt(seen.place)][seen.pole] : quietInk;
}

/** The part of a look that decides colours. */
export interface ColorScheme {
	/** With `either`, colours are CSS that follows the page, where the theme is not known yet. */
	readonly theme: Theme | 'either';
	/** The colours of the reader's system, if it forces its own. */
	readonly system?: SystemColors | null;
}

/** The tone as #rrggbb; for either theme, as CSS. */
export function shade(tone: Tone, { theme, system }: ColorScheme): string {
	if (theme === 'either') return lightDark(tone);
	return system ? system[tone.system ?? 'CanvasText'] : tone[theme];
}

/**
 * The tone as a CSS value that follows the page's colour scheme; the page sets the variable where the
 * system's colours are forced.
 */
export function lightDark({ light, dark, system = 'CanvasText' }: Tone): string {
	return `var(--${system}, light-dark(${light}, ${dark}))`;
}

function tinted(ring: Tone): Tone {
	const of = (theme: Theme, share: number) => mix(paper[theme], ring[theme], share);
	return { light: of('light', 0.12), dark: of('dark', 0.2), system: 'Canvas' };
}
