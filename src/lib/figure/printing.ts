import type { Camera } from '#lib/graph/camera.svelte.ts';
import { toSvg } from '#lib/formats/figure/toSvg.ts';
import type { View } from '#lib/state/View.svelte.ts';
import { figureOf } from './figureOf.ts';
import { showInline } from '#lib/ui/inline.ts';
import { choicesFor } from './storedChoices.ts';
import { lookedOf, screenOf, subjectOf } from './onScreen.ts';
import { paperSize } from './paper.ts';
import { onPaper, reconcileChoices } from './reconcileChoices.ts';

/**
 * Makes the browser print the figure of a view, with the last choices, instead of the page, on a page of the
 * figure's size. Returns a function that undoes this.
 */
export function putOnPaper(view: View, camera: Camera): () => void {
	const choices = reconcileChoices(
		onPaper(choicesFor(subjectOf(view)), navigator.language),
		view.picks
	);
	const { figure, sheet, alt } = figureOf(lookedOf(view), choices, screenOf(camera, view));
	const host = Object.assign(document.createElement('div'), { className: 'printed', role: 'img' });
	host.ariaLabel = alt;
	showInline(host, toSvg(figure));
	document.body.append(host);
	// Built by script and not an element, so the content security policy allows it.
	const style = new CSSStyleSheet();
	style.replaceSync(printStyle(paperSize(choices, sheet)));
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
	return () => {
		host.remove();
		document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== style);
	};
}

/** Fixed, so that it fills whatever page the printer has and never runs on to a second one. */
const printStyle = (size: string) => `
	@page { size: ${size}; margin: 0 }
	.printed { display: none }
	@media print {
		body > :not(.printed) { display: none }
		html, body { background: none }
		.printed { display: block; position: fixed; inset: 0; print-color-adjust: exact }
	}
`;
