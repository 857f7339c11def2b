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

/** A page with a responsive graph. */
export interface Opened {
	page: Page;
	answer: JSHandle<Answer>;
}

/** What measures are taken with: one browser, and servers for the sites it opens. */
export class Stand {
	#servers: Server[] = [];

	private constructor(readonly browser: Browser) {}

	static async setUp(): Promise<Stand> {
		return new Stand(await chromium.launch(launchOptions()));
	}

	/** Serves the files until the stand is taken down; returns their address. */
	async serve(files: Files): Promise<string> {
		const { address, server } = await serve(files);
		this.#servers.push(server);
		return address;
	}

	/** Opens a page in its own window, without cache, and waits until its graph is responsive. */
	async open(address: string, watch?: (page: Page) => void): Promise<Opened> {
		const page = await this.newWindow(probe);
		watch?.(page);
		await goTo(page, address);
		return { page, answer: await answerOf(page) };
	}

	/** An empty page in its own window, without cache; `script` probes whatever it opens next. */
	async newWindow(script: () => void): Promise<Page> {
		const context = await this.browser.newContext(window);
		// The compiler of these files wraps functions in a helper that pages do not have.
		await context.addInitScript('globalThis.__name = (wrapped) => wrapped');
		await context.addInitScript(script);
		const page = await context.newPage();
		// A headed browser loads its interface for each window, in a process beside the page's.
		await page.waitForTimeout(settling);
		return page;
	}

	async takeDown(): Promise<void> {
		await this.browser.close();
		this.#servers.forEach((server) => server.close());
	}
}

/**
 * Opens a page and leaves it alone meanwhile: for any query, even for whether the page is there yet,
 * Playwright injects a large script at exactly the time that is measured.
 */
export async function goTo(page: Page, address: string): Promise<void> {
	await page.goto(address, { waitUntil: 'commit' });
	await page.waitForTimeout(opening);
}

/** Waits until nothing on the page moves any more. */
export const atRest = (page: Page) => page.waitForTimeout(600);

/** How long a page is left alone, in ms: longer than it takes to open, also on a slow network. */
const opening = 1500;

/** How long a browser is busy with itself after a window opens, in ms. */
const settling = 1000;

const window: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };
