declare module 'virtual:one-file' {
	/** Where the program of a file that holds one case is; `scripts/onefile/` builds it. */
	const address: string;
	export default address;
}
