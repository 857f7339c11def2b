/** Puts a PNG on the clipboard, which waits for it. Called in a click. Rejects when the browser refuses. */
export async function copyPicture(png: Promise<Blob>) {
	await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
}

/** Puts a text on the clipboard; tells whether the browser let it. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}
