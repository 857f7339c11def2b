import type { Findings } from './findings.ts';
import { within } from './Names.ts';

/** Cuts a text at a number of characters, and notes that it did. */
export interface Limit {
	(text: string, length: number): string;
	/** Cuts what stands elsewhere in full. */
	quietly: (text: string, length: number) => string;
}

/** What cuts the texts of a table. */
export function limitFor(findings: Findings, table: string): Limit {
	const limit = (text: string, length: number) => {
		if (text.length > length) findings.add('cut', { table, row: null });
		return within(text, length);
	};
	return Object.assign(limit, { quietly: within });
}
