import type { CaseFile } from '#lib/case/schema.ts';
import type { Family } from '#lib/case/vocabulary.ts';

type Sign = CaseFile['tieTypes'][number]['sign'];

/** What a verb probably says of a tie; an editor can change it. */
export interface Verb {
	readonly family: Family;
	readonly sign: Sign;
	readonly violent: boolean;
}

const signs: Readonly<Record<Family, Sign>> = {
	authority: 1,
	support: 1,
	conflict: -1,
	pressure: -1,
	contact: 0
};

/** How the words begin that tell a family; what tells none is contact. */
const beginnings: readonly (readonly [Family, RegExp])[] = [
	[
		'conflict',
		/\b(anti-|attack|fire[sd]? |opened fire|oppos|fight|fought|kill|bomb|struck|strike|shell|invad|ambush|assassinat|murder|war\b|clash|criticis|criticiz|denounc|condemn|reject|rival|enem|hostil|betray|undermin|feud|conflict|against)/i
	],
	[
		'pressure',
		/\b(threat|sanction|demand|press|urg|warn|coerc|blackmail|boycott|expel|forc|ultimatum|accus|sue[sd]?\b)/i
	],
	[
		'authority',
		/\b(command|lead|led\b|head|control|rul|govern|own|appoint|direct|order|report(s|ed) to|serv|member|part of|belong|employ|manag|supervis|oversee|boss|leader)/i
	],
	[
		'support',
		/\b(back|support|fund|financ|arm[sed]*\b|suppl|help|aid|ally|allie|train|protect|shelter|host|endors|defend|invest|donat|sponsor|friend|assist|pays?\b|paid\b)/i
	],
	[
		'contact',
		/\b(meet|met\b|talk|negotiat|call|visit|contact|writ|wrote|trad|marri|know|tie[sd]?\b)/i
	]
];

const violent =
	/\b(attack|fire[sd]? |opened fire|kill|bomb|struck|strike|shell|invad|ambush|assassinat|murder|shoot|shot|raid)/i;

/** The family of a tie type, with its sign and whether force was used, by the word in its label that comes first. */
export function verbOf(label: string): Verb {
	const found = beginnings
		.map(([family, words]) => [family, label.search(words)] as const)
		.filter(([, at]) => at >= 0)
		.sort(([, one], [, other]) => one - other);
	const family = found[0]?.[0] ?? 'contact';
	return { family, sign: signs[family], violent: family === 'conflict' && violent.test(label) };
}
