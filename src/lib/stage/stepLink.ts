import type { Step } from '#lib/case/case.ts';
import { onePart, unescapeText } from '#lib/case/view/linkText.ts';

/** The part of an address, after the `#`, that leads to a step. */
export const toStepLink = ({ id }: Step): string => onePart('step', id).join('');

/** The index of the step that an address leads to; null if it leads to none. */
export function fromStepLink(hash: string, steps: readonly Step[]): number | null {
	const part = hash
		.replace(/^#/, '')
		.split('&')
		.find((each) => each.startsWith('step='));
	if (part === undefined) return null;
	const id = unescapeText(part.slice('step='.length));
	const place = steps.findIndex((step) => step.id === id);
	return place < 0 ? null : place;
}

/** The part of an address that leads to the end page. */
export const endLink = 'end';

/** Whether an address leads to the end page. */
export const leadsToEnd = (hash: string): boolean =>
	hash.replace(/^#/, '').split('&').includes(endLink);
