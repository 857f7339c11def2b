import { distance, enters, overlap } from './geometry.ts';
import { cross, hidesHead, isAtName, meetAt } from './meet.ts';
import type { Subject } from './subject.ts';
import type { Area, Part, Seen, SeenTie } from './seen.ts';

/** What is counted in a picture. */
export interface Counts {
	readonly ties: number;
	readonly labelled: number;
	/** Lines through the shape, or the name, of an actor that is not at their ends: one for each such pair. */
	readonly throughShapes: number;
	readonly throughNames: number;
	/** Labels that the line of another tie crosses. */
	readonly crossedLabels: number;
	/** Pairs of a label or a name and another label, another name or a shape. */
	readonly overlaps: number;
	/** Labels whose middle is nearer to the line of another tie than to their own. */
	readonly nearerToOthers: number;
	/** Pairs of heads whose tips are nearer than half the width of a head. */
	readonly headsInOnePoint: number;
	/** Heads that a label covers or comes nearer to than the head is wide. */
	readonly hiddenHeads: number;
	/** Ends of lines at the name of their actor instead of at its shape. */
	readonly endsAtNames: number;
	/** Pairs of lines that cross. */
	readonly crossings: number;
}

/** Differences in px that nobody sees. */
const unseen = 0.5;

/** Counts in a picture what a reader would stumble over. */
export function countIn(seen: Seen, { ends }: Subject): Counts {
	const { ties, shapes, names, labels } = seen;
	const through = (parts: readonly Part[]) =>
		count(ties, ({ id, points }) =>
			count(parts, (part) => !ends.get(id)?.includes(actorOf(part)) && isEntered(part, points))
		);
	const words = [...labels, ...names];
	return {
		ties: ties.length,
		labelled: labels.length,
		throughShapes: through(shapes),
		throughNames: through(names),
		crossedLabels: count(labels, (label) =>
			others(ties, label).some((tie) => isEntered(label, tie.points))
		),
		overlaps:
			pairs(words, touch) + count(words, (one) => count(shapes, (shape) => touch(one, shape))),
		nearerToOthers: count(labels, (label) => isNearer(label, ties)),
		headsInOnePoint: pairs(ties, ({ tip: one }, { tip: other }) => meetAt(one, other)),
		hiddenHeads: count(ties, (tie) => labels.some(({ areas }) => hidesHead(areas, tie))),
		endsAtNames: count(ties, (tie) => endsAtNames(tie, seen, ends)),
		crossings: pairs(ties, (one, other) => cross(one, other, ends))
	};
}

/** How many of the two ends of a tie lie at the name of their actor. */
function endsAtNames({ id, points, tip }: SeenTie, seen: Seen, ends: Subject['ends']): number {
	const [from, to] = ends.get(id) ?? [];
	const at = [
		[from, points[0]],
		[to, tip ?? points.at(-1)]
	] as const;
	return count(at, ([actor, end]) => {
		const shape = seen.shapes.find(({ id }) => id === actor);
		const name = seen.names.find((part) => actorOf(part) === actor);
		return end && shape && name ? isAtName(end, shape.areas, name.areas) : false;
	});
}

const actorOf = ({ id }: Part) => id.replace(/^name-/, 'actor-');
const tieOf = ({ id }: Part) => id.replace(/^label-/, 'tie-');
const others = (ties: readonly SeenTie[], label: Part) =>
	ties.filter(({ id }) => id !== tieOf(label));

const isEntered = ({ areas }: Part, line: SeenTie['points']) =>
	areas.some((area) => enters(line, area));

const touch = (one: Part, other: Part) =>
	one.areas.some((area) => other.areas.some((each) => overlap(area, each, unseen)));

function isNearer(label: Part, ties: readonly SeenTie[]): boolean {
	const own = ties.find(({ id }) => id === tieOf(label));
	if (!own || label.areas.length === 0) return false;
	const middle = middleOf(label.areas.flat());
	const allowed = distance(middle, own.points) - unseen;
	return others(ties, label).some(({ points }) => distance(middle, points) < allowed);
}

function middleOf(corners: Area) {
	const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
	return { x: mean(corners.map(({ x }) => x)), y: mean(corners.map(({ y }) => y)) };
}

/** How many of all pass a test, or the sum of what is counted for each. */
function count<T>(all: readonly T[], of: (each: T) => boolean | number): number {
	return all.reduce((sum, each) => sum + Number(of(each)), 0);
}

const pairs = <T>(all: readonly T[], test: (one: T, other: T) => boolean): number =>
	count(all, (one) => count(all.slice(all.indexOf(one) + 1), (other) => test(one, other)));
