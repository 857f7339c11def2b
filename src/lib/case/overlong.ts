import { mostFaults, type Fault } from './fault.ts';

/** Lists longer than this are refused before anything in them is looked at. */
export const longestList = 20_000;
/** Deeper than any attribute of a case. */
const deepest = 12;

/** The lists of a file that are longer than any case needs. */
export function overlongLists(file: unknown): Fault[] {
	const faults: Fault[] = [];
	const look = (value: unknown, place: string, depth: number) => {
		if (typeof value !== 'object' || value === null) return;
		if (depth > deepest || faults.length === mostFaults) return;
		if (Array.isArray(value) && value.length > longestList) {
			faults.push(overlong(place, value.length));
			return;
		}
		for (const [key, part] of Object.entries(value)) {
			look(part, Array.isArray(value) ? `${place}[${key}]` : `${place}.${key}`, depth + 1);
		}
	};
	look(file, '', 0);
	return faults;
}

const overlong = (place: string, length: number): Fault => ({
	place: place.replace(/^\./, '') || 'file',
	problem: `${length} entries`,
	remedy: `expected at most ${longestList} entries`
});
