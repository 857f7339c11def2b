/** What decides whether a font can draw a character. */
export interface Face {
	hasGlyphForCodePoint(codePoint: number): boolean;
}

/** Invisible characters that make Arabic letters join or separate. */
const joiners = /[\u200c\u200d]/;
/** Bidi controls, variation selectors and the like: they affect their neighbours and are never visible. */
const unseen = /\p{Default_Ignorable_Code_Point}/u;
const mark = /\p{Mark}/u;

/**
 * For each UTF-16 unit, the face that draws it: the first that has it, except that an accent uses the face of
 * its letter. Null if none has it, undefined if there is nothing to draw.
 */
export function faceOfEach<F extends Face>(
	text: string,
	faces: readonly F[]
): (F | null | undefined)[] {
	const each: (F | null | undefined)[] = [];
	let last: F | null = null;
	for (const letter of text) {
		const face: F | null | undefined = faceOf(letter, last, faces);
		if (face) last = face;
		for (let unit = 0; unit < letter.length; unit++) each.push(face);
	}
	return each;
}

function faceOf<F extends Face>(
	letter: string,
	last: F | null,
	faces: readonly F[]
): F | null | undefined {
	const has = (face: F) => face.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
	if (unseen.test(letter)) return joiners.test(letter) && last && has(last) ? last : undefined;
	if (last && mark.test(letter) && has(last)) return last;
	return faces.find(has) ?? null;
}
