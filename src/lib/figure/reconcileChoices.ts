import { countPicks, type Picks } from '#lib/scene/picks.ts';
import type { Choices } from './choices.ts';
import type { PresetId } from './presets.ts';

/** The choices adjusted to one another: options that a format does not have are turned off. */
export function reconcileChoices(choices: Choices, picks: Picks): Choices {
	const { format, background } = choices;
	return {
		...choices,
		headline: oneLine(choices.headline),
		credit: oneLine(choices.credit),
		scale: format === 'png' ? choices.scale : 1,
		lettering: format === 'svg' ? choices.lettering : 'text',
		// PDF is printed on paper, on which light letters would be lost.
		background: format === 'pdf' && background === 'transparent' ? 'paper' : background,
		selection: choices.selection && countPicks(picks) > 0,
		carry: choices.carry && format !== 'pdf'
	};
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The choices for printing without the dialog: the stored ones, on the paper of the country. */
export function onPaper(choices: Choices, locale: string): Choices {
	const chosen = choices.format === 'pdf' || /^(a4|letter)-/.test(choices.preset);
	return { ...choices, format: 'pdf', preset: chosen ? choices.preset : paperOf(locale) };
}

/** Countries whose printers hold Letter (according to CLDR); everywhere else it is A4. */
const letterCountries = 'BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' ');

function paperOf(locale: string): PresetId {
	const country = new Intl.Locale(locale).maximize().region ?? '';
	return letterCountries.includes(country) ? 'letter-landscape' : 'a4-landscape';
}
