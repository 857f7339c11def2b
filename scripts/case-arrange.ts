/**
 * `npm run case:arrange FILE`: arranges a case and writes the places into its file: those of the whole, and a
 * placement for each tension and each step, which start from the places of the whole. With `--keep`, the
 * whole stays as it is; ids of tensions and steps after that arrange only these.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { Case, Id, Placement, Placements, Step } from '../src/lib/case/case.ts';
import { parseCaseText } from '../src/lib/case/parse.ts';
import { writeCase } from '../src/lib/case/write.ts';
import { placeStep, placeTension } from '../src/lib/layout/stepPlacement.ts';
import { fitting, placing, polishing } from '../src/lib/layout/plans.ts';
import type { Fitted } from '../src/lib/layout/fitToSheet.ts';
import { costOnStages } from './onStages.ts';
import { withNamesTurned } from './turnedNames.ts';
import { wholePlacement } from './wholePlacement.ts';
import { rounded } from './rounded.ts';

/** Each picture is searched for this often, from other random choices, and the best is kept. */
const seeds = Math.max(1, Number(process.env.SEEDS ?? 3));
/** Moves for each actor and tie. A file is arranged once, so that each search may take half a minute. */
const moves = Number(process.env.MOVES ?? 10_000);
/** How many of the placements found for a step are tried on the stages. */
const finals = 8;
/** With less area on a sheet than this, per area of what is on it, something always misleads. */
const airiness = 2.9;
/** In a file, crossings, order and ends that meet count half as much again as in a search that somebody waits for. */
const weights = { ...placing.weights, crossing: 3, sameEnd: 7.5, disorder: 1.5 };
const plan = { weights, search: { ...placing.search, moves } };
const asItIs = { weights, search: { ...placing.search, moves: 0 } };

/** A last search among small moves, in which what misleads counts twice: four of six tensions lost some of it. */
const settling = {
	weights: { ...fitting.weights, crossing: 3, disorder: 1.5 },
	search: { moves: 1500, heat: { begin: 0.3, end: 0.03 }, reach: { begin: 0.1, end: 0.005 } }
};

const [file, option, ...only] = process.argv.slice(2);
if (!file) {
	console.error('Usage: npm run case:arrange -- data/my-case.json [--keep [ID …]]');
	process.exit(2);
}

const arranged = arrangedCase(parseCaseText(readFileSync(file, 'utf8')));
const options = { ...(await resolveConfig(file)), filepath: file };
// Read again, because the run takes a while and the file may have been changed meanwhile.
const latest = readFileSync(file, 'utf8');
const { layout, placements } = JSON.parse(writeCase(merged(parseCaseText(latest))));
writeFileSync(
	file,
	await format(JSON.stringify({ ...JSON.parse(latest), layout, placements }), options)
);

/** What was arranged, in the case as it is now. */
function merged(now: Case): Case {
	if (only.length === 0) return { ...now, ...arranged };
	const { tensions, steps } = arranged.placements;
	const placements = {
		...now.placements,
		tensions: new Map([...now.placements.tensions, ...tensions]),
		steps: new Map([...now.placements.steps, ...steps])
	};
	return { ...now, placements };
}

function arrangedCase(before: Case): Pick<Case, 'layout' | 'placements'> {
	const source = option === '--keep' ? before : wholePlacement(before);
	const isWanted = (id: Id) => only.length === 0 || only.includes(id);
	const tensions = [...source.tensions.keys()].filter(isWanted).map((id) => {
		return [id, rounded(bestTension(source, id).placement)] as const;
	});
	const steps = source.story.filter(({ id }) => isWanted(id));
	const placements: Placements = {
		whole: source.placements.whole,
		tensions: new Map(tensions),
		steps: new Map(steps.map((step) => [step.id, rounded(bestStep(source, step))]))
	};
	return { layout: source.layout, placements };
}

/** The best placement on the stages, of those searched on the sheets for large, middling and small letters. */
function bestStep(source: Case, step: Step): Placement {
	const known = source.placements.steps.get(step.id);
	const onStages = (one: Placement) => costOnStages(source, step, rounded(one));
	const found = [0, 1, 2].flatMap((sheet) => {
		const find = (how: Searching) => placeStep(source, step, { ...how, sheet, airiness });
		return known ? [...searched(find), ...polished(find, known)] : searched(find);
	});
	const finalists = found.sort((one, other) => price(one) - price(other)).slice(0, finals);
	const staged = finalists.map((each) => {
		return { ...each, cost: price(each) + onStages(each.placement) };
	});
	return withNamesTurned(told(step.id, staged).placement, onStages);
}

/** The best placement of a tension. */
function bestTension(source: Case, id: Id): Fitted {
	const known = source.placements.tensions.get(id);
	const find: Find = (how) => placeTension(source, id, how);
	const best = told(id, known ? [...searched(find), ...polished(find, known)] : searched(find));
	const settled = find({ plan: settling, from: best.placement });
	return settled.faults < best.faults ? settled : best;
}

/** What misleads a reader counts half as much again as it did in the search. */
function price({ cost, faults }: Fitted): number {
	return cost + faults / 2;
}

function cheapest(all: readonly Fitted[]): Fitted {
	return all.reduce((one, other) => (price(other) < price(one) ? other : one));
}

type Searching = NonNullable<Parameters<typeof placeStep>[2]>;
type Find = (how: Searching) => Fitted;

/** Several placements, and what came of the best when it was improved once more. */
function searched(find: Find): Fitted[] {
	const tried = Array.from({ length: seeds }, (_, seed) => find({ plan, seed }));
	return [...tried, ...polished(find, cheapest(tried).placement)];
}

/** A placement as it is, and what came of it when it was improved. */
function polished(find: Find, from: Placement): Fitted[] {
	const better = Array.from({ length: seeds }, (_, seed) =>
		find({ plan: { ...polishing, weights }, seed, from })
	);
	return [find({ plan: asItIs, from }), ...better];
}

function told(name: string, all: readonly Fitted[]): Fitted {
	const found = cheapest(all);
	const costs = all.map(({ cost }) => cost.toFixed(1)).join(', ');
	console.log(
		`${name}, ${found.sheet.h.toFixed(0)} high: cost ${costs}; misleading ${found.faults}`
	);
	return found;
}
