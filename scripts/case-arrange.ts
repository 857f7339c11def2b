/**
 * `npm run case:arrange FILE`: arranges a case and writes the places into its file. It runs cose-bilkent with
 * many seeds, anneals the best few results, and keeps the best of those.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { Case, Id, Point } from '../src/lib/case/case.ts';
import { noFilter, select } from '../src/lib/case/filter.ts';
import type { TensionFilter } from '../src/lib/case/tensionFilter.ts';
import { parseCaseText } from '../src/lib/case/parse.ts';
import { arrange } from '../src/lib/layout/arrange.ts';
import { arrangementOf } from '../src/lib/layout/arrangementOf.ts';
import { Cost } from '../src/lib/layout/Cost.ts';
import type { Drawing } from '../src/lib/layout/Drawing.ts';
import { improve } from '../src/lib/layout/improve.ts';
import { casePlan } from '../src/lib/layout/plans.ts';
import { toScene } from '../src/lib/scene/scene.ts';
import { placeTieLabels } from '../src/lib/scene/tieLabels.ts';
import { caseDrawing, placesIn, report } from './caseDrawing.ts';

const seeds = Number(process.env.SEEDS ?? 120);
const finalists = 12;
/** The cost of a label left out of the opening view. */
const missingLabel = 30;

const file = process.argv[2];
if (!file) {
	console.error('Usage: npm run case:arrange -- data/my-case.json');
	process.exit(2);
}

const places = bestOf(parseCaseText(readFileSync(file, 'utf8')));
const layout = [...places].map(([actor, { x, y }]) => ({ actor, x, y }));
const options = { ...(await resolveConfig(file)), filepath: file };
// Read again, because the run takes a while and the facts may have been corrected meanwhile.
const latest = JSON.parse(readFileSync(file, 'utf8'));
writeFileSync(file, await format(JSON.stringify({ ...latest, layout }), options));

function bestOf(source: Case): ReadonlyMap<Id, Point> {
	const tensionFilters = openingFilters(source);
	const scene = toScene(source, { theme: 'light', tensionFilters });
	const opening = select(source, { ...noFilter, tensionFilters }).ties;
	const inFocus = new Set(opening.size < source.ties.size ? opening.keys() : []);
	const costOf = (drawing: Drawing) => new Cost(drawing, casePlan.weights).whole;
	const drawings = Array.from({ length: seeds }, (_, seed) => {
		const wanted = { layout: 'cose-bilkent', centre: null, seed } as const;
		return caseDrawing(scene, inFocus, arrange(arrangementOf(source, scene, wanted)));
	}).sort((one, other) => costOf(one) - costOf(other));
	console.log(`${seeds} runs: ${drawings[0] ? report(drawings[0]) : ''}`);
	const ranked = drawings.slice(0, finalists).map((drawing, seed) => {
		improve(drawing, casePlan.weights, casePlan.search, seed);
		const places = placesIn(drawing, scene);
		const missing = unlabelled(source, places);
		console.log(`improved: ${report(drawing)}, ${missing} labels left out`);
		return { places, price: costOf(drawing) + missingLabel * missing };
	});
	return ranked.sort((one, other) => one.price - other.price)[0]?.places ?? source.layout;
}

/** How many ties of the opening view have no room for their label. */
function unlabelled(source: Case, places: ReadonlyMap<Id, Point>): number {
	const tensionFilters = openingFilters(source);
	const scene = toScene(source, { theme: 'light', tensionFilters, places });
	const { actors, ties } = select(source, { ...noFilter, tensionFilters });
	return ties.size - placeTieLabels(scene, actors, ties.keys(), new Set()).size;
}

/** The tension that the case opens on, where it matters most that every tie has room for its label. */
function openingFilters({ about: { opensOn } }: Case): TensionFilter[] {
	return opensOn === undefined ? [] : [{ tension: opensOn, pole: null }];
}
