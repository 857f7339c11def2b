import type { Bidi } from './bidi.ts';

/** How long a page may take for what is waited for, in ms. */
const patience = 30_000;

/** The keys that the tests press, as WebDriver writes them. */
const keys = { pageDown: '\uE00F', enter: '\uE007' } as const;

/** A tab of a browser, and what its page complained of. */
export class Tab {
	readonly #bidi: Bidi;
	readonly #id: string;
	readonly complaints: string[] = [];

	private constructor(bidi: Bidi, id: string) {
		this.#bidi = bidi;
		this.#id = id;
		bidi.onevent = (_, { level, text, type }) => {
			if (level === 'error' || level === 'warn')
				this.complaints.push(`${String(type)}: ${String(text)}`);
		};
	}

	/** Opens a tab; the script runs in each of its pages before their own. */
	static async open(bidi: Bidi, script: string): Promise<Tab> {
		await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
		const { context } = await bidi.send('browsingContext.create', { type: 'tab' });
		const contexts = [context];
		const viewport = { width: 1440, height: 900 };
		await bidi.send('browsingContext.setViewport', { context, viewport });
		const functionDeclaration = `() => { ${script} }`;
		await bidi.send('script.addPreloadScript', { functionDeclaration, contexts });
		return new Tab(bidi, String(context));
	}

	async goto(url: string) {
		await this.#bidi.send('browsingContext.navigate', { context: this.#id, url, wait: 'complete' });
	}

	async close() {
		await this.#bidi.send('browsingContext.close', { context: this.#id });
	}

	/** The value of an expression in the page. */
	async value(expression: string): Promise<unknown> {
		const target = { context: this.#id };
		const asked = { expression: `(${expression}) ?? null`, target, awaitPromise: true };
		const { result, exceptionDetails } = await this.#bidi.send('script.evaluate', {
			...asked,
			userActivation: true
		});
		if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails).slice(0, 300));
		return (result as { value?: unknown }).value;
	}

	/** Waits until an expression in the page is true. */
	async until(expression: string) {
		const end = Date.now() + patience;
		while (!(await this.value(`!!(${expression})`))) {
			if (Date.now() > end) throw new Error(`In vain waited for: ${expression}`);
			await new Promise((done) => setTimeout(done, 100));
		}
	}

	/** Waits until the page shows this text. */
	shows = (text: string) => this.until(`document.body.innerText.includes(${JSON.stringify(text)})`);

	/** Clicks what has this name or text, once it is there and can be used. */
	async press(selector: string, name: string) {
		const found = `[...document.querySelectorAll(${JSON.stringify(selector)})].find((one) => !one.disabled &&
			[one.getAttribute('aria-label'), one.textContent.trim()].includes(${JSON.stringify(name)}))`;
		await this.until(found);
		await this.value(`${found}.click()`);
	}

	/** Presses a key, or types a letter. */
	async key(key: keyof typeof keys | 's') {
		const value = key === 's' ? key : keys[key];
		const actions = [
			{ type: 'keyDown', value },
			{ type: 'keyUp', value }
		];
		await this.#act({ type: 'key', id: 'keys', actions });
	}

	/** Clicks at a place of the page, in px. */
	async clickAt({ x, y }: { x: number; y: number }) {
		const at = { x: Math.round(x), y: Math.round(y) };
		const press = { button: 0 };
		const actions = [
			{ type: 'pointerMove', ...at },
			{ type: 'pointerDown', ...press },
			{ type: 'pointerUp', ...press }
		];
		await this.#act({ type: 'pointer', id: 'mouse', actions });
	}

	async #act(source: object) {
		await this.#bidi.send('input.performActions', { context: this.#id, actions: [source] });
	}
}
