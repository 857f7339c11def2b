import { describe, expect, test } from 'vitest';
import { outlinerOf } from '../src/lib/formats/outline/outlinerOf.ts';
import { fontFiles } from './fonts.ts';
import { sheetOf } from './resvg-parts.ts';
import { differing, drawn } from './resvg.ts';

const views = { 'the whole case': [], 'a tension': [{ tension: 'said-done', pole: null }] };
const pens = { text: null, shapes: outlinerOf(fontFiles(500, 600, 700)) };

const letters = /<text .*?<\/text>|<path transform=[^>]*>/g;
/** The markup of each kind of part, so that the test can remove it and compare. */
const written = {
	names: letters,
	initials: letters,
	tieLabels: letters,
	heads:
		/(?<=<g fill="#\w{6}">|<g fill="(?:none|#\w{6})" stroke="#\w{6}" stroke-width="1">)(<path d="[^"]*"\/>)+(?=.*id="actors")/g,
	dashes: / stroke-dasharray="[^"]*"/g,
	halos: /<g [^>]*stroke-opacity.*?<\/g>/g
};
/** A mark of fewer pixels than this would not be visible. */
const least = 12;

describe.each(Object.entries(views))('resvg draws %s', (view, tensionFilters) => {
	describe.each(Object.entries(pens))('with its letters as %s', (_, outliner) => {
		const { svg, zoom, parts } = sheetOf(tensionFilters, outliner);
		type Kind = keyof typeof written;
		const without = (kind: Kind) => drawn(svg.replace(written[kind], ''), zoom);
		const lost = (kind: Kind, file: string) => {
			const [picture, bare] = [drawn(file, zoom), without(kind)];
			const marks = (part: (typeof parts)[Kind][number]) =>
				part.areas.reduce((sum, area) => sum + differing(picture, bare, area), 0);
			return parts[kind].filter((part) => marks(part) < least).map(({ name }) => name);
		};

		const all = (Object.keys(written) as Kind[]).filter((kind) => parts[kind].length > 0);
		test.each(all)(
			'and loses none of its %s',
			(kind) => {
				expect(lost(kind, svg)).toEqual([]);
			},
			30_000
		);

		test.each(all)(
			'and would be found out had it lost every third of its %s',
			(kind) => {
				let count = 0;
				const fewer = svg.replace(written[kind], (piece) => (count++ % 3 === 0 ? '' : piece));
				expect(lost(kind, fewer)).not.toEqual([]);
			},
			30_000
		);

		if (view === 'a tension') {
			test('and there is one of every kind', () => {
				expect(all).toEqual(Object.keys(written));
			});
		}
	});
});
