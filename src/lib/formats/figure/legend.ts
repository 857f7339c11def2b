import { stack, type Block, type TextStyle } from './blocks.ts';
import type { LegendGroup, Sample } from './caption.ts';

/** A sample and its position: the middle of its left edge, in px, and its width. */
export interface PlacedSample {
	sample: Sample;
	x: number;
	y: number;
	width: number;
}

/** A legend with its upper left corner at 0, 0. */
export interface Legend {
	blocks: Block[];
	samples: PlacedSample[];
	width: number;
	height: number;
}

/**
 * Arranges the groups of a legend in columns, in order and unbroken, each in the column that is shortest so
 * far. `unit` is the size of the text in px.
 */
export function setLegend(
	groups: readonly LegendGroup[],
	columns: number,
	width: number,
	unit: number
): Legend {
	const gutter = 1.5 * unit;
	const column = (width - (columns - 1) * gutter) / columns;
	const heights = Array.from({ length: columns }, () => 0);
	const legend: Legend = { blocks: [], samples: [], width, height: 0 };
	for (const group of groups) {
		const shortest = heights.indexOf(Math.min(...heights));
		const top = heights[shortest] ?? 0;
		const place = { x: shortest * (column + gutter), y: top > 0 ? top + unit : 0, width: column };
		heights[shortest] = place.y + setGroup(group, place, unit, legend);
	}
	legend.height = Math.max(...heights);
	return legend;
}

/** Adds one group to the legend; returns its height. */
function setGroup(
	{ title, entries }: LegendGroup,
	{ x, y, width }: { x: number; y: number; width: number },
	unit: number,
	legend: Legend
): number {
	const [heading, label]: TextStyle[] = [
		{ size: unit, weight: 600, muted: false },
		{ size: unit, weight: 400, muted: true }
	] as const;
	if (!heading || !label) return 0;
	const head = stack([[title, heading]], { x, y, width });
	legend.blocks.push(...head.blocks);
	let height = head.height + 0.15 * unit;
	const samples = sampleWidth(entries, unit);
	for (const entry of entries) {
		const words = stack([[entry.label, label]], {
			x: x + samples + 0.6 * unit,
			y: y + height,
			width: width - samples - 0.6 * unit
		});
		legend.blocks.push(...words.blocks);
		const middle = y + height + 0.65 * unit;
		legend.samples.push({ sample: entry.sample, x, y: middle, width: samples });
		height += words.height + 0.2 * unit;
	}
	return height;
}

/** Lines need length to show their dash; shapes and signs do not. */
function sampleWidth(entries: LegendGroup['entries'], unit: number): number {
	return entries.some(({ sample }) => sample.kind === 'line') ? 3 * unit : 1.5 * unit;
}
