/** Resolves when the browser has nothing more urgent to do; never where a page is made beforehand. */
export const whenIdle = (): Promise<void> =>
	new Promise((done) => {
		if (typeof window === 'undefined') return;
		// Safari knows no idle time.
		if ('requestIdleCallback' in window) requestIdleCallback(() => done(), { timeout: 2000 });
		else setTimeout(done, 500);
	});
