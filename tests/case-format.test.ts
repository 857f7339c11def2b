import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { caseJsonSchema } from '../scripts/case-schema.ts';
import { parseCaseText } from '../src/lib/case/parse.ts';

const page = readFileSync(new URL('../docs/case-format.md', import.meta.url), 'utf8');
const example = /```json\n(.*?)```/s.exec(page)?.[1] ?? '';

/** The location of an attribute in a case file: `ties.claims.at`. Lists have no name of their own. */
type Path = readonly string[];

/** The paths of all attributes in a JSON Schema. */
function pathsInSchema(schema: unknown, at: Path = []): Path[] {
	if (typeof schema !== 'object' || schema === null) return [];
	return Object.entries(schema).flatMap(([key, value]) =>
		key === 'properties'
			? Object.entries(Object(value)).flatMap(([name, inner]) => [
					[...at, name],
					...pathsInSchema(inner, [...at, name])
				])
			: pathsInSchema(value, at)
	);
}

/** The paths of all attributes that a value has. */
function pathsInValue(value: unknown, at: Path = []): Path[] {
	if (Array.isArray(value)) return value.flatMap((entry) => pathsInValue(entry, at));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, inner]) => [
		[...at, name],
		...pathsInValue(inner, [...at, name])
	]);
}

/**
 * The sections of the page by the path that they explain: a heading of level 3 belongs to the one of level 2
 * above it.
 */
const sections = new Map<string, string>();
let list = '';
for (const [, level, text = ''] of page.matchAll(/^(##+) ((?:.(?!^##))*)/gms)) {
	const name = /^`(\w+)`/.exec(text)?.[1] ?? '';
	if (level === '##') list = name;
	if (name || text.startsWith('The case itself'))
		sections.set(level === '##' ? name : `${list}.${name}`, text);
}

/** The section on an attribute: that of the innermost object around it that has one. */
function sectionOn(path: Path): string | undefined {
	const around = path.map((_, i) => path.slice(0, i).join('.'));
	return sections.get(around.findLast((each) => sections.has(each)) ?? '');
}

const attributes = pathsInSchema(JSON.parse(caseJsonSchema())).map((path) => path.join('.'));
const shown = new Set(pathsInValue(JSON.parse(example)).map((path) => path.join('.')));

test('the case file has its attributes at all levels', () => {
	expect(attributes).toEqual(expect.arrayContaining(['opensOn', 'sources.note', 'ties.claims.at']));
});

test.each(attributes)(
	'the page on the case file explains %s where it belongs, and shows it',
	(at) => {
		const path = at.split('.');
		const name = path.at(-1)!;
		const isSection = path.length === 1 && sections.has(name);
		if (!isSection) expect(sectionOn(path)).toContain(`\`${name}\``);
		expect(shown).toContain(at);
	}
);

test('the example on the page is a sound case', () => {
	expect(() => parseCaseText(example)).not.toThrow();
});
