import type { Case } from '#lib/case/case.ts';
import type { OwnCase } from '#lib/case/ownCase.ts';
import { parseCaseText } from '#lib/case/parse.ts';
import { Stored } from '#lib/state/Stored.ts';
import { handedOver } from './present/handoff.ts';
import { siteCase } from './siteCase.ts';

/** Where earlier versions of the app, whose links do not name the case, passed it on. */
const unnamed = new Stored('tautline:lent-case', 'tab');

/** The case that an address asks for, also after a reload; null if neither this device nor the site has it. */
export async function findOwn(own: OwnCase): Promise<Case | null> {
	const here = handedOver(own);
	if (here) return here;
	if (own.packed !== null) {
		const { unpackCase } = await import('#lib/files/packedCase.ts');
		return unpackCase(own.packed);
	}
	if (own.retold !== null) {
		const { unpackRetold } = await import('#lib/files/packedCase.ts');
		return unpackRetold(own.retold, siteCase);
	}
	if (own.builtIn !== null) {
		const { furtherCase } = await import('./furtherCases.ts');
		return furtherCase(own.builtIn);
	}
	const text = await textOf(own);
	try {
		return text === null ? null : parseCaseText(text);
	} catch {
		return null;
	}
}

/** What the library has, or what was passed on; null where storage is blocked, too. */
async function textOf({ kept, id, link }: OwnCase): Promise<string | null> {
	if (kept !== null) {
		const { draftStore } = await import('#lib/files/draftStore.ts');
		const draft = await draftStore.one(kept).catch(() => null);
		return draft?.text ?? null;
	}
	if (id === null) return unnamed.read();
	const { lentText } = await import('#lib/files/lentStore.ts');
	return lentText(link);
}
