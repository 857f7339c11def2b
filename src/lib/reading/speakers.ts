/** A voice in a text, and where it stands. */
export interface Speaker {
	readonly name: string;
	readonly at: number;
}

/** One of these words, which may begin a sentence. */
const oneOf = (...words: readonly string[]) =>
	`(?:${words.map(([first = '', ...rest]) => `[${first}${first.toUpperCase()}]${rest.join('')}`).join('|')})`;

// English only: in another language nothing is proposed, and the reader types who says so.
const said =
	'(?:sa(?:id|ys?)|t(?:old|ells?)|(?:state|declare|argue|announce|acknowledge|note)[sd]?|(?:claim|insist|warn|confirm|add|explain|recall|complain)(?:s|ed)?|den(?:y|ies|ied)|admit(?:s|ted)?|wr(?:ote|ites?)|testified)';
const between = '(?:\\s+(?:also|later|has|have|had|then|once|privately|publicly|quietly))*\\s+';
/** A full stop after these ends no sentence. */
const title = '(?:Gen|Brig|Maj|Col|Lt|Capt|Sgt|Adm|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Prof|St|\\p{Lu})\\.';
const capital = `(?:${title}|\\p{Lu}[\\p{L}\\p{M}\\p{N}’'-]*)`;
const joint = '(?:\\s+(?:of|the|for|al|bin|ibn|de|van|von))*\\s+';
const name = `(?:[Tt]he\\s+)?${capital}(?:${joint}${capital})*`;
const word = "[\\p{L}\\p{M}’'.-]+";
const article = oneOf('a', 'an', 'the', 'one', 'two', 'three', 'some', 'several', 'another');
const many = oneOf(
	'officials',
	'aides',
	'advisers',
	'diplomats',
	'residents',
	'witnesses',
	'experts',
	'sources'
);
/** A voice without a name: “a senior official”, “two aides of the mayor”, “residents”. */
const unnamed = `(?:${article}\\s+(?:${word}\\s+){0,7}?[\\p{L}\\p{M}’'-]+|${many})`;
const voice = `(${name}|${unnamed})`;
const clauseBefore = '(?<=^|[\\n.;:,!?“”"—–]\\s*|\\b(?:but|and|while|when|as|that)\\s+)';

const patterns = [
	// According to a clerk of the town, …
	new RegExp(`\\b${oneOf('according')} to ${voice}(?=[\\n,.;:)”"]|$)`, 'gu'),
	// Haddad, the mayor, said; a clerk of the town later told …
	new RegExp(`${clauseBefore}${voice}(?:,\\s[^,.;]{1,80},)?${between}${said}\\b`, 'gu'),
	// “…”, said Haddad.
	new RegExp(`[,”"]\\s*${said}\\s+${voice}(?=[\\n,.;:”"]|$)`, 'gu')
];

const conjunction = /^(?:But|And|Yet|Still|Then|While|When|As)\s+/;
const noVoice = /^(?:I|he|she|it|they|we|you|this|that|who|there|these|those|the)$/i;

/** Who speaks in a paragraph, by the words around “said” or “according to”: in order, also who is no actor yet. */
export function speakersIn(paragraph: string): Speaker[] {
	const found = patterns.flatMap((pattern) =>
		[...paragraph.matchAll(pattern)].map(({ 0: whole, 1: written = '', index }) => ({
			name: written.replace(conjunction, '').replace(/\s+/g, ' '),
			at: index + whole.indexOf(written)
		}))
	);
	const voices = found.filter((speaker) => !noVoice.test(speaker.name));
	return voices.sort((one, other) => one.at - other.at);
}

const begunUnnamed = new RegExp(`^(?:(?!${oneOf('the')}\\s)${article}\\s|${many})`, 'u');

/** Whether a voice has no name of its own, such as “a senior U.S. official”. */
export const isUnnamed = (voice: string): boolean =>
	begunUnnamed.test(voice) || /^\p{Ll}/u.test(voice.replace(/^the\s+/i, ''));
