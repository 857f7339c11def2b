/** After this many ms, the download has certainly begun, and its address can be released. */
const revokeAfterMs = 60_000;

/** Makes the browser save a file under this name. */
export function saveAs(file: Blob, name: string) {
	const href = URL.createObjectURL(file);
	Object.assign(document.createElement('a'), { href, download: name }).click();
	setTimeout(() => URL.revokeObjectURL(href), revokeAfterMs);
}
