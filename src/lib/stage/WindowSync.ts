import type { Point } from '#lib/case/case.ts';
import { inOurTime } from './inOurTime.ts';
import { readScreen, readSharedState, readSpot, type Screen } from './readSharedState.ts';
import type { SharedState } from './stageState.ts';
import { steadyNow } from './steadyNow.ts';

/** The purpose of a window. */
export type Role = 'stage' | 'notes';

/** How a window takes part. */
export interface Part {
	/** The name that the windows of this site share. */
	readonly channel: string;
	readonly role: Role;
	/** The part of an address that names what it shows: the case, the state of it, the story. */
	readonly of: string;
	/** Called in a speaker window with what a stage shows, if that is something else. */
	readonly onOther: (of: string) => void;
}

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
	/** Called when a window of the other role says that it goes. */
	onPeerGone: () => void;
}

/** How often a window announces itself, in ms. */
const beat = 1000;
/** How long the other window can be silent before it counts as gone, in ms. */
export const silenceMs = 5000;
/** No address of a case is longer. */
const longestLink = 2000;

/**
 * Keeps the windows that show the same in step. Each message holds the whole state, so that lost and repeated
 * messages do no harm. A greeting is answered, because browsers slow down the timers of windows in the
 * background.
 */
export class WindowSync {
	readonly #channel: BroadcastChannel | null;
	readonly #beat: ReturnType<typeof setInterval>;
	readonly #part: Part;
	readonly #end: Peer;

	constructor(part: Part, end: Peer) {
		this.#part = part;
		this.#end = end;
		this.#channel = channelCalled(part.channel);
		if (this.#channel) this.#channel.onmessage = ({ data }) => this.#hear(data);
		this.#beat = setInterval(() => this.#say('hello'), beat);
		this.#say('hello');
	}

	/** Whether the browser lets windows talk to each other at all. */
	get connects(): boolean {
		return this.#channel !== null;
	}

	/** Sends the state of this window to the others. */
	tell() {
		this.#say('state');
	}

	/** Sends where the speaker points. It is not part of the state: nobody needs it a moment later. */
	point(spot: Point | null) {
		this.#post({ kind: 'spot', spot });
	}

	/** Says goodbye, so that the speaker window need not wait before it goes to another stage. */
	close() {
		clearInterval(this.#beat);
		this.#post({ kind: 'bye' });
		this.#channel?.close();
	}

	#say(kind: 'hello' | 'state') {
		const [state, screen] = [this.#end.state(), this.#end.screen()];
		this.#post({ kind, now: steadyNow(), state, screen });
	}

	#post(message: object) {
		const { role, of } = this.#part;
		this.#channel?.postMessage({ ...message, role, of });
	}

	#hear(data: unknown) {
		if (typeof data !== 'object' || data === null) return;
		const { kind, role, of, now, state, screen, spot } = data as Record<string, unknown>;
		if (of !== this.#part.of) return this.#hearOther(kind, role, of);
		if (kind === 'spot') return this.#end.onSpot(readSpot(spot));
		if (kind === 'bye' && role !== this.#part.role) return this.#end.onPeerGone();
		const theirs = readSharedState(state);
		if (!theirs) return;
		this.#end.adopt(inOurTime(theirs, now, steadyNow()));
		const size = readScreen(screen);
		if (size) this.#end.onScreen(size);
		if (role !== this.#part.role) this.#end.onPeerSeen();
		if (kind === 'hello') this.#say('state');
	}

	/** A stage shows something else, such as the same case with other words: its notes are others, too. */
	#hearOther(kind: unknown, role: unknown, of: unknown) {
		const isStage = kind !== 'bye' && role === 'stage' && this.#part.role === 'notes';
		if (isStage && typeof of === 'string' && of.length <= longestLink) this.#part.onOther(of);
	}
}

/** Null where the browser has no channels, or gives none to a page whose storage is blocked. */
function channelCalled(name: string): BroadcastChannel | null {
	try {
		return new BroadcastChannel(name);
	} catch {
		return null;
	}
}

/** The name under which a window keeps what it shows of a story, for when it is loaded anew. */
export const memoryOf = (storyKey: string): string => `tautline:present:${storyKey}`;
