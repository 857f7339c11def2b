/** A download has begun long before so many ms have passed. */
const patience = 60_000;

/** Hands a file to the browser to be saved under this name. */
export function saveAs(file: Blob, name: string) {
	const href = URL.createObjectURL(file);
	Object.assign(document.createElement('a'), { href, download: name }).click();
	setTimeout(() => URL.revokeObjectURL(href), patience);
}
