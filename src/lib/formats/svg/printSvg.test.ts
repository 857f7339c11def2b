import { expect, test } from 'vitest';
import { printSvg } from './printSvg.ts';

test('a group is moved, and what it holds is in order', () => {
	const transform = { x: 1.234, y: 2, scale: 0.123456 };
	const items = [
		{ kind: 'circle', x: 1, y: 2, radius: 3, fill: '#fff' } as const,
		{ kind: 'rect', w: 4, h: 5, fill: 'none', stroke: 'red', strokeWidth: 2 } as const
	];
	expect(printSvg([{ kind: 'group', id: 'a', transform, items }])).toBe(
		'<g id="a" transform="translate(1.23 2) scale(0.12346)"><circle cx="1" cy="2" r="3" fill="#fff"/>' +
			'<rect width="4" height="5" fill="none" stroke="red" stroke-width="2"/></g>'
	);
});

test('paths that are painted alike name their paint once', () => {
	const paths = [{ d: 'M0 0h1' }, { d: 'M0 1h1', at: { x: 2, y: 3 } }];
	expect(printSvg([{ kind: 'paths', stroke: 'red', dash: [6, 4], lineCap: 'round', paths }])).toBe(
		'<g stroke="red" stroke-linecap="round" stroke-dasharray="6 4"><path d="M0 0h1"/>' +
			'<path transform="translate(2 3)" d="M0 1h1"/></g>'
	);
});

test('a group or a path that is named has its id, and its title comes first in it', () => {
	const paths = [{ d: 'M0 0h1', id: 'a', title: 'One & all' }, { d: 'M0 1h1' }];
	expect(
		printSvg([{ kind: 'group', id: 'g', title: 'Two', items: [{ kind: 'paths', paths }] }])
	).toBe(
		'<g id="g"><title>Two</title><g><path id="a" d="M0 0h1"><title>One &amp; all</title></path>' +
			'<path d="M0 1h1"/></g></g>'
	);
});

test('a clip and a cut-out stand before the group that refers to them', () => {
	const area = { x: 0, y: 0, w: 9, h: 9 };
	const gap = { kind: 'rect', w: 1, h: 1, fill: 'black' } as const;
	const printed = printSvg([
		{
			kind: 'group',
			clip: { id: 'window', area },
			cutOut: { id: 'gaps', area, items: [gap] },
			items: []
		}
	]);
	expect(printed).toMatch(
		/^<clipPath id="window"><rect .*?<\/clipPath><mask id="gaps" .*<\/mask><g /
	);
	expect(printed).toContain('fill="white"/><rect width="1" height="1" fill="black"/></mask>');
	expect(printed).toContain('mask="url(#gaps)" clip-path="url(#window)"');
});

test('a text has one tspan a line, and says that it is read from right to left', () => {
	const lines = [
		{ x: 1, y: 2, text: '<a>' },
		{ x: 1, y: 9, text: 'ب' }
	];
	const text = { kind: 'text', lines, size: 12, weight: 600, anchor: 'middle' } as const;
	expect(printSvg([{ ...text, rightToLeft: true }])).toBe(
		'<text font-size="12" font-weight="600" text-anchor="middle" direction="rtl" unicode-bidi="embed">' +
			'<tspan x="1" y="2">&lt;a&gt;</tspan><tspan x="1" y="9">ب</tspan></text>'
	);
	expect(printSvg([{ ...text, rightToLeft: false }])).not.toContain('direction');
});
