import { countPicks, type Picks } from '#lib/scene/picks.ts';
import type { Choices } from './choices.ts';
import type { PresetId } from './presets.ts';

/** The choices as far as they go together: what a format cannot have is not had, whatever was chosen before. */
export function reconcileChoices(choices: Choices, picks: Picks): Choices {
	const { format, background } = choices;
	return {
		...choices,
		scale: format === 'png' ? choices.scale : 1,
		lettering: format === 'svg' ? choices.lettering : 'text',
		// Beneath lies paper, and light letters would be lost on it.
		background: format === 'pdf' && background === 'transparent' ? 'paper' : background,
		selection: choices.selection && countPicks(picks) > 0,
		carry: choices.carry && format !== 'pdf'
	};
}

/** The choices for a print that nobody chose a sheet for: those kept, on the paper of the country. */
export function onPaper(choices: Choices, locale: string): Choices {
	const chosen = choices.format === 'pdf' || /^(a4|letter)-/.test(choices.preset);
	return { ...choices, format: 'pdf', preset: chosen ? choices.preset : paperOf(locale) };
}

/** Where Letter is in the printers (the countries that CLDR names); everywhere else it is A4. */
const letterCountries = 'BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' ');

function paperOf(locale: string): PresetId {
	const country = new Intl.Locale(locale).maximize().region ?? '';
	return letterCountries.includes(country) ? 'letter-landscape' : 'a4-landscape';
}
