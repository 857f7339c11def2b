import type { OwnCase } from '#lib/case/ownCase.ts';
import { ownWords } from './own.ts';

/** What to tell a reader whose address asks for a case that is not here: what is the matter, and why. */
export function whyMissing({ id, packed, kept, builtIn }: OwnCase) {
	if (packed !== null) return { title: ownWords.damaged, why: ownWords.whyDamaged };
	const title = ownWords.title(id);
	if (builtIn !== null) return { title, why: ownWords.whyBuiltIn };
	return { title, why: kept === null ? ownWords.why : ownWords.whyKept };
}
