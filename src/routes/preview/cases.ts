import type { Case } from '#lib/case/case.ts';
import { parseCase, tryParse } from '#lib/case/parse.ts';

const files = import.meta.glob('../../../data/*.json', { eager: true, import: 'default' });

/** The case of a file, null if it has faults. */
export const readable = (file: unknown): Case | null => tryParse(() => parseCase(file)).source;

/** The cases of `data/` that can be read; `npm run case:check` reports what is wrong with the others. */
export const cases: readonly Case[] = Object.values(files).flatMap((file) => readable(file) ?? []);
