import type { Choices } from './choices.ts';
import { isOwnPaper, type Sheet } from './presets.ts';

const papers: Partial<Record<Choices['preset'], string>> = {
	'a4-landscape': 'A4 landscape',
	'a4-portrait': 'A4 portrait',
	'letter-landscape': 'letter landscape',
	'letter-portrait': 'letter portrait'
};

/** The size of a sheet in CSS `@page`: by name if it has one, so that printers recognise it. */
export function paperSize({ preset }: Choices, { stated }: Sheet): string {
	return papers[preset] ?? `${stated.width} ${stated.height}`;
}

/** The length of a side of a sheet on paper, in cm. */
export const centimetres = (px: number): number => (px / 96) * 2.54;

/** Whether a sheet is meant as paper. */
export const isPaper = ({ preset, own }: Choices): boolean =>
	preset in papers || (preset === 'own' && isOwnPaper(own));
