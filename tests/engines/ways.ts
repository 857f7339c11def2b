/** What the three users do, as any engine must let them. */
import { readFileSync } from 'node:fs';
import { parseCaseText } from '../../src/lib/case/parse.ts';
import { figureWords } from '../../src/lib/words/figure.ts';
import { lessonWords } from '../../src/lib/words/lesson.ts';
import { words } from '../../src/lib/words/words.ts';
import type { Tab } from './Tab.ts';

/** The case of the site that is tested. */
export const caseFile = 'tests/fixtures/site-case.json';
const [first, second] = parseCaseText(readFileSync(caseFile, 'utf8')).story;
const headed = (title = '') =>
	`document.querySelector('h1')?.innerText.startsWith(${JSON.stringify(title)})`;
const drawn = `document.querySelector('.graph')?._cyreg?.cy.nodes(':visible').length > 2`;

/** A teacher presents, and steps to the next step. */
async function teacher(tab: Tab, site: string) {
	await tab.goto(site);
	await tab.until(drawn);
	await tab.press('button', words.header.present);
	await tab.until(headed(first?.title));
	await tab.until(drawn);
	for (const before = await tab.value('location.hash'); ;) {
		await tab.key('pageDown');
		await new Promise((done) => setTimeout(done, 300));
		if ((await tab.value('location.hash')) !== before) break;
	}
	await tab.until(headed(second?.title));
}

/** A student begins the lesson, looks at a picture, and answers a question. */
async function student(tab: Tab, site: string) {
	await tab.goto(`${site}lesson#questions=3`);
	await tab.press('button', lessonWords.start.begin);
	await tab.until(`document.querySelector('main img, main svg, main canvas')`);
	await tab.press('button', lessonWords.ready);
	await tab.until(`document.querySelector('main form')`);
	await tab.value(`document.querySelector('main form input')?.click()`);
	await tab.value(`document.querySelector('main form').requestSubmit()`);
	await tab.press('button', lessonWords.next);
}

/** A journalist picks a tie, reads who says so, and saves a figure as SVG. */
async function journalist(tab: Tab, site: string) {
	await tab.goto(site);
	await tab.until(drawn);
	await tab.until(`document.querySelector('.graph')._cyreg.cy.edges(':visible').length > 2`);
	await new Promise((done) => setTimeout(done, 1500));
	const place = (await tab.value(`JSON.stringify((() => {
		const graph = document.querySelector('.graph');
		const { left, top } = graph.getBoundingClientRect();
		const { x, y } = graph._cyreg.cy.edges(':visible')[0].renderedMidpoint();
		return { x: left + x, y: top + y };
	})())`)) as string;
	await tab.clickAt(JSON.parse(place) as { x: number; y: number });
	await tab.until(`/(tie|pick)=/.test(location.hash)`);
	await tab.press('button', words.header.figure);
	await tab.until(
		`document.querySelector('dialog[open] [role=img], dialog[open] img, dialog[open] svg')`
	);
	await tab.press('button', figureWords.save.png);
	await tab.shows('Saved as');
}

export const ways = { teacher, student, journalist };
