import type { Fault } from './fault.ts';
import type { CaseFile } from './schema.ts';

const lists = [
	'sources',
	'asserters',
	'blocs',
	'tieTypes',
	'tensions',
	'actors',
	'ties',
	'events',
	'stories'
] as const;
type List = (typeof lists)[number];

/** A use of an id: where it is used, the list it must be in, and the id; undefined if it was omitted. */
type Use = [place: string, list: List, id: string | undefined];

/** Every id used twice in its list, and every reference to an id that its list does not have. */
export function referenceFaults(file: CaseFile): Fault[] {
	const known = new Map(lists.map((list) => [list, new Set(file[list].map(({ id }) => id))]));
	const dangling = [...uses(file)].filter(
		([, list, id]) => id !== undefined && !known.get(list)?.has(id)
	);
	return [
		...lists.flatMap((list) => repeated(list, file[list])),
		...file.tensions.flatMap(({ poles }, i) => repeated(`tensions[${i}].poles`, poles)),
		...file.ties.flatMap(({ tensions }, i) =>
			repeated(
				`ties[${i}].tensions`,
				tensions.map(({ tension }) => ({ id: tension }))
			)
		),
		...repeatedInStories(file),
		...repeatedPlaces(file),
		...dangling.map(([place, list, id]) => ({
			place,
			problem: `"${id}" is not in "${list}"`,
			remedy: 'add it there, or use an id that is'
		}))
	];
}

/** Steps have ids of their own in the whole case, because placements and links name them by these alone. */
function repeatedInStories({ stories }: CaseFile): Fault[] {
	const first = new Map<string, string>();
	return stories.flatMap(({ steps }, i) =>
		steps.flatMap(({ id, predictions, names }, j) => {
			const place = `stories[${i}].steps[${j}]`;
			const earlier = first.get(id);
			if (earlier === undefined) first.set(id, place);
			const asked = predictions.map(({ tie, hides }) => ({ id: `${tie} ${hides}` }));
			const named = names?.map(({ actor, tie }) => ({
				id: actor === undefined ? `tie ${tie}` : `actor ${actor}`
			}));
			return [
				...(earlier === undefined ? [] : [repeatedAt(place, id, earlier)]),
				...repeated(`${place}.predictions`, asked),
				...repeated(`${place}.names`, named ?? [])
			];
		})
	);
}

function repeatedPlaces({ layout, placements }: CaseFile): Fault[] {
	const actors = layout.map(({ actor }) => ({ id: actor }));
	// A step may have the id of a tension.
	const of = placements.map(({ tension, step }) => ({
		id: step !== undefined ? `step ${step}` : tension !== undefined ? `tension ${tension}` : 'whole'
	}));
	return [...repeated('layout', actors), ...repeated('placements', of)];
}

function repeated(list: string, entries: readonly { id: string }[]): Fault[] {
	const first = new Map<string, number>();
	return entries.flatMap(({ id }, i) => {
		const earlier = first.get(id);
		if (earlier === undefined) {
			first.set(id, i);
			return [];
		}
		return [repeatedAt(`${list}[${i}]`, id, `${list}[${earlier}]`)];
	});
}

const repeatedAt = (place: string, id: string, earlier: string): Fault => ({
	place,
	problem: `"${id}" stands at ${earlier} too`,
	remedy: 'use each id once'
});

function* uses(file: CaseFile): Generator<Use> {
	yield ['opensOn', 'tensions', file.opensOn];
	yield* each('asserters', file.asserters, ({ actor }) => [['actor', 'actors', actor]]);
	yield* each('actors', file.actors, ({ bloc, background }) => [
		['bloc', 'blocs', bloc],
		['background.source', 'sources', background?.source]
	]);
	yield* each('ties', file.ties, (tie) => [
		['source', 'actors', tie.source],
		['target', 'actors', tie.target],
		['type', 'tieTypes', tie.type],
		...each('tensions', tie.tensions, ({ tension }) => [['tension', 'tensions', tension]]),
		...each('claims', tie.claims, ({ source, asserter }) => [
			['source', 'sources', source],
			['asserter', 'asserters', asserter]
		])
	]);
	yield* each('events', file.events, ({ actors, ties }) => [
		...named('actors', 'actors', actors),
		...named('ties', 'ties', ties)
	]);
	yield* each('stories', file.stories, ({ steps }) => each('steps', steps, usesOfStep));
	yield* each('layout', file.layout, ({ actor }) => [['actor', 'actors', actor]]);
}

const usesOfStep = ({
	notes,
	show,
	frame,
	without,
	names,
	questions,
	predictions,
	build
}: CaseFile['stories'][number]['steps'][number]): Use[] => [
	...each('notes', notes, ({ ties }) => named('ties', 'ties', ties)),
	['show.tension', 'tensions', show.tension],
	['show.through', 'tensions', show.through],
	...named('show.actors', 'actors', show.actors),
	...named('show.ties', 'ties', show.ties),
	...named('frame', 'actors', frame),
	...named('without.actors', 'actors', without?.actors ?? []),
	...named('without.ties', 'ties', without?.ties ?? []),
	...each('names', names ?? [], ({ actor, tie }) => [
		['actor', 'actors', actor],
		['tie', 'ties', tie]
	]),
	...(Array.isArray(build) ? build.flatMap((ties, i) => named(`build[${i}]`, 'ties', ties)) : []),
	...each('questions', questions, ({ ties }) => named('ties', 'ties', ties)),
	...each('predictions', predictions, ({ tie }) => [['tie', 'ties', tie]])
];

/** The uses of ids within each entry of a list, with the place of the entry before their own. */
function each<T>(place: string, entries: readonly T[], usesOf: (entry: T) => Use[]): Use[] {
	return entries.flatMap((entry, i) =>
		usesOf(entry).map(([inner, list, id]): Use => [`${place}[${i}].${inner}`, list, id])
	);
}

function named(place: string, list: List, ids: readonly string[]): Use[] {
	return ids.map((id, i) => [`${place}[${i}]`, list, id]);
}
