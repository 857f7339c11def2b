import { Stored } from '#lib/state/Stored.ts';
import { readChoices, type Choices } from './choices.ts';

const stored = new Stored('tautline:figure');
/** If storage is blocked, the choices last until the page is closed. */
let memory: Choices | null = null;

/** The last choices made on this device; the defaults if there are none, or if they cannot be read. */
export const keptChoices = (): Choices => memory ?? readChoices(stored.readJson());

/** Stores the choices on this device, if storage allows. */
export function keepChoices(choices: Choices) {
	memory = readChoices(choices);
	stored.write(JSON.stringify(memory));
}
