import { describe, expect, test } from 'vitest';
import { parseCase } from '#lib/case/parse.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { linkPreview, previewName } from './linkPreview.ts';

const small = parseCase(smallCase());

describe('the preview of a link', () => {
	test('names the case, and what its image shows', () => {
		const { title, description, alt } = linkPreview(small, undefined);
		expect(title).toBe('The harbour of Small');
		expect(description).toBe(small.about.summary);
		expect(alt).toMatch(/^Network graph: The harbour of Small, \d actors, \d ties$/);
	});

	test('says the subtitle rather than the whole summary, if there is one', () => {
		const about = { ...small.about, subtitle: 'A town and a company' };
		expect(linkPreview({ ...small, about }, undefined).description).toBe('A town and a company');
	});

	test('has no address of its own unless the build was told', () => {
		expect(linkPreview(small, undefined).url).toBeNull();
		expect(linkPreview(small, '').image).toBe('preview/small-harbour.png');
	});

	test.each([
		['https://example.org', 'https://example.org/preview/small-harbour.png'],
		['https://example.org/cases', 'https://example.org/cases/preview/small-harbour.png'],
		['https://example.org/cases/', 'https://example.org/cases/preview/small-harbour.png']
	])('at %s its image is %s', (site, image) => {
		expect(linkPreview(small, site).image).toBe(image);
	});

	test.each(['example.org', '/cases', 'javascript:alert(1)', 'https://'])(
		'%s is no address of a site, and the build stops with a sentence',
		(site) => {
			expect(() => linkPreview(small, site)).toThrow(/ORIGIN is “.*”; it must be/);
		}
	);
});

test.each([
	['us-iraq-2020', 'us-iraq-2020'],
	['حرب ٢٠٢٠', 'حرب-٢٠٢٠'],
	['../a/b?c#d', 'a-b-c-d'],
	['…', 'case']
])('the image of the case %s is named %s', (id, name) => {
	expect(previewName(id)).toBe(name);
});
