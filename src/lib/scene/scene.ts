import type { Actor, Case, Id, Tie, LabelPlace } from '#lib/case/case.ts';
import { degreesOf } from '#lib/case/degrees.ts';
import { familyOf, standingOf } from '#lib/case/evidence.ts';
import { seenThrough, type Seen } from '#lib/case/tensionFilter.ts';
import { bendsOf, swaysOf } from './bends.ts';
import { deepened } from './contrast.ts';
import { lineOf, type Line } from './lines.ts';
import { screenSizes, type Look } from './look.ts';
import type { NameSide } from '#lib/case/vocabulary.ts';
import {
	blocFills,
	blocTones,
	ink,
	mark,
	pairAt,
	paper,
	shade,
	toneOf,
	type Tone
} from './palette.ts';
import { shapes, type Shape } from './shapes.ts';
import { wrap } from './text.ts';
import { labelOf } from './tieWords.ts';
import { weightOf } from './weights.ts';

/** An actor as drawn. Lengths in model units, colours as #rrggbb. */
export interface SceneNode {
	readonly id: Id;
	readonly x: number;
	readonly y: number;
	/** Width and height of the shape, with its ring. */
	readonly size: number;
	readonly shape: Shape;
	readonly fill: string;
	/** Colour of the ring that the shape of a bloc has. */
	readonly ring: string;
	/** Colour of the initials on the fill. */
	readonly onFill: string;
	readonly initials: string;
	/** Font size of the initials; in proportion to the shape if left out. */
	readonly initialsSize?: number;
	/** The name beside the shape, broken into lines. */
	readonly lines: readonly string[];
	readonly nameSide: NameSide;
	readonly fontSize: number;
}

/** A tie as drawn. */
export interface SceneEdge extends Line {
	readonly id: Id;
	readonly source: Id;
	readonly target: Id;
	/** See `bendsOf`. */
	readonly bend: number;
	/** See `swaysOf`. */
	readonly sway: number;
	readonly color: string;
	/** The halo that marks a private arena. */
	readonly halo: boolean;
	readonly label: string;
	/** Font size of the label; `tieFontSize` if it is left out. */
	readonly labelSize?: number;
	/** Whether the label has an outline, which tells pole a from pole b without colour. */
	readonly outlined: boolean;
	/** Whether the line is drawn as two, which tells pole b from pole a without colour. */
	readonly doubled?: boolean;
	/** Where the label goes before all other places. */
	readonly labelPlace?: LabelPlace;
	/** Drawing order, from 0 at the back to below `orders`; ties of one order are drawn alike. */
	readonly order: number;
}

/** The whole case as a picture: everything about its appearance except what stands out at the moment. */
export interface Scene {
	readonly paper: string;
	readonly ink: string;
	/** Colour of the ring around a picked actor. */
	readonly mark: string;
	readonly nodes: ReadonlyMap<Id, SceneNode>;
	readonly edges: ReadonlyMap<Id, SceneEdge>;
}

/** Names are broken at this width, in model units. */
export const labelWidth = 118;
/** Space between the shape and its name. */
export const labelGap = 4;
export const lineHeight = 1.2;
export const tieFontSize = 14;
type Numbers = ReadonlyMap<Id, number>;
const none: Numbers = new Map();

/** From what may be covered to what must be visible. */
const stacking = [
	'unasserted',
	'contact',
	'pressure',
	'support',
	'authority',
	'conflict',
	'violent'
];
/** The colours that one line can have in a picture: none of a pole, and those of two pairs of poles. */
const colorings = 5;
/** How many drawing orders there are. */
export const orders = colorings * stacking.length;

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
	const bends = bendsFor(source, look);
	const sways = swaysFor(source, look, bends);
	const nodes = new Map<Id, SceneNode>();
	for (const actor of source.actors.values()) {
		if (!part.actors.has(actor.id)) continue;
		nodes.set(actor.id, toNode(source, actor, prominence.get(actor.id) ?? 0, look));
	}
	const edges = new Map<Id, SceneEdge>();
	for (const tie of source.ties.values()) {
		if (!part.ties.has(tie.id)) continue;
		const course = { bend: bends.get(tie.id) ?? 0, sway: sways.get(tie.id) ?? 0 };
		edges.set(tie.id, toEdge(source, tie, course, look));
	}
	return {
		paper: shade(paper, look),
		ink: shade(ink, look),
		mark: shade(mark, look),
		nodes,
		edges
	};
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

function toEdge(
	source: Case,
	tie: Tie,
	course: Pick<SceneEdge, 'bend' | 'sway'>,
	look: Look
): SceneEdge {
	const type = source.tieTypes.get(tie.type);
	const family = familyOf(source, tie);
	const seen = seenThrough(tie, look.tensionFilters);
	const standing = standingOf(tie.claims);
	const stack = standing.unasserted ? 'unasserted' : type?.violent ? 'violent' : family;
	const line = lineOf(family, { ...type, unasserted: standing.unasserted });
	const weight = weightOf(tie.id, look);
	const tone = toneOf(source, tie, look.tensionFilters);
	return {
		id: tie.id,
		source: tie.source,
		target: tie.target,
		...course,
		...line,
		width: line.width * weight.width,
		color: weight.calm ? shade(tone, look) : toned(tone, look, look.tones?.contrast),
		halo: standing.arena === 'private',
		order: colorings * stacking.indexOf(stack) + coloringOf(seen),
		label: labelOf(look.names?.ties.get(tie.id) ?? type?.label ?? '', seen, standing),
		outlined: seen?.pole === 'a',
		doubled: look.doubled && seen?.pole === 'b',
		labelPlace: look.labels?.get(tie.id)
	};
}

/** Rounded, so that shapes that look the same on the screen look the same at every size. */
const inSteps = (prominence: number) =>
	Math.round(screenSizes.shape.growth * prominence) / screenSizes.shape.growth;

/** A tie runs straight if it is the only one between its actors among the ties that bend. */
function bendsFor({ ties }: Case, { ties: some, bends: placed = none }: Look): Numbers {
	const all = [...ties.values()];
	const apart = some ? bendsOf(all.filter(({ id }) => some.has(id))) : none;
	return new Map([...bendsOfAll(ties), ...apart, ...placed]);
}

/** Ties of a pair make room for one another at their ends only among those that are placed together. */
function swaysFor({ ties }: Case, { ties: some, bends: placed }: Look, bends: Numbers): Numbers {
	const together = some ?? placed;
	const all = [...ties.values()];
	return swaysOf(together?.size ? all.filter(({ id }) => together.has(id)) : all, bends);
}

/** Which of the colours of one line a tie has. */
const coloringOf = (seen: Seen | null): number =>
	seen ? 1 + 2 * pairAt(seen.place) + (seen.pole === 'b' ? 1 : 0) : 0;

/** The colour of a line or a ring, deepened to a contrast if there is one. */
function toned(tone: Tone, look: Look, contrast?: number): string {
	const color = shade(tone, look);
	return contrast === undefined
		? color
		: deepened(color, shade(paper, look), shade(ink, look), contrast);
}

/** What follows from all ties of a case; found once, because a picture of it is made for each step. */
function onceFor<T>(find: (ties: Case['ties']) => T): (ties: Case['ties']) => T {
	const known = new WeakMap<Case['ties'], T>();
	return (ties) => {
		const found = known.get(ties) ?? find(ties);
		known.set(ties, found);
		return found;
	};
}

const bendsOfAll = onceFor((ties) => bendsOf(ties.values()));

/**
 * Each actor's share of ties relative to the most tied actor, as a square root from 0 to 1, so that area
 * grows with ties.
 */
const prominenceOf = onceFor((ties): ReadonlyMap<Id, number> => {
	const degrees = degreesOf(ties.values());
	const most = Math.max(1, ...degrees.values());
	return new Map([...degrees].map(([id, degree]) => [id, Math.sqrt(degree / most)]));
});
