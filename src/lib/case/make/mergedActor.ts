import type { Actor } from '#lib/case/case.ts';
import { foldedName } from '#lib/case/fold.ts';
import { longestList } from '#lib/case/overlong.ts';

/**
 * An actor that takes another in: the names of the other become other names of it, and what it does not say of
 * itself is as the other says.
 */
export function mergedActor(kept: Actor, gone: Actor): Actor {
	return {
		...kept,
		aliases: [...kept.aliases, ...newNames(kept, gone)].slice(0, longestList),
		role: kept.role ?? gone.role,
		summary: kept.summary || gone.summary,
		background: mergedBackground(kept.background, gone.background)
	};
}

/** The names of an actor that another does not have, except for case, marks and spaces. */
export function newNames(kept: Actor, gone: Actor): string[] {
	const known = new Set([kept.name, kept.shortName, ...kept.aliases].map(foldedName));
	return [gone.name, gone.shortName, ...gone.aliases].filter((name) => {
		const isNew = !known.has(foldedName(name));
		known.add(foldedName(name));
		return isNew;
	});
}

/** Whether something that is said of the one who goes is not said of the other. */
export const losesWords = (kept: Actor, gone: Actor): boolean => {
	const after = mergedActor(kept, gone);
	return (
		(gone.role ?? after.role) !== after.role ||
		(gone.summary || after.summary) !== after.summary ||
		(['fullName', 'note'] as const).some(
			(part) => (gone.background?.[part] ?? after.background?.[part]) !== after.background?.[part]
		)
	);
};

/** Names in their script are joined; their source is that of the actor that is kept. */
function mergedBackground(
	kept: Actor['background'],
	gone: Actor['background']
): Actor['background'] {
	if (!kept || !gone) return kept ?? gone;
	const texts = new Set(kept.names.map(({ text }) => text));
	const names = gone.names.filter(({ text }) => !texts.has(text));
	return {
		...kept,
		fullName: kept.fullName ?? gone.fullName,
		note: kept.note ?? gone.note,
		names: [...kept.names, ...names].slice(0, longestList)
	};
}
