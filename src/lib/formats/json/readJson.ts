import { CaseError } from '#lib/case/fault.ts';
import { caseJson } from '#lib/case/json.ts';
import { currentVersion } from '#lib/case/migrate.ts';
import { parseCase } from '#lib/case/parse.ts';
import { decode, type Bytes } from '#lib/formats/bytes.ts';
import type { EmbeddedCase } from '#lib/formats/embedded/embedded.ts';
import { OpenError } from '#lib/formats/OpenError.ts';
import { doubledKeys } from './doubledKeys.ts';

/**
 * The case in a case file.
 * @throws OpenError when it is not text, or JSON of another program or of a later version; CaseError with the
 * faults of the case
 */
export function readJson(file: Bytes): EmbeddedCase {
	const text = decode(file);
	const value = caseJson(text);
	const { format, version, asserters } = Object(value) as Partial<Record<string, unknown>>;
	if (format === undefined && asserters === undefined) throw new OpenError('otherJson');
	if (typeof version === 'number' && version > currentVersion) throw new OpenError('newerCase');
	const doubled = doubledKeys(text);
	if (doubled.length > 0) throw new CaseError(doubled);
	return { case: parseCase(value), view: null };
}
