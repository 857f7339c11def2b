/** The `test` for browser tests: besides its own checks, a test fails if the page caused complaints. */
import { test as base, expect, type Page } from '@playwright/test';

/** What pages did but must not do: a request to another site, an error or a warning, a violation of their own policy. */
class Complaints {
	readonly #all: string[] = [];
	readonly #forgiven: RegExp[] = [];

	add(complaint: string) {
		this.#all.push(complaint);
	}

	/** Ignores complaints that a test causes on purpose; there must be one of each kind. */
	forgive(...kinds: RegExp[]) {
		this.#forgiven.push(...kinds);
	}

	/** Waits until the forgiven complaints have occurred, and fails on any other. */
	async check() {
		for (const kind of this.#forgiven) await expect.poll(() => this.#all.join('\n')).toMatch(kind);
		const others = this.#all.filter((one) => !this.#forgiven.some((kind) => kind.test(one)));
		expect(others, 'the page stays at home and has no errors').toEqual([]);
	}
}

/** Playwright's `test`, which watches all its pages; with `complaints`, for tests that cause some. */
export const test = base.extend<{ complaints: Complaints }>({
	complaints: [
		async ({ context, baseURL }, use) => {
			const complaints = new Complaints();
			const home = new URL(baseURL ?? 'http://localhost').hostname;
			await context.exposeBinding('reportBreach', (_, breach: string) => {
				complaints.add(`breach of the content security policy: ${breach}`);
			});
			await context.addInitScript(reportBreaches);
			context.on('request', (request) => {
				if (isElsewhere(request.url(), home)) complaints.add(`request to ${request.url()}`);
			});
			const heard = (page: Page) => listen(page, complaints);
			// A window that a test takes over from the one before has its page already.
			context.pages().forEach(heard);
			context.on('page', heard);
			await use(complaints);
			await complaints.check();
		},
		{ auto: true }
	]
});

export { expect };

/** For tests that keep files away: a window taken over from another test would have them in its cache. */
export const freshWindow = { reuseContext: false } as const;

/** Complaints of the browser about a request that a test blocked, and of the page about a missing script. */
export const keptAway = {
	request: /^console: Failed to load resource: net::ERR_FAILED/m,
	script: /^error: Failed to fetch dynamically imported module/m
};

/** What the browser says of what the tests themselves switch off. */
const ownWarning = /^Service Worker registration blocked by Playwright/;

function listen(page: Page, complaints: Complaints): void {
	page.on('pageerror', (error) => complaints.add(`error: ${error.message}`));
	page.on('console', (message) => {
		const told = message.type() === 'error' || message.type() === 'warning';
		if (told && !ownWarning.test(message.text())) complaints.add(`console: ${message.text()}`);
	});
}

/** Runs in the page, before the page's own code. */
function reportBreaches(): void {
	document.addEventListener('securitypolicyviolation', (event) => {
		const { reportBreach } = window as unknown as { reportBreach: (breach: string) => void };
		reportBreach(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile ?? ''}`);
	});
}

/** Any port is allowed, so that a test may serve the site a second time. */
function isElsewhere(address: string, home: string): boolean {
	const { protocol, hostname } = new URL(address);
	return /^(http|ws)s?:$/.test(protocol) && hostname !== home;
}
