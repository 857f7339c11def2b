/** Keeps the screen from going dark while the page is seen, where the browser can; returns how to stop. */
export function keepAwake(): () => void {
	let lock: WakeLockSentinel | null = null;
	let wanted = true;
	const ask = async () => {
		if (document.visibilityState !== 'visible') return;
		// Refused on an empty battery, say: then the screen goes dark as it always does.
		const fresh = (await navigator.wakeLock?.request('screen').catch(() => null)) ?? null;
		if (wanted) lock = fresh;
		else void fresh?.release();
	};
	void ask();
	// A page that was out of sight has lost its lock.
	document.addEventListener('visibilitychange', ask);
	return () => {
		wanted = false;
		document.removeEventListener('visibilitychange', ask);
		void lock?.release();
	};
}

/** Fills the screen with the page, or gives it back. */
export function toggleFullScreen() {
	const change = document.fullscreenElement
		? document.exitFullscreen()
		: document.documentElement.requestFullscreen?.();
	// Refused where a page may not, as within another page.
	void change?.catch(() => {});
}
