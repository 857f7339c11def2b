import type { Point } from '#lib/case/case.ts';
import { readScreen, readSharedState, readSpot, type Screen } from './readSharedState.ts';
import type { SharedState } from './stageState.ts';

/** The purpose of a window. */
export type Role = 'stage' | 'notes';

/** The window that is kept in sync. */
interface Peer {
	/** The state of this window. */
	state: () => SharedState;
	/** The size of the stage, if this window is one. */
	screen: () => Screen | null;
	/** Takes the state of another window; the receiver decides whether it is newer. */
	adopt: (state: SharedState) => void;
	/** Called with the size of the stage. */
	onScreen: (screen: Screen) => void;
	/** Called when the speaker points at a place of the picture, and with null when no longer. */
	onSpot: (spot: Point | null) => void;
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

	/** Sends where the speaker points. It is not part of the state: nobody needs it a moment later. */
	point(spot: Point | null) {
		this.#channel.postMessage({ kind: 'spot', role: this.#role, spot });
	}

	close() {
		clearInterval(this.#beat);
		this.#channel.close();
	}

	#say(kind: 'hello' | 'state') {
		const [state, screen] = [this.#end.state(), this.#end.screen()];
		this.#channel.postMessage({ kind, role: this.#role, state, screen });
	}

	#hear(data: unknown) {
		if (typeof data !== 'object' || data === null) return;
		const { kind, role, state, screen, spot } = data as Record<string, unknown>;
		if (kind === 'spot') return this.#end.onSpot(readSpot(spot));
		const theirs = readSharedState(state);
		if (!theirs) return;
		this.#end.adopt(theirs);
		const size = readScreen(screen);
		if (size) this.#end.onScreen(size);
		if (role !== this.#role) this.#end.onPeerSeen();
		if (kind === 'hello') this.#say('state');
	}
}

/** The name of the channel that the windows of a case share. */
export const channelOf = (caseId: string): string => `tautline:present:${caseId}`;
