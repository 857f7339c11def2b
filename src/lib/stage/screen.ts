/** Keeps the screen on while the page is visible, where the browser can. Returns a function to stop that. */
export function keepAwake(): () => void {
	let lock: WakeLockSentinel | null = null;
	let wanted = true;
	const ask = async () => {
		if (document.visibilityState !== 'visible') return;
		// The browser refuses, for example, on a low battery: then the screen turns off as usual.
		const fresh = (await navigator.wakeLock?.request('screen').catch(() => null)) ?? null;
		if (wanted) lock = fresh;
		else void fresh?.release();
	};
	void ask();
	// A page that was hidden has lost its lock.
	document.addEventListener('visibilitychange', ask);
	return () => {
		wanted = false;
		document.removeEventListener('visibilitychange', ask);
		void lock?.release();
	};
}

/** Switches full screen on or off. */
export function toggleFullScreen() {
	const change = document.fullscreenElement
		? document.exitFullscreen()
		: document.documentElement.requestFullscreen?.();
	// Refused where a page is not allowed to, for example inside another page.
	void change?.catch(() => {});
}
