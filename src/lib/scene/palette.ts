import type { Case, Tie } from '#lib/case/case.ts';
import { familyOf } from '#lib/case/evidence.ts';
import { seenThrough, type TensionFilter } from '#lib/case/tensionFilter.ts';
import type { BlocColor, Family, Pole } from '#lib/case/vocabulary.ts';

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

/** Blocs: at least 4:1 against the paper, distinct with the three common colour-vision deficiencies. */
export const blocTones: Record<BlocColor, Tone> = {
	blue: { light: '#0072b2', dark: '#56b4e9' },
	ochre: { light: '#b36b00', dark: '#ffb000' },
	indigo: { light: '#332288', dark: '#a99bf2' },
	black: { light: '#111111', dark: '#ffffff' },
	red: { light: '#b2182b', dark: '#f0776c' },
	grey: { light: '#6b7280', dark: '#9ca3af' }
};

/** Families of ties, when no tension is looked through. */
export const familyTones: Record<Family, Tone> = {
	authority: { light: '#374151', dark: '#d1d5db' },
	support: { light: '#0f766e', dark: '#4fd1c5' },
	conflict: { light: '#c0261c', dark: '#ff7b6b', system: 'LinkText' },
	pressure: { light: '#8a4fae', dark: '#c99be6' },
	contact: { light: '#6b7280', dark: '#9ca3af' }
};

/** The two poles of a tension: a pair that is far apart for every kind of colour vision, in both themes. */
export const poleTones: Record<Pole, Tone> = {
	a: { light: '#0b6bcb', dark: '#6cb6ff' },
	b: { light: '#c2410c', dark: '#ff9d5c', system: 'LinkText' }
};

/** The colour of a tie: that of the pole it is seen at, otherwise that of its family. */
export function toneOf(source: Case, tie: Tie, tensionFilters: readonly TensionFilter[]): Tone {
	const seen = seenThrough(tie, tensionFilters);
	return seen ? poleTones[seen.pole] : familyTones[familyOf(source, tie)];
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
