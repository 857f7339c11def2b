import type { Id, Step } from '../case.ts';
import type { StepPart } from './edits.ts';

/** An actor or a tie. */
export interface Element {
	readonly kind: 'actor' | 'tie';
	readonly id: Id;
}

/** Names by the ids of actors and of ties, where a picture has others than the case. */
export interface OtherNames {
	readonly actors: ReadonlyMap<Id, string>;
	readonly ties: ReadonlyMap<Id, string>;
}

const lists = { actor: 'actors', tie: 'ties' } as const;
const nothing = { actors: [], ties: [] };

/** The elements that a step hides. */
export const hiddenIn = ({ without = nothing }: Step): readonly Element[] => [
	...without.actors.map((id) => ({ kind: 'actor' as const, id })),
	...without.ties.map((id) => ({ kind: 'tie' as const, id }))
];

/** The names that a step gives. */
export function namesAt({ names = [] }: Pick<Step, 'names'>): OtherNames {
	const of = (kind: Element['kind']) =>
		new Map(names.flatMap((each) => (each[kind] === undefined ? [] : [[each[kind], each.name]])));
	return { actors: of('actor'), ties: of('tie') };
}

/** The part of a step with these hidden too. */
export function hiding({ without = nothing }: Step, elements: readonly Element[]): StepPart {
	const more = (kind: Element['kind']) => [
		...new Set([
			...without[lists[kind]],
			...elements.filter((each) => each.kind === kind).map(({ id }) => id)
		])
	];
	return { without: { actors: more('actor'), ties: more('tie') } };
}

/** The part of a step with this shown again. */
export function unhiding({ without = nothing }: Step, { kind, id }: Element): StepPart {
	const key = lists[kind];
	const left = { ...without, [key]: without[key].filter((each) => each !== id) };
	return { without: left.actors.length + left.ties.length > 0 ? left : undefined };
}

/** The part of a step in which this has another name; with an empty one, its own. */
export function naming({ names = [] }: Step, { kind, id }: Element, name: string): StepPart {
	const others = names.filter((each) => each[kind] !== id);
	const all = name === '' ? others : [...others, { [kind]: id, name }];
	return { names: all.length > 0 ? all : undefined };
}
