import type { Actor, Case, Id, Tie } from '#lib/case/case.ts';
import { degreesOf } from '#lib/case/degrees.ts';
import { familyOf, standingOf } from '#lib/case/evidence.ts';
import { seenThrough } from '#lib/case/tensionFilter.ts';
import { deepened } from './contrast.ts';
import { coursesFor, togetherIn, type Course } from './courses.ts';
import { lineOf } from './lines.ts';
import { screenSizes, type Look } from './look.ts';
import { onceFor } from './onceFor.ts';
import { blocFills, blocTones, ink, mark, paper, shade, toneOf, type Tone } from './palette.ts';
import { labelWidth, type Scene, type SceneEdge, type SceneNode } from './scene.ts';
import { shapes } from './shapes.ts';
import { spreadEnds } from './spreadEnds.ts';
import { orderOf } from './stacking.ts';
import { wrap } from './text.ts';
import { labelOf } from './tieWords.ts';
import { weightOf } from './weights.ts';

/** A part of a case: those actors and ties that it has. */
interface Part {
	readonly actors: { has(id: Id): boolean };
	readonly ties: { has(id: Id): boolean };
}

/**
 * Decides all of a picture's appearance once, for the screen and for every export. Of a part, everything looks as in
 * the whole.
 */
export function toScene(source: Case, look: Look, part: Part = source): Scene {
	const prominence = prominenceOf(source.ties);
	const courseOf = coursesFor(source, look);
	const nodes = new Map<Id, SceneNode>();
	for (const actor of source.actors.values()) {
		if (!part.actors.has(actor.id)) continue;
		nodes.set(actor.id, toNode(source, actor, prominence.get(actor.id) ?? 0, look));
	}
	const edges = new Map<Id, SceneEdge>();
	for (const tie of source.ties.values()) {
		if (!part.ties.has(tie.id)) continue;
		edges.set(tie.id, toEdge(source, tie, courseOf(tie.id), look));
	}
	return spreadEnds({
		paper: shade(paper, look),
		ink: shade(ink, look),
		mark: shade(mark, look),
		nodes,
		edges,
		together: togetherIn(source, look)
	});
}

function toNode(source: Case, actor: Actor, prominence: number, look: Look): SceneNode {
	const bloc = source.blocs.get(actor.bloc);
	const color = bloc?.color ?? 'grey';
	const { places, sizes = screenSizes, nameScale = 1 } = look;
	const fontSize = sizes.name.least + Math.round(sizes.name.growth * prominence);
	return {
		id: actor.id,
		...(places?.get(actor.id) ?? source.layout.get(actor.id) ?? { x: 0, y: 0 }),
		size: Math.round(sizes.shape.least + sizes.shape.growth * inSteps(prominence)),
		shape: shapes[actor.kind],
		fill: shade(blocFills[color], look),
		ring: toned(blocTones[color], look, look.tones?.ring),
		onFill: shade(ink, look),
		initials: bloc?.initials ?? '',
		initialsSize: sizes.initials,
		lines: wrap(look.names?.actors.get(actor.id) ?? actor.shortName, fontSize, labelWidth),
		nameSide: look.nameSides?.get(actor.id) ?? 'below',
		fontSize: fontSize * nameScale
	};
}

function toEdge(source: Case, tie: Tie, course: Course, look: Look): SceneEdge {
	const type = source.tieTypes.get(tie.type);
	const family = familyOf(source, tie);
	const seen = seenThrough(tie, look.tensionFilters);
	const standing = standingOf(tie.claims);
	const line = lineOf(family, { ...type, unasserted: standing.unasserted });
	const weight = weightOf(tie.id, look);
	const tone = toneOf(source, tie, look.tensionFilters);
	return {
		id: tie.id,
		source: tie.source,
		target: tie.target,
		...course,
		startSway: course.sway,
		endSway: course.sway,
		...line,
		width: line.width * weight.width,
		color: weight.calm ? shade(tone, look) : toned(tone, look, look.tones?.contrast),
		halo: standing.arena === 'private',
		order: orderOf({ family, violent: type?.violent, standing, seen }),
		label: labelOf(look.names?.ties.get(tie.id) ?? type?.label ?? '', seen, standing),
		outlined: seen?.pole === 'a',
		doubled: look.doubled && seen?.pole === 'b',
		labelPlace: look.labels?.get(tie.id)
	};
}

/** Rounded, so that shapes that look the same on the screen look the same at every size. */
const inSteps = (prominence: number) =>
	Math.round(screenSizes.shape.growth * prominence) / screenSizes.shape.growth;

/** The colour of a line or a ring, deepened to a contrast if there is one. */
function toned(tone: Tone, look: Look, contrast?: number): string {
	const color = shade(tone, look);
	return contrast === undefined
		? color
		: deepened(color, shade(paper, look), shade(ink, look), contrast);
}

/**
 * Each actor's share of ties relative to the most tied actor, as a square root from 0 to 1, so that area
 * grows with ties.
 */
const prominenceOf = onceFor((ties): ReadonlyMap<Id, number> => {
	const degrees = degreesOf(ties.values());
	const most = Math.max(1, ...degrees.values());
	return new Map([...degrees].map(([id, degree]) => [id, Math.sqrt(degree / most)]));
});
