import type { Keeper } from '#lib/lesson/LessonSession.svelte.ts';

/** Keeps a run on the device under a name; where storage is blocked, it says that it could not. */
export function keeperOf(name: string): Keeper {
	return {
		read() {
			try {
				return localStorage.getItem(name);
			} catch {
				return null;
			}
		},
		write(text) {
			try {
				localStorage.setItem(name, text);
				return true;
			} catch {
				return false;
			}
		},
		clear() {
			try {
				localStorage.removeItem(name);
			} catch {
				// Nothing can be kept, so nothing is there to forget.
			}
		}
	};
}
