import { Stored } from '#lib/state/Stored.ts';
import { readChoices, type Choices } from './choices.ts';

const stored = new Stored('tautline:figure');
/** Where storage is blocked, the choices last as long as the page. */
let memory: Choices | null = null;

/** What was chosen last on this device; at first, or where that cannot be read, the standard. */
export const keptChoices = (): Choices => memory ?? readChoices(stored.readJson());

/** Keeps what is chosen on this device, where storage allows. */
export function keepChoices(choices: Choices) {
	memory = readChoices(choices);
	stored.write(JSON.stringify(memory));
}
