/** At most so many letters of a passage are repeated elsewhere on the page. */
const most = 80;

/** A passage in one line: its beginning and its end if it is long. */
export function inShort(passage: string): string {
	const line = passage.replace(/\s+/g, ' ');
	if (line.length <= most) return line;
	return `${line.slice(0, most / 2).trimEnd()} … ${line.slice(-most / 2 + 3).trimStart()}`;
}
