import { readSharedState } from './readSharedState.ts';
import type { SharedState } from './stageState.ts';

/** The purpose of a window. */
export type Role = 'stage' | 'notes';

/** The window that is kept in sync. */
interface Peer {
	/** The state of this window. */
	state: () => SharedState;
	/** Takes the state of another window; the receiver decides whether it is newer. */
	adopt: (state: SharedState) => void;
	/** Called when a window of the other role has been heard. */
	onPeerSeen: () => void;
}

/** How often a window announces itself, in ms. */
const beat = 1000;
/** How long the other window can be silent before it counts as gone, in ms. */
export const silenceMs = 5000;

/**
 * Keeps the windows of one case in step. Each message holds the whole state, so that lost and repeated
 * messages do no harm. A greeting is answered, because browsers slow down the timers of windows in the
 * background.
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

	/** Sends the state of this window to the others. */
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
