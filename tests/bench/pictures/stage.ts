import type { Case, Id, Point, Step } from '../../../src/lib/case/case.ts';
import type { Shown } from '../../../src/lib/case/filter.ts';
import { filterOf } from '../../../src/lib/case/steps.ts';
import { staged, type Stage } from '../../../src/lib/layout/stage/staged.ts';
import { narrow, wide } from '../../../src/lib/lesson/shapes.ts';
import { boundsOfPicture, type Bounds, type Size } from '../../../src/lib/scene/bounds.ts';
import { stageLook, stageName } from '../../../src/lib/scene/look.ts';
import type { Scene } from '../../../src/lib/scene/scene.ts';
import { toScene } from '../../../src/lib/scene/toScene.ts';
import { withQuestion } from '../../../src/lib/scene/withQuestion.ts';
import { stageOn } from '../../../src/lib/stage/stageOn.ts';
import type { Stand } from '../stand.ts';
import { builtSite } from '../files.ts';
import { timed, type Drawn, type Pair } from './pair.ts';
import { plainPlaces } from './plain.ts';
import { subjectOf } from './subject.ts';
import { svgOf } from './svgOf.ts';

const screens = [
	{ w: 1920, h: 1080 },
	{ w: 1280, h: 720 },
	{ w: 1024, h: 768 }
];
const lessons = { lesson: wide, 'lesson-phone': narrow };
/** Space around a plain layout, in model units, as around a sheet. */
const air = 5;

/** Every step on three screens, and in the lesson. */
export async function* stepPictures(source: Case, stand: Stand): AsyncGenerator<Pair> {
	for (const screen of screens) {
		const stage = await stageIn(screen, stand);
		for (const step of source.story) yield pairOf(`steps-${screen.w}`, source, step, stage);
	}
	for (const [group, stage] of Object.entries(lessons)) {
		for (const step of source.story) yield pairOf(group, source, step, stage);
	}
}

/** The stage of a screen as `StageView.svelte.ts` sees it: the picture without the band, and its names. */
async function stageIn({ w, h }: Size, stand: Stand): Promise<Stage> {
	const page = await stand.newWindow(() => {});
	await page.setViewportSize({ width: w, height: h });
	await page.goto(`${await stand.serve(builtSite())}present`);
	const picture = page.locator('main > .picture');
	await picture.locator('canvas').first().waitFor();
	const size = await picture.evaluate((box) => ({ w: box.clientWidth, h: box.clientHeight }));
	await page.context().close();
	return stageOn({ stage: { w, h }, picture: size }, 0);
}

function pairOf(group: string, source: Case, step: Step, stage: Stage): Pair {
	const [{ scene, shown, sheet }, ms] = timed(() => staged(source, step, stage));
	const ours = { svg: stillOf(source, scene, shown, () => sheet, stage.size), ms };
	const plain = plainOf(source, step, shown, stage);
	return { group, name: step.id, ours, plain, subject: subjectOf(source, shown) };
}

/** A step as `StepPicture.svelte` draws it. */
function stillOf(
	source: Case,
	before: Scene,
	shown: Shown,
	sheetOf: (around: Bounds | null) => Bounds,
	size: Size
): string {
	const { scene, emphasis } = withQuestion(source, before, shown, null);
	return svgOf(scene, emphasis, sheetOf(boundsOfPicture(scene, emphasis)), size);
}

/** The same names, shapes and colours, as large as they fit but no larger than they should be. */
function plainOf(source: Case, step: Step, shown: Shown, stage: Stage): Drawn {
	const { size, namePx } = stage;
	const { tensionFilters } = filterOf(source, step);
	const sceneWith = (places?: ReadonlyMap<Id, Point>) =>
		toScene(source, { theme: 'light', ...stageLook, tensionFilters, ties: shown.ties, places });
	const [places, ms] = timed(() => plainPlaces(source, sceneWith(), shown));
	const sheetOf = (bounds: Bounds | null) => {
		const { x, y, w, h } = bounds ?? { x: 0, y: 0, w: 1, h: 1 };
		const fits = Math.min(size.w / (w + 2 * air), size.h / (h + 2 * air));
		const zoom = Math.min(namePx / stageName, fits);
		const sheet = { w: size.w / zoom, h: size.h / zoom };
		return { x: x + (w - sheet.w) / 2, y: y + (h - sheet.h) / 2, ...sheet };
	};
	return { svg: stillOf(source, sceneWith(places), shown, sheetOf, size), ms };
}
