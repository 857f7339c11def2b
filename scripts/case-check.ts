/**
 * `npm run case:check FILE`: lists every fault of a case file with place and remedy, or what the file
 * contains, and what in it probably breaks a rule of coding.
 */
import { readFileSync } from 'node:fs';
import type { Case } from '../src/lib/case/case.ts';
import { rules } from '../src/lib/case/check/rules.ts';
import { CaseError, sentence } from '../src/lib/case/fault.ts';
import { parseCaseText } from '../src/lib/case/parse.ts';

// Whoever reads the list may stop early: `npm run case:check -- FILE | head`.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) =>
	process.exit(code === 'EPIPE' ? 0 : 1)
);

const file = process.argv[2];
if (!file) {
	console.error('Usage: npm run case:check -- data/my-case.json');
	process.exit(2);
}

try {
	const checked = parseCaseText(readFileSync(file, 'utf8'));
	console.log(`${file}: “${checked.about.title}” is sound.`);
	printCounts(checked);
	printWarnings(checked);
} catch (error) {
	if (error instanceof CaseError) {
		for (const fault of error.faults) console.error(sentence(fault));
		console.error(`\n${file}: ${error.faults.length} to mend.`);
	} else {
		console.error(`${file}: cannot be read. Is the path right?`);
	}
	process.exit(1);
}

function printCounts({ actors, ties, asserters, tensions, events, story, layout }: Case): void {
	const claims = [...ties.values()].flatMap((tie) => tie.claims);
	const counts: [number, string][] = [
		[actors.size, 'actors'],
		[ties.size, 'ties'],
		[claims.length, 'claims'],
		[asserters.size, 'asserters'],
		[tensions.size, 'tensions'],
		[events.size, 'events'],
		[story.length, 'steps'],
		[layout.size, 'positions']
	];
	for (const [count, name] of counts) console.log(counted(count, name));
}

/** Prints the warnings, rule by rule. They are no faults: the exit code stays 0. */
function printWarnings(checked: Case): void {
	let total = 0;
	for (const { title, remedy, warningsIn } of rules) {
		const warnings = warningsIn(checked);
		total += warnings.length;
		if (warnings.length === 0) continue;
		console.log(`\n${title} (${warnings.length}): ${remedy}.`);
		for (const { place, problem } of warnings) console.log(`  ${place}: ${problem}`);
	}
	console.log(total === 0 ? '\nNo warnings.' : `\n${total} warnings, for a person to judge.`);
}

function counted(count: number, name: string): string {
	return `${String(count).padStart(6)} ${name}`;
}
