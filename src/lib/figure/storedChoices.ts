import type { Id } from '#lib/case/case.ts';
import { Stored } from '#lib/state/Stored.ts';
import { readChoices, type Choices } from './choices.ts';

const stored = new Stored('tautline:figure');
/** If storage is blocked, the choices last until the page is closed. */
let memory: Choices | null = null;
/** A headline is about one case and one view of it, so that it lasts no longer than the page. */
const headlines = new Map<Id, { readonly text: string; readonly view: string | null }>();

/** What a figure is of: a case, and the view of it as the readable part of a link. */
export interface Subject {
	readonly of: Id;
	readonly view: string | null;
}

/** The last choices made on this device; the defaults if there are none, or if they cannot be read. */
export function keptChoices({ of }: Pick<Subject, 'of'>): Choices {
	const headline = headlines.get(of)?.text ?? '';
	return { ...(memory ?? readChoices(stored.readJson())), headline };
}

/** The same for printing without the dialog, where nobody sees that a headline was written for another view. */
export function choicesFor({ of, view }: Subject): Choices {
	const kept = headlines.get(of);
	return { ...keptChoices({ of }), headline: kept?.view === view ? kept.text : '' };
}

/** Stores the choices on this device, if storage allows; the headline only for this case. */
export function keepChoices(choices: Choices, { of, view }: Subject) {
	headlines.set(of, { text: choices.headline, view });
	memory = readChoices({ ...choices, headline: '' });
	stored.write(JSON.stringify(memory));
}
