import { readChoices, type Choices } from './choices.ts';

const key = 'tautline:figure';
/** Where storage is blocked, the choices last as long as the page. */
let memory: Choices | null = null;

/** What was chosen last on this device; at first, or where that cannot be read, the standard. */
export const keptChoices = (): Choices => memory ?? readChoices(stored());

/** Keeps what is chosen on this device, where storage allows. */
export function keepChoices(choices: Choices) {
	memory = readChoices(choices);
	try {
		localStorage.setItem(key, JSON.stringify(memory));
	} catch {
		// Kept in memory.
	}
}

function stored(): unknown {
	try {
		return JSON.parse(localStorage.getItem(key) ?? 'null');
	} catch {
		return null;
	}
}
