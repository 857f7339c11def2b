/** Swaps in shorter queries would give words that have little to do with what was typed. */
const fewestLetters = 4;
/** What is longer is a sentence: its beginning is enough. */
const mostLetters = 40;

/** What may have been meant if two letters that stand side by side were typed in the wrong order, from the last on. */
export function swapsOf(typed: string): string[] {
	const letters = [...typed].slice(0, mostLetters);
	if (letters.filter(isLetter).length < fewestLetters) return [];
	const swaps = letters.slice(1).map((next, at) => ({ at, last: letters[at] ?? '', next }));
	return swaps
		.filter(({ last, next }) => last !== next && isLetter(last) && isLetter(next))
		.map(({ at, last, next }) => letters.toSpliced(at, 2, next, last).join(''))
		.reverse();
}

const isLetter = (character: string) => /^\p{L}$/u.test(character);
