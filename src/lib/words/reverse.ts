/** Participles that no rule makes. */
const irregular: Readonly<Record<string, string>> = {
	beat: 'beaten',
	bring: 'brought',
	build: 'built',
	buy: 'bought',
	choose: 'chosen',
	control: 'controlled',
	expel: 'expelled',
	feed: 'fed',
	fight: 'fought',
	find: 'found',
	give: 'given',
	hit: 'hit',
	hold: 'held',
	keep: 'kept',
	know: 'known',
	lend: 'lent',
	lead: 'led',
	leave: 'left',
	lose: 'lost',
	make: 'made',
	meet: 'met',
	mean: 'meant',
	oversee: 'overseen',
	pay: 'paid',
	plan: 'planned',
	ban: 'banned',
	run: 'run',
	see: 'seen',
	sell: 'sold',
	send: 'sent',
	set: 'set',
	shoot: 'shot',
	stop: 'stopped',
	strike: 'struck',
	take: 'taken',
	teach: 'taught',
	tell: 'told',
	think: 'thought',
	win: 'won',
	write: 'written'
};
const pasts = new Set(['led', 'met', 'sent', 'fought', 'struck', 'paid', 'shot', 'told', 'sold']);

/**
 * The label of a type of tie as it reads from the target, in English: “commands” becomes “is commanded by”. What is
 * no verb in the third person, such as “marriage”, is said to come from the source.
 */
export function reverseOf(label: string): string {
	const [, verb = '', rest = ''] = /^(\p{L}+)((?: .*)?)$/u.exec(label) ?? [];
	if (/ with$/i.test(label)) return label;
	const lower = verb.toLowerCase();
	if (lower.endsWith('ed') || pasts.has(lower)) return `was ${lower}${objectsOf(rest) ?? rest} by`;
	const isVerb = /[^su]s$/.test(lower) && !['is', 'was', 'has', 'does'].includes(lower);
	const objects = objectsOf(rest);
	if (!isVerb || objects === null) return `has “${label}” from`;
	return `is ${participleOf(stemOf(lower))}${objects} by`;
}

/** What follows the verb when it is turned round: whom somebody lends money to “is lent money by” them. */
function objectsOf(rest: string): string | null {
	if (/^ .+ (?:from|for|on|of|into|over|against)$/i.test(rest)) return null;
	return rest.replace(/^( .+) to$/i, '$1');
}

function stemOf(verb: string): string {
	if (verb.endsWith('ies')) return `${verb.slice(0, -3)}y`;
	return verb.replace(/(?<=ch|sh|ss|x|zz|o)es$|s$/, '');
}

function participleOf(stem: string): string {
	const known = Object.hasOwn(irregular, stem) ? irregular[stem] : undefined;
	if (known !== undefined) return known;
	if (stem.endsWith('e')) return `${stem}d`;
	return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
}
