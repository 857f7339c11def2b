import type { Bounds } from '#lib/scene/bounds.ts';
import { stack, widthOf, type Block } from '#lib/formats/figure/blocks.ts';
import { setLegend } from '#lib/formats/figure/legend.ts';
import { drawSample } from '#lib/formats/figure/samples.ts';
import { fontFamily, lettering } from '#lib/formats/display/lettering.ts';
import { printSvg } from '#lib/formats/svg/printSvg.ts';
import { element, type Xml } from '#lib/formats/svg/xml.ts';
import type { Card } from './types.ts';

/** Sizes of the running text that are tried, the largest first; at half size the first still reads. */
const units = [26, 23, 20, 17, 14];

/** Titles are bolder than the letters that the scene counts widths by, and so much wider. */
const heavier = 1.05;

/** The title, subtitle, legend and mark of a card within a rectangle of it, in px. */
export function drawWords(card: Card, place: Bounds): Xml {
	const { unit, head, legend } = setWords(card, place);
	const write = (blocks: readonly Block[]) =>
		blocks.map(({ lines, muted: quiet, ...at }) =>
			printSvg([lettering(card, lines, { ...at, fill: quiet ? card.muted : card.scene.ink })])
		);
	const under = (place.y + head.height + 1.2 * unit).toFixed(2);
	const foot = { x: place.x, y: place.y + place.h, size: 0.9 * unit, weight: 600 };
	return element(
		'g',
		{ id: 'words', 'font-family': fontFamily },
		...write(head.blocks),
		element(
			'g',
			{ transform: `translate(${place.x} ${under})` },
			...legend.samples.map((sample) => printSvg([drawSample(sample, unit, card)])),
			...write(legend.blocks)
		),
		printSvg([lettering(card, [card.mark], { ...foot, fill: card.muted })])
	);
}

/** The words in the largest size in which all of them have room; a long subtitle goes before it crowds. */
function setWords({ title, subtitle, legend }: Card, { x, y, w, h }: Bounds) {
	const set = (unit: number, under: string) => {
		const texts = [
			[title, { size: 1.9 * unit, weight: 700, muted: false }],
			[under, { size: unit, weight: 400, muted: true }]
		] as const;
		const head = stack(texts, { x, y: y - 0.4 * unit, width: w / heavier, gap: 0.3 * unit });
		const key = setLegend(legend, 1, w, unit);
		const height = head.height + 1.2 * unit + key.height + 2 * unit;
		const widest = Math.max(
			...head.blocks.map((block) => heavier * widthOf(block)),
			...key.blocks.map(endOf)
		);
		return { unit, head, legend: key, widest, fits: height <= h && widest <= w };
	};
	const tries = [subtitle, ''].flatMap((under) => units.map((unit) => set(unit, under)));
	const least = set(Math.min(...units), '');
	// A word that no line can hold makes all smaller.
	return tries.find(({ fits }) => fits) ?? set(least.unit * Math.min(1, w / least.widest), '');
}

const endOf = (block: Block) => block.x + widthOf(block);
