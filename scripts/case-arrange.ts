/**
 * `npm run case:arrange FILE`: arranges a case and writes the places into its file: those of the whole, and a
 * placement for each tension and each step, which start from the places of the whole. With `--keep`, the
 * whole stays as it is; ids of tensions and steps after that arrange only these.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { Case, Id, Placements, Step } from '../src/lib/case/case.ts';
import { parseCaseText } from '../src/lib/case/parse.ts';
import { writeCase } from '../src/lib/case/write.ts';
import { placeStep, placeTension } from '../src/lib/layout/stepPlacement.ts';
import { placing, polishing } from '../src/lib/layout/plans.ts';
import type { Fitted } from '../src/lib/layout/fitToSheet.ts';
import { wholePlacement } from './wholePlacement.ts';
import { rounded } from './rounded.ts';

/** Each picture is searched for this often, from other random choices, and the best is kept. */
const seeds = Math.max(1, Number(process.env.SEEDS ?? 3));
/** Moves for each actor and tie. A file is arranged once, so that each search may take half a minute. */
const moves = Number(process.env.MOVES ?? 10_000);
/** With less area on a sheet than this, per area of what is on it, something always misleads. */
const airiness = 2.9;
const plan = { ...placing, search: { ...placing.search, moves } };

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
		return [id, rounded(best(id, (how) => placeTension(source, id, how)).placement)] as const;
	});
	const steps = source.story.filter(({ id }) => isWanted(id));
	const placements: Placements = {
		whole: source.placements.whole,
		tensions: new Map(tensions),
		steps: new Map(steps.map((step) => [step.id, rounded(bestStep(source, step).placement)]))
	};
	return { layout: source.layout, placements };
}

/** The best placement with the largest letters at which nothing misleads, or else with the smallest. */
function bestStep(source: Case, step: Step, sheet = 0): Fitted {
	const found = best(step.id, (how) => placeStep(source, step, { ...how, sheet, airiness }));
	return found.faults === 0 || sheet === 2 ? found : bestStep(source, step, sheet + 1);
}

/** The best of several placements, improved once more. */
function best(name: string, find: (how: Parameters<typeof placeStep>[2]) => Fitted) {
	const tried = Array.from({ length: seeds }, (_, seed) => find({ plan, seed }));
	// What misleads a reader counts half as much again as it did in the search.
	const price = ({ cost, faults }: Fitted) => cost + faults / 2;
	const cheapest = (all: readonly Fitted[]) =>
		all.reduce((one, other) => (price(other) < price(one) ? other : one));
	const from = cheapest(tried).placement;
	const polished = tried.map((_, seed) => find({ plan: polishing, seed, from }));
	const found = cheapest([...tried, ...polished]);
	const costs = [...tried, ...polished].map(({ cost }) => cost.toFixed(1)).join(', ');
	console.log(
		`${name}, ${found.sheet.h.toFixed(0)} high: cost ${costs}; misleading ${found.faults}`
	);
	return found;
}
