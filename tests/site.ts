/** The test to write browser tests with: besides its own, it fails when the page was not quiet. */
import { test as base, expect, type Page } from '@playwright/test';

/** What pages did that they should not: a request to elsewhere, an error, a breach of their own policy. */
class Complaints {
	readonly #all: string[] = [];
	readonly #forgiven: RegExp[] = [];

	add(complaint: string) {
		this.#all.push(complaint);
	}

	/** Lets complaints pass that a test brings about on purpose; of each kind there must be one. */
	forgive(...kinds: RegExp[]) {
		this.#forgiven.push(...kinds);
	}

	/** Waits until what is forgiven has happened, and fails on everything else. */
	async check() {
		for (const kind of this.#forgiven) await expect.poll(() => this.#all.join('\n')).toMatch(kind);
		const others = this.#all.filter((one) => !this.#forgiven.some((kind) => kind.test(one)));
		expect(others, 'the page stays at home and has no errors').toEqual([]);
	}
}

/** Playwright's `test`, watching every page of it; and `complaints`, for tests that bring some about. */
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
			context.on('page', (page) => listen(page, complaints));
			await use(complaints);
			await complaints.check();
		},
		{ auto: true }
	]
});

export { expect };

/** What the browser says of a request that a test kept away, and the page of a script that did not come. */
export const keptAway = {
	request: /^console: Failed to load resource: net::ERR_FAILED/m,
	script: /^error: Failed to fetch dynamically imported module/m
};

function listen(page: Page, complaints: Complaints): void {
	page.on('pageerror', (error) => complaints.add(`error: ${error.message}`));
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.add(`console: ${message.text()}`);
	});
}

/** Runs in the page, before anything of its own does. */
function reportBreaches(): void {
	document.addEventListener('securitypolicyviolation', (event) => {
		const { reportBreach } = window as unknown as { reportBreach: (breach: string) => void };
		reportBreach(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile ?? ''}`);
	});
}

/** Ports are free, so that a test may serve the site a second time. */
function isElsewhere(address: string, home: string): boolean {
	const { protocol, hostname } = new URL(address);
	return /^(http|ws)s?:$/.test(protocol) && hostname !== home;
}
