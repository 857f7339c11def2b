import type { Case } from '#lib/case/case.ts';
import { CaseError } from '#lib/case/fault.ts';
import { parseCase } from '#lib/case/parse.ts';

const files = import.meta.glob('../../../data/*.json', { eager: true, import: 'default' });

/** The cases of `data/` that can be read; what is wrong with the others, `npm run case:check` tells. */
export const cases: readonly Case[] = Object.values(files).flatMap((file) => readable(file) ?? []);

/** The case of a file, null if it has faults. */
export function readable(file: unknown): Case | null {
	try {
		return parseCase(file);
	} catch (error) {
		if (error instanceof CaseError) return null;
		throw error;
	}
}
