import { mostFaults, type Fault } from '#lib/case/fault.ts';

/** An object or a list that is being read: the keys so far, and the key or the place of the current entry. */
interface Open {
	readonly keys: Set<string> | null;
	at: string | number;
}

/**
 * The attributes that stand twice in an object of a JSON text: of these, only the last would be read. The text
 * is valid JSON.
 */
export function doubledKeys(text: string): Fault[] {
	const open: Open[] = [];
	const faults: Fault[] = [];
	for (const token of tokensOf(text)) {
		const inner = open.at(-1);
		if (token === '{') open.push({ keys: new Set(), at: '' });
		else if (token === '[') open.push({ keys: null, at: 0 });
		else if (token === '}' || token === ']') open.pop();
		else if (token === ',' && typeof inner?.at === 'number') inner.at++;
		else if (token.startsWith('"') && inner?.keys) {
			inner.at = JSON.parse(token) as string;
			if (inner.keys.has(inner.at)) faults.push(doubledAt(open));
			inner.keys.add(inner.at);
		}
		if (faults.length === mostFaults) break;
	}
	return faults;
}

/** Brackets, commas, and keys in quotation marks. Not by a pattern, for which a text can be too long. */
function* tokensOf(text: string): Generator<string> {
	for (let at = 0; at < text.length; at++) {
		const char = text.charAt(at);
		if ('{}[],'.includes(char)) yield char;
		if (char !== '"') continue;
		const from = at;
		at = endOfString(text, at);
		if (isKey(text, at + 1)) yield text.slice(from, at + 1);
	}
}

function endOfString(text: string, from: number): number {
	let at = from + 1;
	while (text[at] !== '"' && at < text.length) at += text[at] === '\\' ? 2 : 1;
	return at;
}

function isKey(text: string, from: number): boolean {
	let at = from;
	while (' \t\r\n'.includes(text[at] ?? ':')) at++;
	return text[at] === ':';
}

function doubledAt(open: readonly Open[]): Fault {
	const steps = open.map(({ at }) => (typeof at === 'number' ? `[${at}]` : `.${at.slice(0, 80)}`));
	const place = steps.join('').replace(/^\./, '');
	return { place, problem: 'stands twice in the same object', remedy: 'leave out one of the two' };
}
