import type { Case } from '#lib/case/case.ts';
import { parseCase, tryParse } from '#lib/case/parse.ts';
import { file } from '../builtIn.ts';

const files = import.meta.glob('../../../data/*.json', { eager: true, import: 'default' });

/** The case in a file; null if it has faults. */
export const readable = (file: unknown): Case | null => tryParse(() => parseCase(file)).source;

/** The built-in case and those of `data/` without faults; `npm run case:check` reports the faults of the others. */
export const cases: readonly Case[] = [
	...new Map(
		[...Object.values(files), file].flatMap((each) => {
			const source = readable(each);
			return source ? [[source.about.id, source] as const] : [];
		})
	).values()
];
