import type { Case } from '#lib/case/case.ts';
import { parseCase, tryParse } from '#lib/case/parse.ts';

const files = import.meta.glob('../../../data/*.json', { eager: true, import: 'default' });

/** The case in a file; null if it has faults. */
export const readable = (file: unknown): Case | null => tryParse(() => parseCase(file)).source;

/** The cases of `data/` without faults; `npm run case:check` reports the faults of the others. */
export const cases: readonly Case[] = Object.values(files).flatMap((file) => readable(file) ?? []);
