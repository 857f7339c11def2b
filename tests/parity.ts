/** Compares two renderings of one picture: as a whole, and in every spot with a mark. */
import ssim from '@blazediff/ssim';
import { curveOf, loopOf, tipOf } from '../src/lib/scene/curve.ts';
import type { Emphasis } from '../src/lib/scene/emphasis.ts';
import { headSize } from '../src/lib/scene/heads.ts';
import type { Scene } from '../src/lib/scene/scene.ts';
import type { Area, Pixels } from './resvg.ts';

/** A mark of the picture: its name, for reports, and its position in px. */
export interface Spot extends Area {
	name: string;
}

/** How the picture lies in its window: px per model unit, and the position of the origin. */
export interface Sight {
	zoom: number;
	x: number;
	y: number;
}

/** Structural similarity of the whole pictures (Wang et al. 2004), 1 if they are the same. */
export const similarity = (one: Pixels, other: Pixels): number =>
	ssim(one.data, other.data, undefined, one.width, one.height);

/** Cells this wide, in px, hide how two engines smooth an edge, but not that a stroke is missing. */
const cell = 4;

/**
 * For each spot, the average difference in colour between its cells, in shades of 255; the largest comes
 * first.
 */
export function apart(one: Pixels, other: Pixels, spots: readonly Spot[]) {
	const shadesIn = (spot: Spot) => {
		const cells = cellsOf(spot);
		const sum = cells.reduce((all, area) => all + distance(mean(one, area), mean(other, area)), 0);
		return sum / cells.length;
	};
	return spots
		.map((spot) => ({ name: spot.name, shades: shadesIn(spot) }))
		.sort((a, b) => b.shades - a.shades);
}

function cellsOf({ x, y, w, h }: Area): Area[] {
	const [columns, rows] = [Math.max(1, Math.round(w / cell)), Math.max(1, Math.round(h / cell))];
	return Array.from({ length: columns * rows }, (_, i) => ({
		x: x + ((i % columns) * w) / columns,
		y: y + (Math.floor(i / columns) * h) / rows,
		w: w / columns,
		h: h / rows
	}));
}

/** Every shape, head and label that is shown and lies completely in the window. */
export function spotsOf(scene: Scene, emphasis: Emphasis, sight: Sight, window: Pixels): Spot[] {
	const { zoom } = sight;
	const spot = (name: string, x: number, y: number, w: number, h: number): Spot => ({
		name,
		x: sight.x + (x - w / 2) * zoom,
		y: sight.y + (y - h / 2) * zoom,
		w: w * zoom,
		h: h * zoom
	});
	const spots: Spot[] = [];
	for (const { id, x, y, size } of scene.nodes.values()) {
		if (stands(emphasis.actors, id)) spots.push(spot(`shape of ${id}`, x, y, size, size));
	}
	for (const edge of scene.edges.values()) {
		const [from, to] = [scene.nodes.get(edge.source), scene.nodes.get(edge.target)];
		if (!stands(emphasis.ties, edge.id) || !from || !to) continue;
		const tip = tipOf(from === to ? loopOf(edge, from)[1] : curveOf(edge, from, to), edge);
		const [size, back] = [headSize(edge.width) * 0.36, headSize(edge.width) * 0.15];
		const [x, y] = [tip.x - back * Math.cos(tip.angle), tip.y - back * Math.sin(tip.angle)];
		spots.push(spot(`head of ${edge.id}`, x, y, size, size));
	}
	for (const [id, { box }] of emphasis.tieLabels) {
		spots.push(spot(`label of ${id}`, box.x, box.y, box.h, box.h));
	}
	const inside = ({ x, y, w, h }: Spot) =>
		x >= 0 && y >= 0 && x + w <= window.width && y + h <= window.height;
	return spots.filter(inside);
}

function stands(all: Emphasis['actors'], id: string): boolean {
	const loud = all.get(id);
	return loud === 'plain' || loud === 'lit';
}

type Colour = readonly [number, number, number];

function mean({ data, width }: Pixels, { x, y, w, h }: Area): Colour {
	const sum = [0, 0, 0];
	let count = 0;
	for (let row = Math.round(y); row < Math.round(y + h); row++) {
		for (let column = Math.round(x); column < Math.round(x + w); column++) {
			for (const k of [0, 1, 2])
				sum[k] = (sum[k] ?? 0) + (data[4 * (row * width + column) + k] ?? 0);
			count++;
		}
	}
	const [red = 0, green = 0, blue = 0] = sum.map((value) => value / Math.max(1, count));
	return [red, green, blue];
}

const distance = (a: Colour, b: Colour) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
