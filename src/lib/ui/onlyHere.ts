/** Whether an address leads other devices nowhere, because it names the very machine that it is opened on. */
export const isOnlyHere = (address: string): boolean =>
	/^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(address).hostname);
