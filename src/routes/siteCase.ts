import { address } from './builtIn.ts';
import type { Case, Id } from '#lib/case/case.ts';
import { parseCaseText } from '#lib/case/parse.ts';
import { furtherCase } from './furtherCases.ts';

/** A case of the site: the one that it opens with, or a further one; null if it has none, or cannot be read now. */
export async function siteCase(id: Id): Promise<Case | null> {
	const first = await firstCase();
	return first?.about.id === id ? first : furtherCase(id);
}

async function firstCase(): Promise<Case | null> {
	try {
		return parseCaseText(await (await fetch(address)).text());
	} catch {
		return null;
	}
}
