import { expect, it } from 'vitest';
import { parseCase } from '#lib/case/parse.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { citation } from './citation.ts';

const harbour = parseCase(smallCase());
const day = new Date(2026, 10, 22);

it('cites a view with title, date, the sources of its ties, rights, link and day', () => {
	expect(citation(harbour, 'https://example.org/#pick=mayor', day)).toBe(
		'The harbour of Small, as of 10 May 2021. Source: Quarrel in the harbour, 10 May 2021. CC0-1.0. ' +
			'Tautline. https://example.org/#pick=mayor, retrieved 22 Nov 2026.'
	);
});

it('has no link for a case that no link can open', () => {
	expect(citation(harbour, null, day)).toMatch(/Tautline\. Retrieved 22 Nov 2026\.$/);
});
