import type { Camera } from '#lib/graph/camera.svelte.ts';
import { toSvg } from '#lib/formats/figure/toSvg.ts';
import type { View } from '#lib/state/View.svelte.ts';
import { figureOf } from './figureOf.ts';
import { showInline } from '#lib/ui/inline.ts';
import { keptChoices } from './storedChoices.ts';
import { lookedOf, screenOf } from './onScreen.ts';
import { paperSize } from './paper.ts';
import { onPaper, reconcileChoices } from './reconcileChoices.ts';

/**
 * Puts the figure of a view, as it was last chosen, in the place of all else that would be printed, on a
 * page of its size. Returns how to take it away again.
 */
export function putOnPaper(view: View, camera: Camera): () => void {
	const choices = reconcileChoices(onPaper(keptChoices(), navigator.language), view.picks);
	const { figure, sheet, alt } = figureOf(lookedOf(view), choices, screenOf(camera, view));
	const host = Object.assign(document.createElement('div'), { className: 'printed', role: 'img' });
	host.ariaLabel = alt;
	showInline(host, toSvg(figure));
	document.body.append(host);
	// Made by script and no element, it is what the content security policy allows.
	const style = new CSSStyleSheet();
	style.replaceSync(printStyle(paperSize(choices, sheet)));
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
	return () => {
		host.remove();
		document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== style);
	};
}

/** Fixed, it fills whatever page the printer has, and never runs on to a second. */
const printStyle = (size: string) => `
	@page { size: ${size}; margin: 0 }
	.printed { display: none }
	@media print {
		body > :not(.printed) { display: none }
		html, body { background: none }
		.printed { display: block; position: fixed; inset: 0; print-color-adjust: exact }
	}
`;
