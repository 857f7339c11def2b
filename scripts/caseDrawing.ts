import type { Id, Point } from '../src/lib/case/case.ts';
import { pairOf } from '../src/lib/case/pair.ts';
import { Drawing, type DrawnActor, type Link } from '../src/lib/layout/Drawing.ts';
import { crossings, overlaps, runsThrough } from '../src/lib/layout/quality.ts';
import { outerBox } from '../src/lib/scene/box.ts';
import { tieFontSize, type Scene } from '../src/lib/scene/scene.ts';
import { textWidth } from '../src/lib/scene/text.ts';

/** Factor for faults in the part that is seen first; two lines in focus that cross count five times. */
const inView = Math.sqrt(5);
/** Space per actor in focus, as the side of a square: they keep to the middle, the others around them. */
const focusRoom = 216;
/** The area of the square that a picture should fill, relative to the area of its boxes. */
const airiness = 3.2;
/** Space around a box, in model units. */
const air = { w: 14, h: 12 };

/** A whole case to be arranged about a middle, one line for each pair; what is in focus counts more. */
export function caseDrawing(
	scene: Scene,
	inFocus: ReadonlySet<Id>,
	places: ReadonlyMap<Id, Point>
): Drawing {
	const edges = [...scene.edges.values()];
	const focus = new Set(
		edges.flatMap(({ id, source, target }) => (inFocus.has(id) ? [source, target] : []))
	);
	const boxes = [...scene.nodes.values()].map((node) => {
		const { w, h, y } = outerBox(node);
		const place = places.get(node.id) ?? node;
		return { id: node.id, w: w + air.w, h: h + air.h, x: place.x, y: place.y + y - node.y };
	});
	const side = Math.sqrt(airiness * boxes.reduce((sum, { w, h }) => sum + w * h, 0));
	// Twice the side of what it should fill, so that the edges of the area do not constrain the layout.
	const area = { w: 2 * side, h: 2 * side };
	const middle = { x: mean(boxes.map(({ x }) => x)), y: mean(boxes.map(({ y }) => y)) };
	const actors = new Map(
		boxes.map(({ id, x, y, w, h }): [Id, DrawnActor] => {
			const [span, weight] = focus.has(id)
				? [focusRoom * Math.sqrt(focus.size), inView]
				: [side, 1];
			const home = { x: side, y: side };
			return [id, { w, h, home, span, weight, x: x - middle.x + side, y: y - middle.y + side }];
		})
	);
	return new Drawing([...actors.values()], linksOf(scene, inFocus, actors), area);
}

function linksOf(
	{ edges }: Scene,
	inFocus: ReadonlySet<Id>,
	actors: ReadonlyMap<Id, DrawnActor>
): Link[] {
	const pairs = new Set([...edges.values()].map(pairOf));
	return [...pairs].flatMap((pair) => {
		const parallel = [...edges.values()].filter((edge) => pairOf(edge) === pair);
		const [from, to] = [parallel[0]?.source, parallel[0]?.target].map((id) => actors.get(id ?? ''));
		if (!from || !to || from === to) return [];
		const seen = parallel.filter(({ id }) => inFocus.has(id));
		const label = Math.max(0, ...seen.map((edge) => textWidth(edge.label, tieFontSize)));
		const weight = Math.max(1, inView * seen.length);
		return [{ from, to, label, weight, bend: 0, middle: { x: 0, y: 0 } }];
	});
}

/** The places of the shapes in a drawing of all nodes of a scene, about its middle, in whole model units. */
export function placesIn({ actors, area }: Drawing, { nodes }: Scene): Map<Id, Point> {
	return new Map(
		[...nodes.values()].map((node, i) => {
			const { x, y } = actors[i] ?? node;
			const drop = outerBox(node).y - node.y;
			return [node.id, { x: Math.round(x - area.w / 2), y: Math.round(y - area.h / 2 - drop) }];
		})
	);
}

/** The faults of a drawing that a person would count. */
export function report({ actors, links }: Drawing): string {
	const boxes = actors.map(({ x, y, w, h }, i) => ({ id: `${i}`, x, y, w, h }));
	const lines = links.map(({ from, to, weight }) => {
		const pair = [`${actors.indexOf(from)}`, `${actors.indexOf(to)}`] as const;
		return { a: from, b: to, pair, weight };
	});
	const focus = lines.filter(({ weight }) => weight > 1);
	const hit = boxes.filter((box) => lines.some((line) => runsThrough(line, box)));
	return [
		`${crossings(lines)} crossings of ${lines.length} lines`,
		`${crossings(focus)} of ${focus.length} at opening`,
		`${hit.length} actors run through`,
		`${overlaps(boxes)} overlaps`
	].join(', ');
}

const mean = (values: readonly number[]) =>
	values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
