/**
 * `npm run case:arrange FILE`: arranges a case and writes the places into its file: those of the whole, and a
 * placement for each tension and each step, which start from the places of the whole. With `--keep`, the
 * whole stays as it is.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { Case, Placements } from '../src/lib/case/case.ts';
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
const plan = { ...placing, search: { ...placing.search, moves } };

const [file, option] = process.argv.slice(2);
if (!file) {
	console.error('Usage: npm run case:arrange -- data/my-case.json [--keep]');
	process.exit(2);
}

const arranged = arrangedCase(parseCaseText(readFileSync(file, 'utf8')));
const { layout, placements } = JSON.parse(writeCase(arranged));
const options = { ...(await resolveConfig(file)), filepath: file };
// Read again, because the run takes a while and the facts may have been corrected meanwhile.
const latest = JSON.parse(readFileSync(file, 'utf8'));
writeFileSync(file, await format(JSON.stringify({ ...latest, layout, placements }), options));

function arrangedCase(before: Case): Case {
	const source = option === '--keep' ? before : wholePlacement(before);
	const { whole } = source.placements;
	const tensions = [...source.tensions.keys()].map((id) => {
		return [id, best(id, (how) => placeTension(source, id, how))] as const;
	});
	const steps = source.story.map((step) => {
		return [step.id, best(step.id, (how) => placeStep(source, step, how))] as const;
	});
	const placements: Placements = { whole, tensions: new Map(tensions), steps: new Map(steps) };
	return { ...source, placements };
}

/** The best of several placements, improved once more, in round numbers. */
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
	console.log(`${name}: cost ${costs}; misleading ${found.faults}`);
	return rounded(found.placement);
}
