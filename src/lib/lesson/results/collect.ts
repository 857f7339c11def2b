import type { Case } from '#lib/case/case.ts';
import { toLessonLink } from '#lib/case/lesson/lessonLink.ts';
import { resultsWords } from '#lib/words/results.ts';
import { readHandIn, type HandedIn } from '../handIn/handIn.ts';

/** A text that may be handed in, and where it comes from: the name of a file, or the number of a code. */
export interface Arrived {
	readonly from: string;
	readonly text: string | null;
}

/** Everything that was handed in, one for each student, and what a teacher should know of it. */
export interface Collected {
	readonly all: readonly HandedIn[];
	readonly told: readonly string[];
}

/** The largest class, with room to spare. */
const maxStudents = 500;

/** What was handed in before, with what has arrived. Of two with the same name, the newer one counts. */
export function collect(
	source: Case,
	before: readonly HandedIn[],
	arrived: readonly Arrived[]
): Collected {
	const byName = new Map(before.map((each) => [nameKey(each.name), each]));
	const told: string[] = [];
	for (const { from, text } of arrived) {
		const read = text === null ? 'unreadable' : readHandIn(source, text);
		if (typeof read === 'string') told.push(resultsWords.faults[read](from));
		else if (byName.size >= maxStudents) told.push(resultsWords.tooMany(from, maxStudents));
		else told.push(...take(byName, read));
	}
	const all = [...byName.values()].sort((a, b) => a.name.localeCompare(b.name));
	return { all, told: [...told, ...differing(all)] };
}

/** Takes one student’s, unless there is a newer one under the same name; returns what to tell. */
function take(byName: Map<string, HandedIn>, one: HandedIn): readonly string[] {
	const key = nameKey(one.name);
	const other = byName.get(key);
	if (!other || other.at < one.at) byName.set(key, one);
	return other && other.at !== one.at ? [resultsWords.twice(one.name)] : [];
}

/** Students write their name in one way today and in another tomorrow. */
const nameKey = (name: string): string =>
	name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** Whose lesson was another choice of questions than that of most. */
function differing(all: readonly HandedIn[]): readonly string[] {
	const byChoice = new Map<string, string[]>();
	for (const { name, choice } of all) {
		const link = toLessonLink(choice);
		byChoice.set(link, [...(byChoice.get(link) ?? []), name]);
	}
	const [, ...others] = [...byChoice.values()].sort((a, b) => b.length - a.length);
	return others.length === 0 ? [] : [resultsWords.otherLesson(others.flat())];
}
