import type { Case, Id, TieType } from '#lib/case/case.ts';
import type { Facet } from '#lib/case/facets.ts';
import {
	actorKinds,
	arenas,
	attack,
	families,
	mutual,
	poles,
	type ActorKind,
	type Arena,
	type Family,
	type Pole
} from '#lib/case/vocabulary.ts';
import type { Sample } from '#lib/formats/figure/caption.ts';
import type { ColorScheme } from '#lib/scene/palette.ts';
import { words } from '#lib/words/words.ts';
import { anySample, familySample } from './linesOfCase.ts';
import { blocSample, kindSample, lineSample, poleSample, standingSample } from './samples.ts';

/** What a picture marks in addition to the families of ties. */
export type Mark =
	typeof attack | typeof mutual | 'private' | 'unasserted' | 'anonymous' | 'contested';

/** One sign of the picture: its meaning, and how it is drawn. */
export interface SignEntry {
	readonly facet: Facet | 'pole';
	/** Unique within its facet. */
	readonly value: string;
	readonly label: string;
	readonly sample: Sample;
}

/** The signs of one facet; those of the families include what else lines and their labels are marked by. */
export interface SignGroup {
	readonly facet: Facet | 'pole';
	readonly title: string;
	readonly entries: readonly SignEntry[];
}

/** What to explain: everything that a case has, or everything that a picture of it shows. */
export interface Explained {
	readonly families: ReadonlySet<Family>;
	readonly arenas: ReadonlySet<Arena>;
	readonly blocs: ReadonlySet<Id>;
	readonly kinds: ReadonlySet<ActorKind>;
	readonly types: readonly TieType[];
	/** For each tension that the picture is filtered by, in order, the poles that its ties take. */
	readonly poles: ReadonlyMap<Id, ReadonlySet<Pole>>;
	/** The words for each mark to explain. */
	readonly marks: Readonly<Partial<Record<Mark, string>>>;
}

/** How the picture is coloured. */
export interface Coloring extends ColorScheme {
	/** Whether colours stand for the poles of a tension; a family then has only its line. */
	readonly byPole: boolean;
	/** Whether lines tell their poles without colour. */
	readonly doubled?: boolean;
}

/** Every sign to explain, in groups; empty groups are left out. */
export function legend(source: Case, explained: Explained, look: Coloring): SignGroup[] {
	const { arenas: has, blocs, kinds, types } = explained;
	const groups: SignGroup[] = [
		...poleGroups(source, explained, look),
		{ facet: 'family', title: words.legend.family, entries: lineEntries(source, explained, look) },
		group('arena', pick(arenas, has), (arena) => [
			arena,
			words.arenas[arena],
			anySample(source, look, { halo: arena === 'private' })
		]),
		group(
			'bloc',
			[...source.blocs.values()].filter(({ id }) => blocs.has(id)),
			(bloc) => [bloc.id, bloc.label, blocSample(bloc, look)]
		),
		group('kind', pick(actorKinds, kinds), (kind) => [
			kind,
			words.kinds[kind],
			kindSample(kind, look)
		]),
		group('type', types, ({ id, label, family, violent, mutual }) => [
			id,
			label,
			lineSample(family, look, { violent, mutual })
		])
	];
	return groups.filter(({ entries }) => entries.length > 0);
}

/** The entries of one facet; empty if the legend lacks it. */
export const entriesOf = (groups: readonly SignGroup[], facet: Facet): readonly SignEntry[] =>
	groups.find((group) => group.facet === facet)?.entries ?? [];

/** One legend for several pictures: every entry that one of them has. */
export function joinLegends(legends: readonly (readonly SignGroup[])[]): SignGroup[] {
	const joined = new Map<string, SignGroup>();
	for (const group of legends.flat()) {
		const { facet, title, entries } = group;
		const before = joined.get(title)?.entries ?? [];
		const isNew = (entry: SignEntry) =>
			!before.some((one) => one.facet === entry.facet && one.value === entry.value);
		joined.set(title, { facet, title, entries: [...before, ...entries.filter(isNew)] });
	}
	return [...joined.values()];
}

function group<T>(
	facet: 'arena' | 'bloc' | 'kind' | 'type',
	all: readonly T[],
	told: (one: T) => readonly [value: string, label: string, sample: Sample]
): SignGroup {
	const entries = all.map((one) => {
		const [value, label, sample] = told(one);
		return { facet, value, label, sample };
	});
	return { facet, title: words.legend[facet], entries };
}

const pick = <T>(all: readonly T[], some: ReadonlySet<T>): T[] =>
	all.filter((one) => some.has(one));

/** The families in order, attacks after conflict, and at the end the marks that occur in any family. */
function lineEntries(
	source: Case,
	{ families: has, marks }: Explained,
	look: Coloring
): SignEntry[] {
	const mark = (facet: Facet, value: Mark, sample: Sample): SignEntry[] => {
		const label = marks[value];
		return label === undefined ? [] : [{ facet, value, label, sample }];
	};
	const lines = families.flatMap((family): SignEntry[] => {
		const label = words.families[family];
		const sample = familySample(source, look, family);
		const plain: SignEntry = { facet: 'family', value: family, label, sample };
		return [
			...(has.has(family) ? [plain] : []),
			...(family === 'conflict'
				? mark('family', attack, familySample(source, look, family, true))
				: [])
		];
	});
	return [
		...lines,
		...mark('family', mutual, lineSample(null, look, { mutual: true })),
		...mark('arena', 'private', anySample(source, look, { halo: true })),
		...mark('standing', 'unasserted', anySample(source, look, { unasserted: true })),
		...mark('standing', 'anonymous', standingSample('anonymous', look)),
		...mark('standing', 'contested', standingSample('contested', look))
	];
}

function poleGroups(source: Case, { poles: taken }: Explained, look: Coloring): SignGroup[] {
	return [...taken].flatMap(([id, some], place) => {
		const tension = source.tensions.get(id);
		if (!tension) return [];
		const entries = pick(poles, some).map((pole): SignEntry => {
			const label = tension.poles.find((one) => one.id === pole)?.label ?? pole;
			return { facet: 'pole', value: pole, label, sample: poleSample(pole, place, look) };
		});
		return { facet: 'pole', title: tension.title, entries };
	});
}
