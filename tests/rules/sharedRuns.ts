/**
 * Every run of at least `length` words that the text shares with the original, ignoring case and punctuation.
 * The original is given in paragraphs; a run does not continue from one into the next.
 */
export function sharedRuns(original: readonly string[], text: string, length: number): string[] {
	const known = new Set(original.flatMap((paragraph) => stretches(wordsOf(paragraph), length)));
	const words = wordsOf(text);
	const runs: string[][] = [];
	let last = -Infinity;
	stretches(words, length).forEach((stretch, start) => {
		if (!known.has(stretch)) return;
		// The next match of the same run adds one word.
		if (start === last + 1) runs.at(-1)?.push(words[start + length - 1] ?? '');
		else runs.push(stretch.split(' '));
		last = start;
	});
	return runs.map((run) => run.join(' '));
}

function wordsOf(text: string): string[] {
	const plain = text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/\\[nrt]/g, ' ') // a line break within JSON
		.replace(/['’]|\.(?=\p{L})/gu, ''); // "U.S." is one word
	return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function stretches(words: readonly string[], length: number): string[] {
	const starts = Math.max(0, words.length - length + 1);
	return Array.from({ length: starts }, (_, i) => words.slice(i, i + length).join(' '));
}
