import florence from '../../data/florence-1434.json?url';
import type { Case, Id } from '#lib/case/case.ts';
import { parseCaseText } from '#lib/case/parse.ts';

/** The files of the cases that the site has besides the one it opens with, by the ids of the cases. */
const addresses: ReadonlyMap<Id, string> = new Map([['florence-1434', florence]]);

/** The further cases of the site that can be read just now, in order. */
export async function furtherCases(): Promise<Case[]> {
	const found = await Promise.all([...addresses.keys()].map(furtherCase));
	return found.filter((each) => each !== null);
}

/** A further case of the site; null if it has none of this id, or none that can be read just now. */
export async function furtherCase(id: Id): Promise<Case | null> {
	const address = addresses.get(id);
	if (address === undefined) return null;
	try {
		const response = await fetch(address);
		return response.ok ? parseCaseText(await response.text()) : null;
	} catch {
		return null;
	}
}
