import { readSharedState } from './readSharedState.ts';
import type { SharedState } from './stageState.ts';

/** What a window is for. */
export type Role = 'stage' | 'notes';

/** Whom a wire serves. */
interface Peer {
	/** What this window has. */
	state: () => SharedState;
	/** Takes what another window has; whether it is newer is decided there. */
	adopt: (state: SharedState) => void;
	/** A window of the other role is there. */
	onPeerSeen: () => void;
}

/** How often a window says that it is there, in ms. */
const beat = 1000;
/** So long without a word, and the window across is taken for gone, in ms. */
export const patience = 5000;

/**
 * Keeps windows of one case in step. Each message holds the whole state, so that none may be missed
 * or come twice; a greeting is answered, for a window in the background is too drowsy for timers.
 */
export class WindowSync {
	readonly #channel: BroadcastChannel;
	readonly #beat: ReturnType<typeof setInterval>;
	readonly #role: Role;
	readonly #end: Peer;

	constructor(name: string, role: Role, end: Peer) {
		this.#role = role;
		this.#end = end;
		this.#channel = new BroadcastChannel(name);
		this.#channel.onmessage = ({ data }) => this.#hear(data);
		this.#beat = setInterval(() => this.#say('hello'), beat);
		this.#say('hello');
	}

	/** Tells the others what this window has. */
	tell() {
		this.#say('state');
	}

	close() {
		clearInterval(this.#beat);
		this.#channel.close();
	}

	#say(kind: 'hello' | 'state') {
		this.#channel.postMessage({ kind, role: this.#role, state: this.#end.state() });
	}

	#hear(data: unknown) {
		if (typeof data !== 'object' || data === null) return;
		const { kind, role, state } = data as Record<string, unknown>;
		const theirs = readSharedState(state);
		if (!theirs) return;
		this.#end.adopt(theirs);
		if (role !== this.#role) this.#end.onPeerSeen();
		if (kind === 'hello') this.#say('state');
	}
}

/** The name of the channel that the windows of a case share. */
export const channelOf = (caseId: string): string => `tautline:present:${caseId}`;
