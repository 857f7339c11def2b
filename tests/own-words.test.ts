import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sharedRuns } from './rules/sharedRuns.ts';

const root = new URL('..', import.meta.url);
const article = new URL('../shared/seed/paragraphs.txt', root);

/** Facts, names and quoted terms of a few words may be the same; seven words in a row are copied. */
const tooMany = 7;

describe('the project tells the case in its own words', () => {
	test.skipIf(!existsSync(article))('checked where the article is at hand', () => {
		const paragraphs = readFileSync(article, 'utf8').match(/^\[\d+\].*(?:\n(?!\[).+)*/gm) ?? [];
		expect(paragraphs.length).toBeGreaterThan(0);
		const bodies = paragraphs.map((paragraph) => paragraph.replace(/^\[\d+\]/, ''));
		const taken = projectFiles().flatMap((file) => {
			const text = readFileSync(new URL(encodeURI(file), root), 'utf8');
			return sharedRuns(bodies, text, tooMany).map((run) => `${file}: ${run}`);
		});
		expect(taken).toEqual([]);
	});
});

/** The files that are in the project, or would be after the next commit. */
function projectFiles(): string[] {
	const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
	const files = execFileSync('git', list, { cwd: root, encoding: 'utf8' }).split('\0');
	return files.filter((file) => file && existsSync(new URL(encodeURI(file), root)));
}

describe('a shared run', () => {
	const original = [
		'The old harbour, said the mayor, will never be sold to anyone.',
		'It’s ours; the U.S. owner knows.'
	];
	const shared = (text: string, length = 4) => sharedRuns(original, text, length);

	test('is found whatever its case and punctuation', () => {
		expect(shared('“THE OLD harbour: said…”')).toEqual(['the old harbour said']);
		expect(shared("its ours the U.S. owner's")).toEqual(['its ours the us']);
	});

	test('is told once, as long as it is', () => {
		const text = 'Who says that the mayor will never be sold to anyone, who?';
		expect(shared(text)).toEqual(['the mayor will never be sold to anyone']);
	});

	test('is found each time it stands there', () => {
		expect(shared('never be sold to, never be sold to')).toHaveLength(2);
	});

	test('is found across the line breaks of a file', () => {
		expect(shared('will\n\tnever be\\nsold')).toEqual(['will never be sold']);
	});

	test('counts from the length on that is asked for', () => {
		expect(shared('never be sold', 4)).toEqual([]);
		expect(shared('never be sold', 3)).toEqual(['never be sold']);
	});

	test('does not go on from one paragraph into the next', () => {
		expect(shared('to anyone it’s ours')).toEqual([]);
	});
});
