import { quoted } from './shared.ts';

/** Copying and opening links to a view. */
export const link = {
	copy: 'Copy link to this view',
	copied: 'Link copied. It opens this view.',
	copiedPart: 'Link copied.',
	byHand: 'The link does not include the places of actors you moved by hand.',
	shortened:
		'The view is too much for one link, so the link leaves out the last of it, such as what is selected.',
	refused: 'The browser did not allow copying. Copy the link here:',
	address: 'Link to this view',
	copiedCase:
		'Link copied. It holds the whole case: whoever has the link can open a copy and read all of it.',
	none: 'This case is too large for a link. Share the file, or a figure that includes the case.',
	ignored: (names: readonly string[], more: number) =>
		`This link asks for something that is not here: ${quoted(names)}${more > 0 ? ` and ${more} more` : ''}. It was left out.`,
	tooLong: 'This link is damaged or too long, so it was ignored. The case is shown as it opens.',
	unmade: 'The layout in this link could not be restored.',
	close: 'Close this notice'
};
