/**
 * The few commands of WebDriver BiDi (https://w3c.github.io/webdriver-bidi/) that the tests in other engines need.
 * Playwright drives only builds of its own, and Debian has no driver for its Firefox.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An answer, or an event, of a browser. */
interface Message {
	readonly id?: number;
	readonly type?: string;
	readonly method?: string;
	readonly message?: string;
	readonly params?: Record<string, unknown>;
	readonly result?: Record<string, unknown>;
}
type Waiting = { resolve: (result: Record<string, unknown>) => void; reject: (why: Error) => void };

/** A connection to a browser. */
export class Bidi {
	readonly #socket: WebSocket;
	readonly #waiting = new Map<number, Waiting>();
	#count = 0;
	/** Called with each event. */
	onevent: (method: string, params: Record<string, unknown>) => void = () => {};

	private constructor(socket: WebSocket) {
		this.#socket = socket;
		socket.onmessage = ({ data }) => this.#hear(JSON.parse(String(data)) as Message);
	}

	static async connect(address: string): Promise<Bidi> {
		const socket = new WebSocket(address);
		await new Promise((open, fail) => Object.assign(socket, { onopen: open, onerror: fail }));
		return new Bidi(socket);
	}

	/** The result of a command. Rejects with what the browser says against it. */
	send(method: string, params: object = {}): Promise<Record<string, unknown>> {
		const id = ++this.#count;
		return new Promise((resolve, reject) => {
			this.#waiting.set(id, { resolve, reject });
			this.#socket.send(JSON.stringify({ id, method, params }));
		});
	}

	close() {
		this.#socket.close();
	}

	#hear({ id, type, method, message, params = {}, result = {} }: Message) {
		if (type === 'event') return this.onevent(method ?? '', params);
		const waiting = this.#waiting.get(id ?? 0);
		this.#waiting.delete(id ?? 0);
		if (type === 'error') waiting?.reject(new Error(message));
		else waiting?.resolve(result);
	}
}

/** Starts a Firefox without a window; resolves once it can be driven. */
export async function startFirefox(path: string): Promise<{ bidi: Bidi; stop: () => void }> {
	const profile = mkdtempSync(join(tmpdir(), 'tautline-firefox-'));
	const args = ['--headless', '--remote-debugging-port', '0', '--profile', profile, '--no-remote'];
	const firefox = spawn(path, args, { stdio: ['ignore', 'ignore', 'pipe'] });
	const stop = () => {
		firefox.once('exit', () => rmSync(profile, { recursive: true, force: true }));
		firefox.kill();
	};
	const address = await new Promise<string>((found, fail) => {
		setTimeout(() => fail(new Error(`${path} did not start within a minute.`)), 60_000).unref();
		firefox.once('exit', () => fail(new Error(`${path} ended at once.`)));
		firefox.once('error', fail);
		firefox.stderr.on('data', (said: Buffer) => {
			const [, at] = /WebDriver BiDi listening on (ws:\S+)/.exec(String(said)) ?? [];
			if (at) found(`${at}/session`);
		});
	});
	const bidi = await Bidi.connect(address);
	await bidi.send('session.new', { capabilities: {} });
	return { bidi, stop };
}
