/** The live canvas as it is on the screen, and our own drawing of the same picture in the same place. */
import type { Page } from '@playwright/test';
import type { Core } from 'cytoscape';
import { PNG } from 'pngjs';
import { drawPicture } from '../src/lib/formats/display/picture.ts';
import type { Pen } from '../src/lib/formats/display/lettering.ts';
import { printSvg } from '../src/lib/formats/svg/printSvg.ts';
import { element } from '../src/lib/formats/svg/xml.ts';
import type { Emphasis } from '../src/lib/scene/emphasis.ts';
import type { Scene } from '../src/lib/scene/scene.ts';
import type { Sight } from './parity.ts';

/** What the page shows, where the picture lies in it, and what is shown once our drawing lies over it. */
export async function liveOf(page: Page) {
	const { clip, sight } = await page.evaluate(readSight);
	const live = PNG.sync.read(await page.screenshot({ clip }));
	const drawn = async (scene: Scene, emphasis: Emphasis, outliner: Pen['outliner'] = null) => {
		const svg = element(
			'svg',
			{ xmlns: 'http://www.w3.org/2000/svg', width: clip.width, height: clip.height },
			element('rect', { width: clip.width, height: clip.height, fill: scene.paper }),
			element(
				'g',
				{ transform: `translate(${sight.x} ${sight.y}) scale(${sight.zoom})` },
				printSvg(drawPicture(scene, emphasis, { outliner, paper: scene.paper }))
			)
		);
		await page.evaluate(putInPlace, svg);
		return PNG.sync.read(await page.screenshot({ clip }));
	};
	return { live, sight, drawn };
}

/** Runs in the page: puts our drawing over the live graph, so that both use the page's fonts. */
function putInPlace(svg: string) {
	const graph = document.querySelector('.graph') as HTMLElement;
	document.getElementById('ours')?.remove();
	const ours = document.createElement('div');
	ours.id = 'ours';
	ours.innerHTML = svg;
	ours.style.position = 'absolute';
	ours.style.inset = '0';
	graph.append(ours);
}

/**
 * Runs in the page: the position of the live graph, and of the picture in it. Hides everything else, also what
 * is loaded later.
 */
function readSight(): { clip: DOMRect; sight: Sight } {
	const graph = document.querySelector('.graph') as HTMLElement & { _cyreg: { cy: Core } };
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(
		'.stage :not(:has(.graph), .graph, .graph *) { visibility: hidden !important }'
	);
	document.adoptedStyleSheets.push(sheet);
	const { cy } = graph._cyreg;
	const clip = graph.getBoundingClientRect().toJSON() as DOMRect;
	return { clip, sight: { zoom: cy.zoom(), ...cy.pan() } };
}
