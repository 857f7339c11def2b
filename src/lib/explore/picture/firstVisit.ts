const key = 'tautline:begun';

/** Whether a reader has been here before and done something. On a server: yes, so nothing flashes. */
export function begun(): boolean {
	if (typeof window === 'undefined') return true;
	try {
		return localStorage.getItem(key) !== null;
	} catch {
		return false;
	}
}

/** Keeps on this device that the reader has begun, where storage allows. */
export function rememberBegun() {
	try {
		localStorage.setItem(key, 'yes');
	} catch {
		// Storage may be blocked; the first line then comes once a visit.
	}
}
