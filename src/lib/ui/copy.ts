/** Puts a PNG on the clipboard once it is ready. Call it within a click. Rejects when the browser refuses. */
export async function copyPicture(png: Promise<Blob>) {
	await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
}

/** Puts a text on the clipboard; returns whether the browser allowed it. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}
