/** Writes the JSON Schema of the case file, for editors to validate with, from the schema in the code. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { caseFileSchema } from '../src/lib/case/schema.ts';

/** The JSON Schema as the text of its file. */
export function caseJsonSchema(): string {
	const schema = toJsonSchema(caseFileSchema, { typeMode: 'input', errorMode: 'ignore' });
	return `${JSON.stringify({ title: 'Tautline case', ...schema }, null, '\t')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	writeFileSync(new URL('../static/case.schema.json', import.meta.url), caseJsonSchema());
}
