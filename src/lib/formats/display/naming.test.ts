import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '../../../../tests/fixtures/any-text.ts';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import { drawn } from '../../../../tests/resvg.ts';
import { noFilter, select } from '#lib/case/filter.ts';
import { parseCase } from '#lib/case/parse.ts';
import { printSvg } from '#lib/formats/svg/printSvg.ts';
import { toEmphasis } from '#lib/scene/emphasis.ts';
import { noPicks } from '#lib/scene/picks.ts';
import { toScene } from '#lib/scene/toScene.ts';
import { partId, type Naming } from './naming.ts';
import { drawPicture } from './picture.ts';

const sayTie = (tie: string) => `Says: ${tie}`;

/** The picture of the small case, with another text for an id. */
function pictureOf(naming?: Naming, id = 'mayor') {
	const text = JSON.stringify(smallCase()).replaceAll('"mayor"', JSON.stringify(id));
	const source = parseCase(JSON.parse(text));
	const scene = toScene(source, { theme: 'light', tensionFilters: [] });
	const attention = {
		shown: select(source, noFilter),
		unmatched: 'hidden',
		hovered: null
	} as const;
	const emphasis = toEmphasis(source, scene, { ...attention, picks: noPicks });
	const drawing = { outliner: null, paper: scene.paper, naming };
	return { source, scene, emphasis, svg: printSvg(drawPicture(scene, emphasis, drawing)) };
}

const idsIn = (svg: string) => [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);

describe('a picture whose parts are named', () => {
	test('has an id for each actor and its name, for each tie, its head and its label', () => {
		const { source, emphasis, svg } = pictureOf({ sayTie });
		const ids = new Set(idsIn(svg));
		for (const id of source.actors.keys()) {
			expect(ids).toContain(`actor-${id}`);
			expect(ids).toContain(`name-${id}`);
		}
		for (const id of source.ties.keys()) {
			expect(ids).toContain(`tie-${id}`);
			expect(ids).toContain(`head-${id}`);
		}
		for (const id of emphasis.tieLabels.keys()) expect(ids).toContain(`label-${id}`);
	});

	test('names the halo of a private tie, and no other', () => {
		const { scene, svg } = pictureOf({ sayTie });
		const halos = [...scene.edges.values()]
			.filter(({ halo }) => halo)
			.map(({ id }) => `halo-${id}`);
		expect(halos.length).toBeGreaterThan(0);
		expect(
			idsIn(svg)
				.filter((id) => id?.startsWith('halo-'))
				.sort()
		).toEqual(halos.sort());
	});

	test('says the name of an actor over its shape, and the sentence of a tie over its line', () => {
		const { svg } = pictureOf({ sayTie });
		expect(svg).toMatch(/<g id="actor-mayor"><title>Haddad<\/title><(?:circle|rect|polygon) /);
		expect(svg).toMatch(
			/<path id="tie-guards-rowers" d="[^"]*"><title>Says: guards-rowers<\/title><\/path>/
		);
	});

	test('has ids without titles where nothing is to be said', () => {
		const { svg } = pictureOf({ sayTie: null });
		expect(svg).toContain('id="tie-guards-rowers"');
		expect(svg).not.toContain('<title');
	});

	test.each(['__proto__', 'the mayor', `"'><script>`, 'رئيس', '\u0000', '\udc00', ' ties'])(
		'keeps to XML when an actor is called %j',
		(id) => {
			const { svg } = pictureOf({ sayTie }, id);
			const ids = idsIn(svg);
			for (const each of ids) expect(each).toMatch(/^[a-z][\w-]*$/);
			expect(new Set(ids).size).toBe(ids.length);
			const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300">${svg}</svg>`;
			expect(() => drawn(sheet)).not.toThrow();
		}
	);
});

test('a picture whose parts are not named has no ids but those of its groups', () => {
	const { svg } = pictureOf();
	expect(idsIn(svg)).toEqual(['ties', 'actors', 'labels']);
	expect(svg).not.toContain('<title');
});

test('parts have the same id only if they are the same part of the same actor or tie', () => {
	const part = fc.constantFrom('actor', 'name', 'tie', 'halo', 'head', 'label');
	const anyId = fc.oneof(anyText, fc.stringMatching(/^[_0-9a-f-]{0,6}$/));
	fc.assert(
		fc.property(part, anyId, part, anyId, (part, id, otherPart, otherId) => {
			const same = part === otherPart && id === otherId;
			expect(partId(part, id) === partId(otherPart, otherId)).toBe(same);
			expect(partId(part, id)).toMatch(/^[a-z]+-[\w-]*$/);
		})
	);
});
