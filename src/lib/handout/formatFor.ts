import type { Choices } from './choices.ts';
import type { FormatName } from './format.ts';

/** The format of the pictures that these choices need. */
export function formatFor({ reader, paper, each }: Choices): FormatName {
	if (reader === 'poster') return paper === 'a3' || paper === 'tabloid' ? 'large' : 'poster';
	return reader === 'class' && each === '4' ? 'quarter' : 'page';
}
