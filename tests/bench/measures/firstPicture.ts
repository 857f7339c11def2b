import type { Page } from '@playwright/test';
import { builtSite, type Files } from '../files.ts';
import { compared } from '../line.ts';
import { goTo, type Stand } from '../stand.ts';

const rounds = 21;

/** A phone on a slow mobile network: ms of latency, bytes a second, and how much slower it computes. */
const slow = { latency: 150, throughput: (1.6e6 / 8) * 0.9, cpu: 4 };

/** From the start of the navigation to the picture on the screen, against a page with that picture alone. */
export async function firstPicture(stand: Stand) {
	const site = builtSite();
	const app = await stand.serve(site);
	const bare = await stand.serve(pictureAlone(site));
	const lines = [];
	for (const throttled of [false, true]) {
		const [ours, theirs]: [number[], number[]] = [[], []];
		await timeOf(stand, app, throttled);
		await timeOf(stand, bare, throttled);
		for (let round = 0; round < rounds; round++) {
			ours.push(await timeOf(stand, app, throttled));
			theirs.push(await timeOf(stand, bare, throttled));
		}
		const rival = { against: 'the same SVG in a bare page', samples: theirs, limit: 1.2 };
		lines.push(compared(`first-picture/${throttled ? 'throttled' : 'free'}`, 'ms', ours, rival));
	}
	return lines;
}

/** The picture that the built page brings, in its font, and nothing else. */
function pictureAlone(site: Files): Files {
	const html = String(site.get('index.html'));
	const start = html.lastIndexOf('<svg', html.indexOf('id="first-picture"'));
	const drawn = html.slice(start, html.indexOf('</svg>', start) + '</svg>'.length);
	// The whole, as the page shows it where there is room.
	const picture = drawn.replace(/(<g class="near") transform="[^"]*"/, '$1');
	const font = [...site.keys()].find((path) => /inter-latin-wght-normal/.test(path)) ?? '';
	const face = `@font-face{font-family:"Inter Variable";font-weight:100 900;font-display:swap;src:url(./${font})}`;
	const head = `<!doctype html><meta charset="utf-8"><title>Bare</title><link rel="icon" href="data:,">
<link rel="preload" href="./${font}" as="font" type="font/woff2" crossorigin><style>${face}</style>`;
	return new Map([
		['index.html', `${head}\n${picture}<i></i>`],
		[font, site.get(font) ?? '']
	]);
}

async function timeOf(stand: Stand, address: string, throttled: boolean): Promise<number> {
	const page = await stand.newWindow(watchForPicture);
	if (throttled) await throttle(page);
	await goTo(page, address);
	const seen = await page.waitForFunction(() => (window as { seen?: number }).seen);
	const time = await seen.jsonValue();
	await page.context().close();
	if (time === undefined) throw new Error('the picture was never seen');
	return time;
}

async function throttle(page: Page) {
	const session = await page.context().newCDPSession(page);
	const { latency, throughput, cpu } = slow;
	const network = { latency, downloadThroughput: throughput, uploadThroughput: throughput };
	await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
	await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}

/**
 * Runs in the page before anything of its own: notes when the frame was shown that has the whole picture.
 * Its labels come last. The browser’s own note of its first frame counts if the picture was whole in it,
 * for a script that looks is itself kept waiting by others.
 */
function watchForPicture() {
	let whole = Infinity;
	const look = () => {
		// Whole when anything follows it.
		let last: Node | null = document.querySelector('#first-picture > #labels');
		while (last && !last.nextSibling) last = last.parentNode;
		const there = last !== null;
		if (there) whole = Math.min(whole, performance.now());
		const shown = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
		if (there && shown !== undefined) {
			const seen = whole <= shown ? shown : performance.now();
			Object.assign(window, { seen });
		} else requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
}
