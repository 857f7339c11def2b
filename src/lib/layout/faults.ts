import type { Point } from '#lib/case/case.ts';
import type { Size } from '#lib/scene/bounds.ts';
import { lineGap } from '#lib/scene/heads.ts';
import { heldByName } from '#lib/scene/shapeEdge.ts';
import { clearance } from '#lib/scene/strokes.ts';
import { overlapAcross, overlapDown, type UprightBox } from './geometry.ts';
import type { DrawnActor, DrawnLink } from './Drawing.ts';

/** The weight of each fault. */
export interface Weights {
	/** A line through the shape, or through the name, of an actor that it does not belong to. */
	readonly throughShape: number;
	readonly throughName: number;
	/** A label that a foreign line crosses or points at, or that lies on an actor or another label. */
	readonly labelCrossed: number;
	readonly labelCovered: number;
	/** A label that leaves too little of its line in sight. */
	readonly labelTooLong: number;
	/** A label so near to the bar of an attack that hardly any line shows between them. */
	readonly atBar: number;
	/** Names or shapes that touch. */
	readonly touching: number;
	readonly crossing: number;
	/** Two lines that meet their actor in one point. */
	readonly sameEnd: number;
	/** A line so near to the end of another actor's tie that the end reads as its own. */
	readonly endPassed: number;
	/** Two ties of one pair that run too close for the eye to part them. */
	readonly tooClose: number;
	/** A line that ends at the name of its actor instead of the shape, or runs behind that name. */
	readonly atName: number;
	/** A line so near to the name of its own actor that in some browsers it would end there. */
	readonly nearName: number;
	/** What leaves the area. */
	readonly outside: number;
	/** How far actors are from home; pairs that change their order from left to right or top to bottom. */
	readonly away: number;
	readonly disorder: number;
	/** How far lines bow out, how long they are, and names that do not stand below. */
	readonly bow: number;
	readonly length: number;
	readonly side: number;
}

/** Space that each thing keeps from another, in model units. */
const gaps = {
	shapes: 12,
	names: 6,
	line: 5,
	lineAtName: 2,
	// A corner of a name that cuts off less than this of a line is not seen to do so.
	heldUnseen: 3,
	// Letters are a little wider or narrower in some browsers, and a line may end at the name it touches there.
	lineAtOwnName: 3,
	lineAtLabel: 2,
	headAtLabel: 12,
	label: 2,
	// Nearer than this a label reads like a part of the name.
	labelAtName: 6,
	ends: 13,
	// An arrowhead is about as long.
	passing: 10,
	lanes: 40
};
/** How much of a line must be seen on both sides of its label, in model units. */
const seenLeast = 16;
/** How far the bar behind the head of an attack reaches along its line, in model units. */
const bar = 10;
/** Actors whose homes lie nearer than this along an axis have no order on it, as a share of the area. */
const orderFrom = 0.06;

/** What an actor costs by itself. */
export function ofActor({ node, home }: DrawnActor, area: Size, weights: Weights): number {
	const away = ((node.x - home.x) / area.w) ** 2 + ((node.y - home.y) / area.h) ** 2;
	const turned = node.nameSide === 'below' ? 0 : node.nameSide === 'above' ? 1.5 : 1;
	return weights.away * away + weights.side * turned;
}

/** What two actors cost each other. */
export function betweenActors(a: DrawnActor, b: DrawnActor, area: Size, weights: Weights): number {
	const touching =
		overlap(a.shape, b.shape, gaps.shapes) +
		overlap(a.name, b.name, gaps.names) +
		overlap(a.shape, b.name, gaps.names) +
		overlap(a.name, b.shape, gaps.names);
	const disorder =
		swapped(b.home.x - a.home.x, b.node.x - a.node.x, area.w) +
		swapped(b.home.y - a.home.y, b.node.y - a.node.y, area.h);
	return weights.touching * touching + weights.disorder * disorder;
}

/** What a tie costs by itself and with its own two actors. */
export function ofLink(link: DrawnLink, area: Size, weights: Weights): number {
	const { from, to, label, line, seen, length } = link;
	let sum = 0;
	if (seen < seenLeast) sum += weights.labelTooLong * (1 + (seenLeast - seen) / 50);
	sum += weights.atBar * atBar(link);
	for (const { shape, name } of [from, to]) {
		if (overlap(label, shape, gaps.label) + overlap(label, name, gaps.label) > 0) {
			sum += weights.labelCovered;
		}
	}
	sum += weights.atName * (atName(link, from) + atName(link, to));
	sum += weights.nearName * (nearName(link, from) + nearName(link, to));
	const outside = Math.max(
		beyond(label, area),
		-line.left,
		-line.top,
		line.right - area.w,
		line.bottom - area.h
	);
	if (outside > 0) sum += weights.outside * (1 + outside / label.w);
	const bow = (Math.abs(link.bundle.bow) + Math.abs(link.lane)) / (length || 1);
	sum += weights.bow * (bow * bow + bow / 4);
	return sum + (weights.length * length) / (area.w + area.h);
}

/** How much of the line that should be seen before the bar of an attack is not, from 0 to 1. */
const atBar = ({ edge, seen }: DrawnLink): number =>
	edge.head === 'triangle-tee' ? Math.min(1, Math.max(0, (seenLeast + bar - seen) / bar)) : 0;

/** 1 where a line runs so near to the name of its actor that it may end there, or does. */
const nearName = ({ line }: DrawnLink, { name }: DrawnActor): number =>
	line.runsThrough(name, gaps.lineAtOwnName) ? 1 : 0;

/** What a tie and an actor that it does not belong to cost each other. */
export function betweenLinkAndActor(
	{ line, label }: DrawnLink,
	{ shape, name }: DrawnActor,
	weights: Weights
): number {
	let sum = 0;
	if (line.runsThrough(shape, gaps.line)) sum += weights.throughShape;
	if (line.runsThrough(name, gaps.lineAtName)) sum += weights.throughName;
	const covered = overlap(label, shape, gaps.label) + overlap(label, name, gaps.labelAtName);
	return covered > 0 ? sum + weights.labelCovered * covered : sum;
}

/** What two ties cost each other. */
export function betweenLinks(a: DrawnLink, b: DrawnLink, weights: Weights): number {
	if (apart(a, b)) return 0;
	let sum = 0;
	if (a.line.crosses(b.line)) sum += weights.crossing;
	if (a.line.runsThrough(b.label, gaps.lineAtLabel)) sum += weights.labelCrossed;
	if (b.line.runsThrough(a.label, gaps.lineAtLabel)) sum += weights.labelCrossed;
	if (endsAt(a, b.label)) sum += weights.labelCrossed;
	if (endsAt(b, a.label)) sum += weights.labelCrossed;
	const covered = overlap(a.label, b.label, gaps.label);
	if (covered > 0) sum += weights.labelCovered * covered;
	if (a.bundle === b.bundle) return sum + weights.tooClose * tooClose(a, b);
	sum += weights.endPassed * (endsPassed(a, b) + endsPassed(b, a));
	return sum + weights.sameEnd * sharedEnds(a, b);
}

/** How many ends of a tie another one passes, each by how near it comes. */
const endsPassed = ({ from, to, curve }: DrawnLink, other: DrawnLink): number =>
	passes(other, from, curve.start) + passes(other, to, curve.end);

/** How near a tie comes to the end of another at an actor, from 0 to 1; 0 at its own actors. */
function passes({ from, to, line }: DrawnLink, actor: DrawnActor, end: Point): number {
	if (actor === from || actor === to) return 0;
	return Math.max(0, 1 - line.distanceTo(end, gaps.passing) / gaps.passing);
}

/** Whether two ties lie so far apart that neither their lines nor their labels can touch. */
function apart({ line: a, label: one }: DrawnLink, { line: b, label: other }: DrawnLink): boolean {
	const across = (one.w + other.w) / 2 + gaps.ends;
	const down = (one.h + other.h) / 2 + gaps.ends;
	return (
		a.right + across < b.left ||
		b.right + across < a.left ||
		a.bottom + down < b.top ||
		b.bottom + down < a.top
	);
}

/** Whether a line points at a box, so that the box would hide a part of its head. */
const endsAt = ({ curve: { end } }: DrawnLink, box: UprightBox): boolean =>
	Math.abs(end.x - box.x) < box.w / 2 + gaps.headAtLabel &&
	Math.abs(end.y - box.y) < box.h / 2 + gaps.headAtLabel;

/** 1 for boxes that touch and up to 2 for those that lie in one another; 0 where a gap is between them. */
function overlap(a: UprightBox, b: UprightBox, gap: number): number {
	const across = overlapAcross(a, b, gap);
	if (across <= 0) return 0;
	const down = overlapDown(a, b, gap);
	if (down <= 0) return 0;
	return 1 + (across / (a.w + b.w + gap) + down / (a.h + b.h + gap)) / 2;
}

/** 1 where two actors have changed their order along an axis. */
const swapped = (home: number, now: number, length: number): number =>
	Math.abs(home) > orderFrom * length && home * now < 0 ? 1 : 0;

/** How far a box sticks out of the area. */
const beyond = ({ x, y, w, h }: UprightBox, area: Size): number =>
	Math.max(w / 2 - x, h / 2 - y, x + w / 2 - area.w, y + h / 2 - area.h);

/** 1 where a line ends at the name of its actor instead of the shape, or runs behind the name. */
function atName({ edge, line, curve }: DrawnLink, actor: DrawnActor): number {
	const isFrom = edge.source === actor.node.id;
	const space = clearance + (isFrom ? 0 : lineGap(edge));
	const held = heldByName(actor.node, curve.control, isFrom ? curve.start : curve.end) - space;
	return held > gaps.heldUnseen || line.runsThrough(actor.name, 0) ? 1 : 0;
}

/** How near two ties of one pair run, from 0 where they are far enough apart to 1 where they coincide. */
const tooClose = (a: DrawnLink, b: DrawnLink): number =>
	Math.max(0, 1 - Math.abs(a.lane - b.lane) / gaps.lanes);

/** How many ends two lines share, each by how near they come there. */
function sharedEnds(a: DrawnLink, b: DrawnLink): number {
	let sum = 0;
	if (a.from !== b.from && a.from !== b.to && a.to !== b.from && a.to !== b.to) return 0;
	for (const actor of [a.from, a.to]) {
		if (actor !== b.from && actor !== b.to) continue;
		const one = actor === a.from ? a.curve.start : a.curve.end;
		const other = actor === b.from ? b.curve.start : b.curve.end;
		const distance = Math.hypot(one.x - other.x, one.y - other.y);
		if (distance < gaps.ends) sum += 1 + (gaps.ends - distance) / gaps.ends;
	}
	return sum;
}
