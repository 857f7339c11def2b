import { Falsified } from '#lib/formats/png/falsified.ts';
import { TooLarge } from '#lib/formats/png/rasterise.ts';
import { figureWords } from '#lib/words/figure.ts';
import { scales, type Choices } from './choices.ts';
import { centimetres, isPaper } from './paper.ts';
import type { Sheet } from './presets.ts';

/** The size of a figure in words: in pixels if it has any, in cm if it is on paper. */
export function sizeOf(choices: Choices, { width, height, pixels, dpi }: Sheet): string {
	const png = choices.format === 'png';
	const paper = isPaper(choices)
		? [figureWords.onPaper(centimetres(width), centimetres(height), png ? Math.round(dpi) : null)]
		: [];
	if (!png && paper.length > 0) return paper.join();
	const drawn = png ? pixels : { width, height };
	return [figureWords.pixels(drawn.width, drawn.height), ...paper].join(' · ');
}

/** The size as a part of the name of a file: `a4-portrait`, `95x120mm`. */
export function sizeInName({ preset, own: { width, height, unit } }: Choices): string {
	const rounded = (length: number) => Number(length.toFixed(2));
	return preset === 'own' ? `${rounded(width)}x${rounded(height)}${unit}` : preset;
}

/** Why the file cannot be made, and what would work instead. */
export function whyNot(error: unknown, choices: Choices): string {
	if (error instanceof Falsified) return figureWords.falsified;
	if (!(error instanceof TooLarge)) return figureWords.failed;
	const { wanted, largest } = error;
	const works = (scale: number) => (wanted.width / choices.scale) * scale <= largest.width;
	const scale = [...scales].reverse().find((each) => each < choices.scale && works(each));
	return figureWords.tooLarge(wanted, largest, scale ?? null);
}
