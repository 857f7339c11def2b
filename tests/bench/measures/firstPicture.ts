import type { Page } from '@playwright/test';
import { builtSite, type Files } from '../files.ts';
import { compared } from '../line.ts';
import { goTo, type Stand } from '../stand.ts';

const rounds = 21;

/** A phone on a slow mobile network: latency in ms, bytes per second, and a factor for the slower CPU. */
const slow = { latency: 150, throughput: (1.6e6 / 8) * 0.9, cpu: 4 };

/** From the start of the navigation to the picture on the screen, compared with that picture alone. */
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

/** The prerendered picture, in its font, and nothing else. */
function pictureAlone(site: Files): Files {
	const html = String(site.get('index.html'));
	const start = html.lastIndexOf('<svg', html.indexOf('id="first-picture"'));
	const drawn = html.slice(start, html.indexOf('</svg>', start) + '</svg>'.length);
	// The whole picture, as the page shows it when there is room.
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
 * Runs in the page, before the page's own code: records when the frame with the whole picture was shown. The
 * labels of the picture come last. If the picture was whole in the browser's first frame, the browser's own
 * record of that frame counts, because other scripts may delay this one.
 */
function watchForPicture() {
	let whole = Infinity;
	const look = () => {
		// The picture is whole once something follows it.
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
