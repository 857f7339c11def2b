import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { caseJsonSchema } from '../scripts/case-schema.ts';
import { parseCaseText } from '../src/lib/case/parse.ts';

const page = readFileSync(new URL('../docs/case-format.md', import.meta.url), 'utf8');
const example = /```json\n(.*?)```/s.exec(page)?.[1] ?? '';

/** The names of all attributes in a JSON Schema, however deep. */
function attributesIn(schema: unknown): string[] {
	if (typeof schema !== 'object' || schema === null) return [];
	const named = 'properties' in schema ? Object.keys(Object(schema.properties)) : [];
	return [...named, ...Object.values(schema).flatMap(attributesIn)];
}

const attributes = [...new Set(attributesIn(JSON.parse(caseJsonSchema())))];

test.each(attributes)('the page on the case file explains %s, and shows it', (attribute) => {
	expect(page).toContain(`\`${attribute}\``);
	expect(example).toContain(`"${attribute}":`);
});

test('the example on the page is a sound case', () => {
	expect(() => parseCaseText(example)).not.toThrow();
});
