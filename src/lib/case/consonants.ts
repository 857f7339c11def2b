/**
 * Signs for the sounds that Latin spellings of Arabic and Persian names distinguish or confuse: `S` for sh,
 * `X` for kh, `C` for ch. Vowels, and letters that may stand for one (v w y, alef, ain, waw, ya), have no
 * sign.
 */
const sounds: Readonly<Record<string, string>> = {
	sh: 'S',
	kh: 'X',
	ch: 'C',
	gh: 'k',
	th: 't',
	dh: 'd',
	ph: 'f',
	zh: 'j',
	q: 'k',
	c: 'k',
	g: 'k',
	x: 'ks',
	p: 'b',
	z: 'd',
	a: '',
	e: '',
	i: '',
	o: '',
	u: '',
	v: '',
	w: '',
	y: '',
	ا: '',
	ع: '',
	و: '',
	ي: '',
	ب: 'b',
	پ: 'b',
	ت: 't',
	ط: 't',
	ث: 't',
	ج: 'j',
	ژ: 'j',
	چ: 'C',
	ح: 'h',
	ه: 'h',
	خ: 'X',
	د: 'd',
	ض: 'd',
	ذ: 'd',
	ظ: 'd',
	ز: 'd',
	ر: 'r',
	س: 's',
	ص: 's',
	ش: 'S',
	غ: 'k',
	ق: 'k',
	ك: 'k',
	گ: 'k',
	ف: 'f',
	ل: 'l',
	م: 'm',
	ن: 'n'
};

/**
 * What the spellings of a name have in common, whatever their vowels and script: Muhandis and المهندس are
 * both `mhnds`.
 */
export function consonantsOf(folded: string): string {
	return folded
		.replace(/[skcgtdpz]h|./gu, (letter) => sounds[letter] ?? letter)
		.replace(/(.)\1+/gu, '$1')
		.replace(/(?<=.)h$/u, '');
}
