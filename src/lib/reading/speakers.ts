import { oneOf, unnamed } from '#lib/make/unnamedVoice.ts';

/** A voice in a text, and where it stands. */
export interface Speaker {
	readonly name: string;
	readonly at: number;
}
import { titles } from './sentences.ts';

// English only: in another language nothing is proposed, and the reader types who says so.
const said =
	'(?:sa(?:id|ys?)|t(?:old|ells?)|(?:state|declare|argue|announce|acknowledge|note)[sd]?|(?:claim|insist|warn|confirm|add|explain|recall|complain)(?:s|ed)?|den(?:y|ies|ied)|admit(?:s|ted)?|wr(?:ote|ites?)|testified)';
const between = '(?:\\s+(?:also|later|has|have|had|then|once|privately|publicly|quietly))*\\s+';
const title = `(?:${titles}|\\p{Lu})\\.`;
const capital = `(?:${title}|\\p{Lu}[\\p{L}\\p{M}\\p{N}’'-]*)`;
const joint = '(?:\\s+(?:of|the|for|al|bin|ibn|de|van|von))*\\s+';
const name = `(?:[Tt]he\\s+)?${capital}(?:${joint}${capital})*`;
const voice = `(${name}|${unnamed})`;
const clauseBefore = '(?<=^|[\\n.;:,!?“”"—–]\\s*|\\b(?:but|and|while|when|as|that)\\s+)';

/** What is told of a voice before it speaks. */
const aside = '[^,.;]{1,80}?';

const patterns = [
	// According to a clerk of the town, …; according to a clerk who asked not to be named.
	new RegExp(`\\b${oneOf('according')} to ${voice}(?:,? who ${aside})?(?=[\\n,.;:)”"]|$)`, 'gu'),
	// Haddad, the mayor, said; a clerk of the town later told …
	new RegExp(
		`${clauseBefore}${voice}(?:,\\s${aside},|\\s+who\\s${aside})?${between}${said}\\b`,
		'gu'
	),
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
