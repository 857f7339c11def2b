/** Resolves when the browser is idle; never during prerendering. */
export const whenIdle = (): Promise<void> =>
	new Promise((done) => {
		if (typeof window === 'undefined') return;
		// Safari has no `requestIdleCallback`.
		if ('requestIdleCallback' in window) requestIdleCallback(() => done(), { timeout: 2000 });
		else setTimeout(done, 500);
	});
