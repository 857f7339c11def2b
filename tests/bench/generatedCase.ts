import { actorKinds, arenas, bases, blocColors, families } from '../../src/lib/case/vocabulary.ts';
import { mulberry32 } from '../../src/lib/layout/mulberry32.ts';
import type { CaseFileInput } from '../fixtures/small-case.ts';

/** Share of the ties that stay within a bloc. */
const clustering = 0.8;
/** About half the distance between neighbouring actors of the layout, in model units. */
const spacing = 80;
const blocs = blocColors.length;

/**
 * A generated case with this many actors and ties: connected, clustered by bloc, and laid out simply. The
 * same numbers give the same case.
 */
export function generatedCase(actorCount: number, tieCount: number): CaseFileInput {
	const random = mulberry32(actorCount);
	const actors = Array.from({ length: actorCount }, (_, i) => actorOf(i, random));
	const ties = Array.from({ length: tieCount }, (_, i) => tieOf(i, actorCount, random));
	const layout = actors.map(({ id }, i) => ({ actor: id, ...placeOf(i, actorCount) }));
	return { ...frame(), actors, ties, layout };
}

type Random = () => number;

function frame() {
	const pole = (id: 'a' | 'b') => ({ id, label: `Pole ${id}`, summary: 'A pole.' });
	const words = { question: 'Which one?', summary: 'A tension.' };
	return {
		format: 'tautline-case' as const,
		version: 3 as const,
		id: 'generated',
		title: 'Generated',
		summary: 'Made up.',
		credit: 'Made up.',
		licence: 'CC0-1.0',
		language: 'en',
		asOf: '2020',
		sources: [{ id: 's', title: 'A source', kind: 'article' as const }],
		asserters: [{ id: 's', name: 'the source' }],
		blocs: blocColors.map((color, i) => ({ id: `${i}`, label: color, initials: `B${i}`, color })),
		tieTypes: families.map((family) => ({
			id: family,
			family,
			sign: 0 as const,
			label: family,
			reverse: `${family}, reversed`
		})),
		tensions: tensions.map((id): Tension => ({
			id,
			title: id,
			...words,
			poles: [pole('a'), pole('b')]
		}))
	};
}

type Tension = CaseFileInput['tensions'][number];
const tensions = ['Tension 1', 'Tension 2', 'Tension 3'];

function actorOf(i: number, random: Random) {
	const word = () =>
		Array.from(
			{ length: 2 + 2 * random() },
			() => pick('bdfgklmnprst', random) + pick('aeiou', random)
		).join('');
	const name = `${word()} ${word()}`;
	const kind = pick(actorKinds, random);
	return { id: `${i}`, name, shortName: name, kind, bloc: `${i % blocs}`, summary: 'Made up.' };
}

function tieOf(i: number, actorCount: number, random: Random) {
	const part = { tension: pick(tensions, random), pole: pick(['a', 'b'] as const, random) };
	const day = 1 + Math.floor(30 * random());
	const claim = {
		source: 's',
		at: '¶1',
		asserter: 's',
		summary: 'Made up.',
		happened: `2020-01-${String(day).padStart(2, '0')}`,
		basis: pick(bases, random),
		arena: pick(arenas, random)
	};
	return {
		id: `${i}`,
		...endsOf(i, actorCount, random),
		type: pick(families, random),
		tensions: random() < 0.5 ? [part] : [],
		claims: [claim]
	};
}

/** The first ties connect everyone, each actor with an earlier one; the others are random. */
function endsOf(i: number, actorCount: number, random: Random) {
	const below = (limit: number) => Math.floor(limit * random());
	const connects = i < actorCount - 1;
	const source = connects ? i + 1 : below(actorCount);
	const limit = connects ? source : actorCount;
	const near = (source % blocs) + blocs * below(limit / blocs);
	const target = random() < clustering && near < limit ? near : below(limit);
	return { source: `${source}`, target: `${target}` };
}

/** The blocs are arranged in a circle; within a bloc, actors fill a spiral (Vogel's sunflower, 1979). */
function placeOf(i: number, actorCount: number) {
	const rank = Math.floor(i / blocs);
	const widest = spacing * Math.sqrt(actorCount / blocs);
	const middle = polar(2 * widest, (i * 2 * Math.PI) / blocs);
	const offset = polar(spacing * Math.sqrt(rank), rank * Math.PI * (3 - Math.sqrt(5)));
	return { x: Math.round(middle.x + offset.x), y: Math.round(middle.y + offset.y) };
}

const polar = (reach: number, turn: number) => ({
	x: reach * Math.cos(turn),
	y: reach * Math.sin(turn)
});

/** A random entry; for a text, a random letter. */
function pick<T>(entries: ArrayLike<T>, random: Random): T {
	return entries[Math.floor(entries.length * random())] as T;
}
