import {
	chromium,
	type Browser,
	type BrowserContextOptions,
	type JSHandle,
	type Page
} from '@playwright/test';
import type { Server } from 'node:http';
import { launchOptions } from '../../scripts/browser.ts';
import { answerOf, probe, type Answer } from './answer.ts';
import { serve, type Files } from './files.ts';

/** A page whose graph answers. */
export interface Opened {
	page: Page;
	answer: JSHandle<Answer>;
}

/** What measures are taken on: one browser, and servers for whatever it opens. */
export class Stand {
	#servers: Server[] = [];

	private constructor(readonly browser: Browser) {}

	static async setUp(): Promise<Stand> {
		return new Stand(await chromium.launch(launchOptions()));
	}

	/** The address at which the files are served until the stand is taken down. */
	async serve(files: Files): Promise<string> {
		const { address, server } = await serve(files);
		this.#servers.push(server);
		return address;
	}

	/** Opens a page in a window of its own, without cache, and waits until its graph answers. */
	async open(address: string, watch?: (page: Page) => void): Promise<Opened> {
		const page = await this.newWindow(probe);
		watch?.(page);
		await goTo(page, address);
		return { page, answer: await answerOf(page) };
	}

	/** An empty page in a window of its own, without cache; what it then opens is probed by `script`. */
	async newWindow(script: () => void): Promise<Page> {
		const context = await this.browser.newContext(window);
		// The compiler of these files wraps functions in a helper that no page has.
		await context.addInitScript('globalThis.__name = (wrapped) => wrapped');
		await context.addInitScript(script);
		const page = await context.newPage();
		// A browser with an interface loads that for each window, in a process beside the page's.
		await page.waitForTimeout(settling);
		return page;
	}

	async takeDown(): Promise<void> {
		await this.browser.close();
		this.#servers.forEach((server) => server.close());
	}
}

/**
 * Opens a page and leaves it alone while it does: whoever asks it anything, if only whether it is there yet, has
 * Playwright put a large script of its own into it, at the very moment that is timed.
 */
export async function goTo(page: Page, address: string): Promise<void> {
	await page.goto(address, { waitUntil: 'commit' });
	await page.waitForTimeout(opening);
}

/** Waits until nothing on the page moves any more. */
export const atRest = (page: Page) => page.waitForTimeout(600);

/** So many ms a page is left alone: more than it takes to open, on a slow network too. */
const opening = 1500;

/** So many ms a browser is busy with itself when a window opens. */
const settling = 1000;

const window: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };
