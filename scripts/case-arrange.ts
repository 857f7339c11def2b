/**
 * `npm run case:arrange FILE`: arranges a case and writes the positions into its file. Many seeded
 * runs of cose-bilkent; the best few are annealed, and the best of those is kept.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { Case, Id, Point } from '../src/lib/case/case.ts';
import { noFilter, select } from '../src/lib/case/filter.ts';
import type { TensionFilter } from '../src/lib/case/tensionFilter.ts';
import { parseCaseText } from '../src/lib/case/parse.ts';
import { arrange } from '../src/lib/layout/arrange.ts';
import { arrangementOf } from '../src/lib/layout/arrangementOf.ts';
import { outerBox } from '../src/lib/scene/box.ts';
import { tieFontSize, toScene, type Scene } from '../src/lib/scene/scene.ts';
import { placeTieLabels } from '../src/lib/scene/tieLabels.ts';
import { textWidth } from '../src/lib/scene/text.ts';
import { Drawing, type Strand } from './anneal.ts';

const seeds = Number(process.env.SEEDS ?? 120);
const annealed = 12;
/** What a label left out of the opening view costs, in the annealer's units. */
const missingLabel = 30;
/** Wished length of a line without a label, in model units. */
const shortest = 180;

const file = process.argv[2];
if (!file) {
	console.error('Usage: npm run case:arrange -- data/my-case.json');
	process.exit(2);
}

const places = bestOf(parseCaseText(readFileSync(file, 'utf8')));
const layout = [...places].map(([actor, { x, y }]) => ({ actor, x, y }));
const options = { ...(await resolveConfig(file)), filepath: file };
// Read again: the run takes a while, and the facts may have been mended meanwhile.
const latest = JSON.parse(readFileSync(file, 'utf8'));
writeFileSync(file, await format(JSON.stringify({ ...latest, layout }), options));

function bestOf(source: Case): ReadonlyMap<Id, Point> {
	const scene = toScene(source, { theme: 'light', tensionFilters: openingLenses(source) });
	const boxes = [...scene.nodes.values()].map((node) => {
		const { w, h, y } = outerBox(node);
		return { id: node.id, w, h, drop: y - node.y };
	});
	const strands = strandsOf(source, scene);
	const drawings = Array.from({ length: seeds }, (_, seed) => {
		const wanted = { layout: 'cose-bilkent', centre: null, seed } as const;
		const start = arrange(arrangementOf(source, scene, wanted));
		return new Drawing(boxes, strands, start, seed);
	}).sort((one, other) => one.cost - other.cost);
	console.log(`${seeds} runs: ${drawings[0]?.report()}`);
	const finalists = drawings.slice(0, annealed);
	for (const drawing of finalists) {
		drawing.anneal();
		console.log(`annealed: ${drawing.report()}, ${unlabelled(source, drawing)} labels left out`);
	}
	const price = (drawing: Drawing) => drawing.cost + missingLabel * unlabelled(source, drawing);
	const best = finalists.sort((one, other) => price(one) - price(other))[0];
	return best?.places() ?? source.layout;
}

/** How many ties of the opening view find no room for their label. */
function unlabelled(source: Case, drawing: Drawing): number {
	const tensionFilters = openingLenses(source);
	const scene = toScene(source, { theme: 'light', tensionFilters, places: drawing.places() });
	const { actors, ties } = select(source, { ...noFilter, tensionFilters });
	return ties.size - placeTieLabels(scene, actors, ties.keys(), new Set()).size;
}

/** The tension the case opens on matters most: there every tie should have room for its label. */
function strandsOf(source: Case, scene: Scene): Strand[] {
	const opening = select(source, { ...noFilter, tensionFilters: openingLenses(source) }).ties;
	const anyOpens = opening.size < source.ties.size;
	return [...scene.edges.values()].map((edge) => {
		const opens = anyOpens && opening.has(edge.id);
		const ends = [edge.source, edge.target].map((id) => scene.nodes.get(id)?.size ?? 0);
		const label = textWidth(edge.label, tieFontSize) + 84 + (ends[0] ?? 0) / 2 + (ends[1] ?? 0) / 2;
		const { source: from, target } = edge;
		return {
			source: from,
			target,
			opening: opens,
			wish: opens ? Math.max(shortest, label) : shortest
		};
	});
}

function openingLenses({ about: { opensOn } }: Case): TensionFilter[] {
	return opensOn === undefined ? [] : [{ tension: opensOn, pole: null }];
}
