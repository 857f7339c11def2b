/**
 * Text is measured without a browser, so that labels break and boxes lie the same way on screen, on paper and
 * in a worker. Advance widths of Inter at weight 600, in thousandths of the font size, as its font file gives
 * them for printable ASCII from U+0020 on.
 */
const ascii = [
	252, 321, 523, 644, 650, 1004, 663, 326, 373, 373, 540, 673, 319, 465, 319, 379, 660, 423, 623,
	636, 666, 612, 640, 576, 640, 640, 319, 329, 673, 673, 673, 543, 999, 728, 659, 737, 722, 605,
	588, 749, 746, 277, 580, 703, 565, 922, 759, 769, 645, 773, 652, 650, 660, 736, 728, 1020, 720,
	713, 652, 373, 379, 373, 481, 469, 351, 574, 624, 583, 624, 591, 389, 625, 612, 262, 262, 569,
	262, 900, 612, 609, 624, 624, 397, 549, 353, 612, 587, 839, 569, 588, 566, 455, 359, 455, 673
];

/** Typographic signs and signs of our own labels, whose widths are far from any mean. */
const signs: Readonly<Record<string, number>> = {
	'\u00a0': 252,
	'’': 294,
	'‘': 294,
	'“': 507,
	'”': 501,
	'–': 500,
	'—': 1000,
	'…': 956,
	'·': 319,
	'°': 458,
	'◐': 873,
	'◑': 873,
	'◒': 873,
	'◓': 873,
	'±': 673,
	'×': 673
};

/** Width of other letters: near the mean of Latin letters. */
const otherWidth = 610;
/** Vowel signs and marks of direction take no room; wide scripts count as full width. */
const roomless = /[\p{Mn}\p{Cf}]/u;
const wide = /[\u1100-\u115f\u2e80-\uffdc]/;
/** Letters of Arabic script by their mean width in Vazirmatn, joined as in the words of names. */
const arabic = /[\u0600-\u06ff]/;
const slimArabic = /[اآأإلرزژبتثنپيیئ]/;
const wideArabic = /[سشصض]/;

/** Width of a text in px at a font size in px. */
export function textWidth(text: string, size: number): number {
	let sum = 0;
	for (const letter of text) {
		sum += ascii[letter.charCodeAt(0) - 32] ?? signs[letter] ?? widthOfOther(letter);
	}
	return (sum * size) / 1000;
}

function widthOfOther(letter: string): number {
	if (roomless.test(letter)) return 0;
	if (arabic.test(letter))
		return slimArabic.test(letter) ? 365 : wideArabic.test(letter) ? 922 : 534;
	return wide.test(letter) ? 1000 : otherWidth;
}

/** Breaks a text at spaces, other than those that hold words together, into lines no wider than `width` px, where possible. */
export function wrap(text: string, size: number, width: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(/[^\S\u00a0]+/)) {
		const last = lines.at(-1);
		if (last !== undefined && textWidth(`${last} ${word}`, size) <= width) {
			lines[lines.length - 1] = `${last} ${word}`;
		} else {
			lines.push(word);
		}
	}
	return lines;
}
