/** The built-in case as an SVG file, and the areas where each of its parts should be visible. */
import { readFileSync } from 'node:fs';
import type { Point } from '../src/lib/case/case.ts';
import { noFilter, select } from '../src/lib/case/filter.ts';
import type { TensionFilter } from '../src/lib/case/tensionFilter.ts';
import { parseCaseText } from '../src/lib/case/parse.ts';
import type { Outliner } from '../src/lib/formats/display/outliner.ts';
import { drawPicture } from '../src/lib/formats/display/picture.ts';
import { printSvg } from '../src/lib/formats/svg/printSvg.ts';
import { edgePaths } from '../src/lib/scene/edgePaths.ts';
import { boundsOf } from '../src/lib/scene/bounds.ts';
import { nameBox, type Box } from '../src/lib/scene/box.ts';
import { pointAt, tipOf } from '../src/lib/scene/curve.ts';
import { toEmphasis, type Emphasis } from '../src/lib/scene/emphasis.ts';
import { headSize } from '../src/lib/scene/heads.ts';
import { noPicks } from '../src/lib/scene/picks.ts';
import { placementAt, placementKeyOf } from '../src/lib/case/placement.ts';
import type { Scene, SceneEdge } from '../src/lib/scene/scene.ts';
import { toScene } from '../src/lib/scene/toScene.ts';
import type { Area } from './resvg.ts';

const source = parseCaseText(
	readFileSync(new URL('../data/us-iraq-2020.json', import.meta.url), 'utf8')
);
const margin = 60;
/** Pixels per model unit. */
const zoom = 2;

/** Something that must be visible, and the areas it covers, in pixels. */
export interface Part {
	name: string;
	areas: readonly Area[];
}

/** A picture of the built-in case: its file, the zoom to draw it at, and its parts by kind. */
export function sheetOf(tensionFilters: readonly TensionFilter[], outliner: Outliner | null) {
	const key = placementKeyOf(source.placements, {
		filter: { tensionFilters },
		unmatched: 'hidden',
		step: null
	});
	const placement = placementAt(source.placements, key);
	const scene = toScene(source, { theme: 'light', tensionFilters, ...placement });
	const shown = select(source, { ...noFilter, tensionFilters });
	const emphasis = toEmphasis(source, scene, {
		shown,
		unmatched: 'hidden',
		picks: noPicks,
		hovered: null
	});
	const { x, y, w, h } = boundsOf(scene, shown.actors) ?? { x: 0, y: 0, w: 0, h: 0 };
	const frame = { x: x - margin, y: y - margin, w: w + 2 * margin, h: h + 2 * margin };
	const picture = printSvg(drawPicture(scene, emphasis, { outliner, paper: scene.paper }));
	const size = `x="${frame.x}" y="${frame.y}" width="${frame.w}" height="${frame.h}"`;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${frame.w}" height="${frame.h}" viewBox="${frame.x} ${frame.y} ${frame.w} ${frame.h}"><rect ${size} fill="${scene.paper}"/>${picture}</svg>`;
	const inPixels = (box: Box): Area => ({
		x: zoom * (box.x - box.w / 2 - frame.x),
		y: zoom * (box.y - box.h / 2 - frame.y),
		w: zoom * box.w,
		h: zoom * box.h
	});
	return { svg, zoom, parts: partsOf(scene, emphasis, inPixels) };
}

function partsOf(scene: Scene, emphasis: Emphasis, inPixels: (box: Box) => Area) {
	const seen = <T extends { id: string }>(all: ReadonlyMap<string, T>, loud: Emphasis['ties']) =>
		[...all.values()].filter(({ id }) => loud.get(id) !== 'hidden');
	const nodes = seen(scene.nodes, emphasis.actors);
	const edges = seen(scene.edges, emphasis.ties);
	const part = (name: string, ...boxes: Box[]): Part => ({ name, areas: boxes.map(inPixels) });
	return {
		names: nodes.map((node) => part(node.lines.join(' '), nameBox(node))),
		initials: nodes.map(({ id, x, y, size }) => part(id, square(x, y, size))),
		tieLabels: [...emphasis.tieLabels].map(([id, { box }]) => part(id, { ...box, w: box.h })),
		heads: edges.map((edge) => part(edge.id, headBox(scene, edge))),
		dashes: edges.filter(({ dash }) => dash).map((edge) => part(edge.id, ...spots(scene, edge))),
		halos: edges.filter(({ halo }) => halo).map((edge) => part(edge.id, ...haloSpots(scene, edge)))
	};
}

function headBox(scene: Scene, edge: SceneEdge): Box {
	const { x, y, angle } = tipOf(wayOf(scene, edge), edge);
	const half = 0.15 * headSize(edge.width);
	return square(x - half * Math.cos(angle), y - half * Math.sin(angle), 3 * half);
}

/**
 * Spots along the line, at a distance of `beside`, dense enough for some to fall on a dash and some on a gap.
 */
function spots(scene: Scene, edge: SceneEdge, beside = 0): Box[] {
	const way = wayOf(scene, edge);
	return Array.from({ length: 91 }, (_, i) => {
		const [{ x, y }, next] = [0.05, 0.06].map((t) => pointAt(way, t + i / 100)) as [Point, Point];
		const angle = Math.atan2(next.y - y, next.x - x) + Math.PI / 2;
		return square(x + beside * Math.cos(angle), y + beside * Math.sin(angle), 2);
	});
}

const haloSpots = (scene: Scene, edge: SceneEdge) => spots(scene, edge, edge.width / 2 + 1.5);

function wayOf(scene: Scene, edge: SceneEdge) {
	const way = edgePaths(scene, edge)?.at(-1);
	if (!way) throw new Error(`The tie ${edge.id} has no way.`);
	return way;
}

const square = (x: number, y: number, size: number): Box => ({ x, y, w: size, h: size, angle: 0 });
