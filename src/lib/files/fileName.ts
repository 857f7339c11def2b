import type { Id } from '#lib/case/case.ts';
import { slug } from '#lib/case/slug.ts';

/** At most this many bytes of UTF-8 for the part named by the case: file systems allow 143 to 255 in all. */
const maxBytes = 96;

interface FileFacts {
	readonly date?: Date;
	/** Which size the figure has, so that several sizes of one figure have different names. */
	readonly size?: string;
	readonly scale: number;
	readonly extension: string;
}

/**
 * `us-iraq-2020-stay-or-go-2026-11-22-2x.png`: letters of any script, but no signs that file systems refuse.
 */
export function fileName(
	source: { id: Id; parts: readonly Id[] },
	{ date = new Date(), size = '', scale, extension }: FileFacts
): string {
	const name = bounded([source.id, ...source.parts].map(slug).filter(Boolean).join('-'));
	const sharper = scale === 1 ? '' : `${scale}x`;
	const parts = [name || 'figure', dayOf(date), size, sharper].filter(Boolean);
	return `${parts.join('-')}.${extension}`;
}

/** The current day in the reader's time zone, as 2026-11-22. */
export function dayOf(date: Date): string {
	const two = (n: number) => String(n).padStart(2, '0');
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function bounded(name: string): string {
	let [kept, bytes] = ['', 0];
	for (const letter of name) {
		bytes += new TextEncoder().encode(letter).length;
		if (bytes > maxBytes) break;
		kept += letter;
	}
	return kept.replace(/-$/, '');
}
