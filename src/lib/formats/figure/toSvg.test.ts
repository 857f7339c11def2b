import { expect, test } from 'vitest';
import { noPicks } from '#lib/scene/picks.ts';
import type { Figure } from './figure.ts';
import { toSvg } from './toSvg.ts';

const blank: Figure = {
	width: 400,
	height: 300,
	scene: {
		paper: '#fff',
		ink: '#000',
		mark: '#00f',
		nodes: new Map(),
		edges: new Map(),
		together: new Set()
	},
	emphasis: { actors: new Map(), ties: new Map(), tieLabels: new Map(), picks: noPicks },
	region: { x: 0, y: 0, w: 400, h: 300 },
	clipped: false,
	outliner: null,
	caption: { title: '', subtitle: '', legend: [], notes: [] },
	background: null,
	muted: '#777',
	name: '',
	description: ''
};

test('a file says its name and what it shows before anything else, for readers who cannot see it', () => {
	const told = toSvg({ ...blank, name: 'Who runs the quay?', description: 'Guards <hit> Rowers.' });
	expect(told).toMatch(
		/^<svg [^>]*role="img"[^>]*><title>Who runs the quay\?<\/title><desc>Guards &lt;hit&gt; Rowers\.<\/desc>/
	);
	expect(toSvg(blank)).not.toMatch(/<title>|<desc>/);
});

test('a file has the size that its sheet states, and px where it states none', () => {
	const stated = { width: '100mm', height: '75mm' };
	const sizeOf = (svg: string) => /width="([^"]*)" height="([^"]*)" viewBox="([^"]*)"/.exec(svg);
	expect(sizeOf(toSvg({ ...blank, stated }))?.slice(1)).toEqual(['100mm', '75mm', '0 0 400 300']);
	expect(sizeOf(toSvg(blank))?.slice(1)).toEqual(['400px', '300px', '0 0 400 300']);
});
