import type { Case, Claim, Id, Tie } from '#lib/case/case.ts';
import { tieInWords } from '#lib/evidence/tieInWords.ts';
import type { Key, KeyEntry } from '#lib/formats/figure/caption.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { figureWords } from '#lib/words/figure.ts';
import { citedIn } from './captionOf.ts';

/**
 * The key of numbered lines: for each tie its sentence with the marks that its label has, who says so, and
 * where. Sources go by their numbers below the picture, if these are there.
 */
export function keyOf(source: Case, scene: Scene, order: readonly Id[], sources: boolean): Key {
	const numbers = new Map(sources ? citedIn(source).map(({ id }, i) => [id, i + 1]) : []);
	const entries = order.flatMap((id, i): KeyEntry[] => {
		const [tie, edge] = [source.ties.get(id), scene.edges.get(id)];
		if (!tie || !edge) return [];
		const verb = source.tieTypes.get(tie.type)?.label ?? '';
		return [
			{
				number: String(i + 1),
				color: edge.color,
				sentence: marked(edge.label, verb, tieInWords(source, id)),
				voices: voicesOf(source, tie, numbers)
			}
		];
	});
	return { title: figureWords.key.title, entries };
}

/** A sentence with the marks that a label has around its verb; a last mark stays with the last word. */
const marked = (label: string, verb: string, sentence: string) =>
	label.replace(verb, () => sentence).replace(/ (\S)$/, '\u00a0$1');

/** Each asserter once, with what it does with the tie, and every place where that is written. */
function voicesOf(source: Case, { claims }: Tie, numbers: ReadonlyMap<Id, number>): string {
	const voices = grouped(claims, ({ asserter, stance }) => JSON.stringify([asserter, stance]));
	return [...voices.values()]
		.map((said) => {
			const [{ asserter, stance }] = said as [Claim];
			return figureWords.key.voice(
				source.asserters.get(asserter)?.name ?? '',
				stance,
				placesOf(said, numbers)
			);
		})
		.join('; ');
}

/** The places of claims, source by source. */
function placesOf(claims: readonly Claim[], numbers: ReadonlyMap<Id, number>): string {
	return [...grouped(claims, ({ source }) => source)]
		.map(([id, said]) => {
			const places = [...new Set(said.map(({ at }) => at))].filter(Boolean);
			return figureWords.key.place(numbers.get(id) ?? null, places);
		})
		.join(', ');
}

/** Claims with the same key together, in the order in which each key comes first. */
function grouped(claims: readonly Claim[], keyFor: (claim: Claim) => string): Map<string, Claim[]> {
	const groups = new Map<string, Claim[]>();
	for (const claim of claims) {
		const key = keyFor(claim);
		groups.set(key, [...(groups.get(key) ?? []), claim]);
	}
	return groups;
}
