/** Participles that no rule makes. */
const irregular: Readonly<Record<string, string>> = {
	beat: 'beaten',
	buy: 'bought',
	control: 'controlled',
	expel: 'expelled',
	fight: 'fought',
	find: 'found',
	give: 'given',
	hit: 'hit',
	know: 'known',
	lead: 'led',
	leave: 'left',
	make: 'made',
	meet: 'met',
	oversee: 'overseen',
	pay: 'paid',
	plan: 'planned',
	ban: 'banned',
	run: 'run',
	see: 'seen',
	sell: 'sold',
	send: 'sent',
	shoot: 'shot',
	stop: 'stopped',
	strike: 'struck',
	take: 'taken',
	tell: 'told',
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
	if (lower.endsWith('ed') || pasts.has(lower)) return `was ${lower}${rest} by`;
	const isVerb = /[^su]s$/.test(lower) && !['is', 'was', 'has', 'does'].includes(lower);
	return isVerb ? `is ${participleOf(stemOf(lower))}${rest} by` : `has “${label}” from`;
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
