/**
 * `npm run case:check FILE`: lists every fault of a case file with place and remedy, or what the file
 * contains.
 */
import { readFileSync } from 'node:fs';
import { CaseError, sentence } from '../src/lib/case/fault.ts';
import { parseCaseText } from '../src/lib/case/parse.ts';

const file = process.argv[2];
if (!file) {
	console.error('Usage: npm run case:check -- data/my-case.json');
	process.exit(2);
}

try {
	const checked = parseCaseText(readFileSync(file, 'utf8'));
	const claims = [...checked.ties.values()].flatMap((tie) => tie.claims);
	const counts = [
		[checked.actors.size, 'actors'],
		[checked.ties.size, 'ties'],
		[claims.length, 'claims'],
		[checked.asserters.size, 'asserters'],
		[checked.tensions.size, 'tensions'],
		[checked.events.size, 'events'],
		[checked.story.length, 'steps'],
		[checked.layout.size, 'positions']
	];
	console.log(`${file}: “${checked.about.title}” is sound.`);
	for (const [count, name] of counts) console.log(`${String(count).padStart(6)} ${name}`);
} catch (error) {
	if (error instanceof CaseError) {
		for (const fault of error.faults) console.error(sentence(fault));
		console.error(`\n${file}: ${error.faults.length} to mend.`);
	} else {
		console.error(`${file}: cannot be read. Is the path right?`);
	}
	process.exit(1);
}
