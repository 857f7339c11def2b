import { describe, expect, test } from 'vitest';
import { nodeAt } from '../../../../tests/fixtures/nodes.ts';
import { mutualCase } from '../../../../tests/fixtures/mutual-case.ts';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import { drawn } from '../../../../tests/resvg.ts';
import { noFilter, select } from '#lib/case/filter.ts';
import { parseCase } from '#lib/case/parse.ts';
import { toEmphasis } from '#lib/scene/emphasis.ts';
import { noPicks, pickedTie, type Picks } from '#lib/scene/picks.ts';
import { edgePaths } from '#lib/scene/edgePaths.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { toScene } from '#lib/scene/toScene.ts';
import { printSvg } from '#lib/formats/svg/printSvg.ts';
import { pathPoint } from './headPath.ts';
import { drawPicture } from './picture.ts';

const source = parseCase(smallCase());
const scene = toScene(source, { theme: 'light', tensionFilters: [] });
const attention = { shown: select(source, noFilter), unmatched: 'hidden', hovered: null } as const;
const emphasisOf = (picks: Picks) => toEmphasis(source, scene, { ...attention, picks });
const draw = (picks = noPicks, paper: string | null = '#ffffff', of: Scene = scene) =>
	printSvg(drawPicture(of, emphasisOf(picks), { outliner: null, paper }));
const count = (text: string, part: string | RegExp) => text.split(part).length - 1;

test('ties, actors and labels are groups with names, one over the other', () => {
	expect(draw().match(/<g id="(\w+)"/g)).toEqual([
		'<g id="ties"',
		'<g id="actors"',
		'<g id="labels"'
	]);
});

test('every actor has its shape and its name, every tie its line and its head', () => {
	const [ties = '', actors = '', labels = ''] = draw()
		.split(/<g id="(?:ties|actors|labels)"/)
		.slice(1);
	const heads = count(ties, 'Z"');
	expect(heads).toBe(source.ties.size);
	expect(count(ties, '<path')).toBeGreaterThanOrEqual(2 * source.ties.size);
	expect(count(actors, /<(?:circle|rect|polygon) /)).toBe(source.actors.size);
	for (const { lines } of scene.nodes.values()) expect(labels).toContain(`>${lines[0]}</tspan>`);
});

test('a mutual tie has no head, and its line leaves the same space at both ends', () => {
	const mutual = toScene(mutualCase('backs'), { theme: 'light', tensionFilters: [] });
	const ties = draw(noPicks, '#ffffff', mutual).split('<g id="actors"')[0] ?? '';
	expect(count(ties, 'Z"')).toBe(source.ties.size - 2);
	expect(ties).not.toContain('d=""');
	const edge = mutual.edges.get('rowers-dockers')!;
	const [way] = edgePaths(mutual, edge)!;
	const turned = { ...edge, source: edge.target, target: edge.source, bend: -edge.bend };
	const [back] = edgePaths(mutual, turned)!;
	expect(pathPoint(back!.start)).toBe(pathPoint(way!.end));
	expect(ties).toContain(` ${pathPoint(way!.end)}"`);
});

test('a tie that is picked is drawn over those that step back, and wider', () => {
	const [id = ''] = source.ties.keys();
	const picture = draw(pickedTie(id));
	expect(picture).toContain('fill-opacity="0.25"');
	expect(picture).toContain(`stroke-width="${(scene.edges.get(id)?.width ?? 0) + 2}"`);
});

test('no group has an opacity, which office programs drop: what steps back has its own', () => {
	const [id = ''] = source.ties.keys();
	for (const paper of ['#ffffff', null]) {
		const picture = draw(pickedTie(id), paper);
		expect(picture).toMatch(/ fill-opacity="0.25"/);
		expect(picture).not.toMatch(/ opacity="/);
	}
	expect(draw(pickedTie(id), null)).toMatch(/ stroke-opacity="0.25"[^>]*><path/);
});

test('without paper nothing is laid under labels or into hollow heads', () => {
	expect(draw(noPicks, '#fedcba')).toContain('#fedcba');
	const [, drawing = ''] = draw(noPicks, null).split('</mask>');
	expect(drawing).not.toMatch(/<rect[^>]*fill-opacity/);
});

test('without paper the lines leave room for each label, and the ground shows through', () => {
	const paths = (svg: string) => svg.replace(/<g id="(?:actors|labels)".*/, '');
	const inked = (picture: string) => {
		const frame =
			'xmlns="http://www.w3.org/2000/svg" viewBox="-200 -80 560 520" width="560" height="520"';
		const { data } = drawn(`<svg ${frame}>${picture}</svg>`);
		return data.filter((value, i) => i % 4 === 3 && value > 127).length;
	};
	const lines = paths(draw(noPicks, null));
	expect(lines).toContain('<g id="ties" mask="url(#gaps)">');
	expect(inked(lines)).toBeGreaterThan(0);
	expect(inked(lines)).toBeLessThan(0.97 * inked(lines.replace('mask="url(#gaps)"', '')));
	expect(draw()).not.toContain('mask');
});

describe('hard cases', () => {
	const hard = (text: string): Scene => ({
		...scene,
		nodes: new Map(
			[...scene.nodes].map(([id, node]) => [
				id,
				{ ...nodeAt(node.x, node.y), id, lines: [text], initials: text }
			])
		),
		edges: new Map([...scene.edges].map(([id, edge]) => [id, { ...edge, label: text }]))
	});

	test.each([
		['markup', `<>&"' ]]> <!-- <script>alert(1)</script>`],
		['control characters', '\u0000\u0007\u001b\ufffe'],
		['bidi overrides', '\u202eevil\u202c\u2067x'],
		['emoji and Arabic', '🚢👩‍👩‍👧 كتائب KH'],
		['a lone surrogate', '\udc00'],
		['10,000 characters', 'x'.repeat(10_000)],
		['nothing', '']
	])(
		'labels of %s are drawn well-formed',
		(_, text) => {
			const picture = draw(noPicks, '#ffffff', hard(text));
			expect(picture).not.toContain('<script');
			const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300">${picture}</svg>`;
			expect(() => drawn(sheet)).not.toThrow();
			// The second engine takes seconds for the longest text, and a busy machine must not fail the test.
		},
		30_000
	);

	test('ids that are names of JavaScript are only ids', () => {
		const text = JSON.stringify(smallCase()).replaceAll('"mayor"', '"__proto__"');
		const twisted = parseCase(JSON.parse(text));
		const other = toScene(twisted, { theme: 'light', tensionFilters: [] });
		const shown = select(twisted, noFilter);
		const stress = toEmphasis(twisted, other, { ...attention, shown, picks: noPicks });
		const picture = printSvg(drawPicture(other, stress, { outliner: null, paper: null }));
		expect(
			count(
				picture,
				/<(?:circle|polygon|rect x="[^"]*" y="[^"]*" width="[^"]*" height="[^"]*" rx="[^"]*" fill="#[^"]*" stroke=)/
			)
		).toBe(source.actors.size);
	});

	test('an empty view is an empty picture', () => {
		const nobody = { actors: new Set<string>(), ties: new Map() };
		const stress = toEmphasis(source, scene, { ...attention, shown: nobody, picks: noPicks });
		const picture = printSvg(drawPicture(scene, stress, { outliner: null, paper: '#fff' }));
		expect(picture).not.toContain('<path');
		expect(picture).not.toContain('<text');
	});
});
