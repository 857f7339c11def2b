import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCaseText } from '../src/lib/case/parse.ts';
import { caseJsonSchema } from './case-schema.ts';

const root = new URL('..', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const cases = readdirSync(new URL('data', root)).filter((name) => name.endsWith('.json'));

test('the JSON Schema that editors check against is that of the code (else: npm run case:schema)', () => {
	expect(read('static/case.schema.json')).toBe(caseJsonSchema());
});

test('every case in data/ is sound', () => {
	for (const name of cases) expect(() => parseCaseText(read(`data/${name}`)), name).not.toThrow();
});
