import type { Case } from '#lib/case/case.ts';
import { drawPicture } from '#lib/formats/display/picture.ts';
import { printSvg } from '#lib/formats/svg/printSvg.ts';
import { element } from '#lib/formats/svg/xml.ts';
import type { Staged } from '#lib/layout/stage/staged.ts';
import type { Bounds } from '#lib/scene/bounds.ts';
import type { Emphasis } from '#lib/scene/emphasis.ts';
import { noPicks, type Picks } from '#lib/scene/picks.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { withQuestion, type PosedQuestion } from '#lib/scene/withQuestion.ts';

/** A step as an SVG, as the live stage would show it, with the question that is asked and with what stands out. */
export function stepSvg(
	source: Case,
	{ scene, shown, sheet }: Staged,
	asked: PosedQuestion | null = null,
	picks: Picks = noPicks
): string {
	return pictureSvg(withQuestion(source, scene, shown, asked, picks), sheet);
}

/** What a stage shows of its sheet, as an SVG. */
export function pictureSvg(
	{ scene, emphasis }: { scene: Scene; emphasis: Emphasis },
	sheet: Bounds
): string {
	const viewBox = `${sheet.x} ${sheet.y} ${sheet.w} ${sheet.h}`;
	const pen = { outliner: null, paper: scene.paper };
	const drawn = drawPicture(scene, emphasis, pen);
	return element('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox }, printSvg(drawn));
}
