import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { parseCase } from '#lib/case/parse.ts';
import { lineOf } from './lines.ts';
import { blocFills, blocTones, familyTones, ink, paper, poleTones, quietInk } from './palette.ts';
import type { Look } from './look.ts';
import { labelWidth } from './scene.ts';
import { orders } from './stacking.ts';
import { toScene } from './toScene.ts';
import { textWidth } from './text.ts';
import { poleMarks } from './tieWords.ts';

const harbour = parseCase(smallCase());
const plain: Look = { theme: 'light', tensionFilters: [] };
const looking = (...tensionFilters: Look['tensionFilters']): Look => ({ ...plain, tensionFilters });
const edge = (id: string, look = plain) => toScene(harbour, look).edges.get(id)!;
const node = (id: string, look = plain) => toScene(harbour, look).nodes.get(id)!;

test('a scene has every actor and every tie, in the order of the case', () => {
	const { nodes, edges } = toScene(harbour, plain);
	expect([...nodes.keys()]).toEqual([...harbour.actors.keys()]);
	expect([...edges.keys()]).toEqual([...harbour.ties.keys()]);
});

describe('an actor', () => {
	test('stands where the layout puts it, or else in the middle', () => {
		expect(node('guards')).toMatchObject({ x: 240, y: 160 });
		const { nodes } = toScene(parseCase({ ...smallCase(), layout: [] }), plain);
		expect(nodes.get('guards')).toMatchObject({ x: 0, y: 0 });
	});

	test('has the shape of its kind, and the ring, the calm fill and the initials of its bloc', () => {
		expect(node('rowers')).toMatchObject({
			shape: 'diamond',
			fill: blocFills.red.light,
			ring: blocTones.red.light,
			initials: 'Q',
			onFill: ink.light
		});
		expect(node('mayor')).toMatchObject({ shape: 'ellipse', ring: blocTones.ochre.light });
	});

	test('is larger, and so is its name, the more ties it has', () => {
		const [council, guards, company] = ['council', 'guards', 'company'].map((id) => node(id));
		expect(council!.size).toBeLessThan(guards!.size);
		expect(guards!.size).toBeLessThan(company!.size);
		expect(council!.fontSize).toBeLessThan(company!.fontSize);
	});

	test('without ties is the smallest, and has a size all the same', () => {
		const { nodes } = toScene(parseCase({ ...smallCase(), ...noTies }), plain);
		for (const { size } of nodes.values()) expect(size).toBe(26);
	});

	test('carries its short name, broken where it would grow too wide', () => {
		expect(node('mayor').lines).toEqual(['Haddad']);
		const file = smallCase();
		file.actors[1]!.shortName = 'Council of the town and port';
		const { lines, fontSize } = toScene(parseCase(file), plain).nodes.get('council')!;
		expect(lines.length).toBeGreaterThan(1);
		expect(lines.join(' ')).toBe('Council of the town and port');
		for (const line of lines) expect(textWidth(line, fontSize)).toBeLessThanOrEqual(labelWidth);
	});
});

const noTies = { ties: [], events: [], stories: [] };

describe('a tie', () => {
	test('has a halo when all that is asserted of it is private, also if it is denied in public', () => {
		expect(edge('mayor-backs').halo).toBe(true);
		expect(edge('mayor-presses').halo).toBe(false);
		const file = smallCase();
		const [asserted, denied] = file.ties[0]!.claims;
		asserted!.arena = 'private';
		const halo = () => toScene(parseCase(file), plain).edges.get('mayor-presses')!.halo;
		expect([denied!.stance, denied!.arena, halo()]).toEqual(['denies', 'public', true]);
		denied!.stance = 'asserts';
		expect(halo()).toBe(false);
	});

	test('is drawn with the line of its family, and with another head where force was used', () => {
		expect(edge('company-guards')).toMatchObject(lineOf('authority'));
		expect(edge('company-mayor')).toMatchObject(lineOf('contact'));
		expect(edge('guards-rowers')).toMatchObject(lineOf('conflict', { violent: true }));
		const file = smallCase();
		file.tieTypes[2]!.violent = false;
		expect(toScene(parseCase(file), plain).edges.get('guards-rowers')!.head).toBe('tee');
	});

	test('has the colour of its family or, under a tension, that of its pole, else none', () => {
		const said = { tension: 'said-done', pole: null };
		expect(edge('mayor-presses').color).toBe(familyTones.pressure.light);
		expect(edge('mayor-presses', looking(said)).color).toBe(poleTones[0].a.light);
		expect(edge('mayor-backs', looking(said)).color).toBe(poleTones[0].b.light);
		expect(edge('company-guards', looking(said)).color).toBe(quietInk.light);
	});

	test('has colours and marks of their own at the poles of a second tension', () => {
		const both = looking({ tension: 'said-done', pole: null }, { tension: 'stay-go', pole: null });
		expect(edge('council-company', both)).toMatchObject({
			color: poleTones[1].b.light,
			label: `${poleMarks[1].b} presses`
		});
		expect(edge('mayor-presses', both).color).toBe(poleTones[0].a.light);
	});

	test('has an outlined label at pole a and none at pole b, to tell them apart without colour', () => {
		const said = looking({ tension: 'said-done', pole: null });
		expect(edge('mayor-presses', said).outlined).toBe(true);
		expect(edge('mayor-backs', said).outlined).toBe(false);
		expect(edge('company-guards', said).outlined).toBe(false);
	});

	test('is double at pole b alone where lines tell poles without colour, as on paper', () => {
		const said = looking({ tension: 'said-done', pole: null });
		const doubled = ['mayor-presses', 'mayor-backs', 'company-guards'].map((id) =>
			[edge(id, said), edge(id, { ...said, doubled: true })].map((one) => one.doubled ?? false)
		);
		expect(doubled).toEqual([
			[false, false],
			[false, true],
			[false, false]
		]);
	});

	test('is drawn in an order of its own for each line and each colour', () => {
		const both = looking({ tension: 'said-done', pole: null }, { tension: 'stay-go', pole: null });
		const drawn = [...toScene(harbour, both).edges.values()];
		const alike = new Map(
			drawn.map(({ order, color, head, dash }) => [order, `${color} ${head} ${dash}`])
		);
		for (const { order, color, head, dash } of drawn) {
			expect(alike.get(order)).toBe(`${color} ${head} ${dash}`);
			expect(order).toBeLessThan(orders);
		}
	});

	test('keeps its line whatever the tension', () => {
		const said = looking({ tension: 'said-done', pole: null });
		expect(edge('mayor-backs', said)).toMatchObject(lineOf('support'));
		expect(edge('mayor-backs', said).halo).toBe(true);
	});

	test('falls apart into dots with a hollow head when nobody asserts it', () => {
		const file = smallCase();
		for (const claim of file.ties[0]!.claims) claim.stance = 'denies';
		const tie = toScene(parseCase(file), plain).edges.get('mayor-presses')!;
		expect(tie).toMatchObject(lineOf('pressure', { unasserted: true }));
		expect(tie.label).toBe('presses ×');
	});

	test('lies under all others when nobody asserts it, even if it tells of violence', () => {
		const file = smallCase();
		const denied = file.ties.find(({ id }) => id === 'guards-rowers')!;
		for (const claim of denied.claims) claim.stance = 'denies';
		const { edges } = toScene(parseCase(file), plain);
		const orderOf = (id: string) => edges.get(id)!.order;
		const others = [...edges.keys()].filter((id) => id !== 'guards-rowers').map(orderOf);
		expect(orderOf('guards-rowers')).toBeLessThan(Math.min(...others));
		expect(orderOf('rowers-guards')).toBe(Math.max(...others));
	});

	test('is labelled with its type, the mark of its pole, and a ring when nobody is named', () => {
		expect(edge('company-guards').label).toBe('commands');
		expect(edge('mayor-backs').label).toBe('backs °');
		const stays = looking({ tension: 'stay-go', pole: null });
		expect(edge('mayor-backs', stays).label).toBe(`${poleMarks[0].a} backs °`);
		expect(edge('council-company', stays).label).toBe(`${poleMarks[0].b} presses`);
	});

	test('joins the actors it joins in the case', () => {
		for (const { id, source, target } of harbour.ties.values()) {
			expect(edge(id)).toMatchObject({ id, source, target });
		}
	});

	test('bows so that it lies apart from the other ties of its pair', () => {
		const bends = [...harbour.ties.keys()].map((id) => [id, edge(id).bend]);
		// Opposite ties with the same bend lie on opposite sides, because each bends to the right of its
		// direction.
		expect(Object.fromEntries(bends)).toEqual({
			'mayor-presses': -46,
			'mayor-backs': 0,
			'company-mayor': -46,
			'company-guards': 0,
			'council-company': 0,
			'guards-rowers': -23,
			'rowers-guards': -23,
			'rowers-dockers': 0,
			'dockers-dockers': 56
		});
	});
});

test('the dark theme changes colours and nothing else', () => {
	const dark = toScene(harbour, { ...plain, theme: 'dark' });
	const light = toScene(harbour, plain);
	expect([dark.paper, dark.ink]).toEqual([paper.dark, ink.dark]);
	for (const [id, edge] of light.edges) {
		expect(dark.edges.get(id)).toEqual({ ...edge, color: expect.any(String) });
		expect(dark.edges.get(id)!.color).not.toBe(edge.color);
	}
	for (const [id, node] of light.nodes) {
		const colors = { fill: expect.any(String), ring: expect.any(String), onFill: ink.dark };
		expect(dark.nodes.get(id)).toEqual({ ...node, ...colors });
		expect(dark.nodes.get(id)!.fill).not.toBe(node.fill);
	}
});
