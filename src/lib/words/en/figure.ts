import type { DateMatch, FilterPart } from '#lib/case/filter.ts';
import type { Stance } from '#lib/case/vocabulary.ts';
import { isolated } from '#lib/case/direction.ts';
import { contested, parts, quoted, stances, ties, unasserted } from './shared.ts';

const matches: Record<DateMatch, string> = {
	began: 'began',
	wentOn: 'went on, or may have,',
	day: 'dated to the day'
};
const lines = (n: number) => `${n} ${n === 1 ? 'line' : 'lines'}`;

/** The figure dialog, and the text in a figure. */
export const figure = {
	madeWith: 'made with Tautline',
	storyBy: (author: string) => `story by ${isolated(author)}`,
	asOf: (date: string) => `as of ${date}`,
	tension: (title: string, pole: string | null) =>
		`tension: ${isolated(title)}${pole === null ? '' : `, only ${quoted([pole])}`}`,
	only: (part: FilterPart, names: readonly string[]) =>
		`${parts[part]}: ${names.map(isolated).join(', ')}`,
	never: (part: FilterPart, names: readonly string[]) =>
		`${parts[part]}: all but ${names.map(isolated).join(', ')}`,
	dates: (match: DateMatch, from: string | null, to: string | null) =>
		[matches[match], from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(' '),
	datedOnly: 'only claims with a date',
	onlyStep: (title: string) => `only what the step ${quoted([title])} shows`,
	onlyAround: (name: string) => `only the neighbourhood of ${isolated(name)}`,
	onlyPicks: (names: readonly string[], more: number) =>
		`only ${names.map(isolated).join(', ')}${more > 0 ? ` and ${more} more` : ''}, with their ties and partners`,
	private: 'Private: behind closed doors or leaked',
	attack: 'Attack: force was used',
	mutual: 'No arrowhead: mutual',
	unasserted,
	anonymous: 'One unnamed voice',
	contested,
	source: (n: number, text: string) => `[${n}] ${isolated(text)}`,
	key: {
		title: 'The numbered lines, and who says so',
		numbered: (n: number, sentence: string) => `${n}: ${isolated(sentence)}`,
		voice: (name: string, stance: Stance, places: string) =>
			[stance === 'asserts' ? isolated(name) : `${isolated(name)} (${stances[stance]})`, places]
				.filter(Boolean)
				.join(' '),
		place: (source: number | null, places: readonly string[]) =>
			[...(source === null ? [] : [`[${source}]`]), places.join(', ')]
				.filter(Boolean)
				.join('\u00a0'),
		described: 'The lines are numbered.'
	},
	describe: (title: string) => `Network graph: ${isolated(title)}.`,
	standsOut: 'What stands out:',
	onlyActors: (names: readonly string[]) =>
		names.length > 0 ? `Without ties: ${names.map(isolated).join(', ')}.` : 'Nothing is in view.',
	centre: (names: readonly string[]) =>
		`Those with most ties are ${names.map(isolated).join(', ')}.`,
	moreTies: 'The figure shows more ties than can be told here.',
	title: 'Make a figure',
	preview: (alt: string) => `Preview. ${alt}`,
	format: 'Format',
	formats: { png: 'PNG', svg: 'SVG', pdf: 'PDF' },
	preset: 'Size',
	presetGroups: {
		view: 'This view',
		slide: 'Slide',
		paper: 'Paper',
		other: 'Other'
	},
	presets: {
		screen: 'As on screen',
		whole: 'Whole network',
		slide: 'Slide, 1920 × 1080',
		'slide-4k': 'Slide, 3840 × 2160',
		'a4-landscape': 'A4, landscape',
		'a4-portrait': 'A4, portrait',
		'letter-landscape': 'Letter, landscape',
		'letter-portrait': 'Letter, portrait',
		square: 'Square, 1080 × 1080',
		own: 'Custom size'
	},
	own: { width: 'Width', height: 'Height', unit: 'Unit', dpi: 'Pixels per inch' },
	scale: 'Scale',
	background: 'Background',
	backgrounds: { paper: 'White', dark: 'Dark', transparent: 'Transparent' },
	lettering: 'Text',
	letterings: { text: 'Plain', embedded: 'With fonts', outlines: 'Outlines' },
	letteringHelp: {
		text: 'Can be edited and searched. If the fonts are missing, others are used.',
		embedded: 'Looks the same in every browser. Some drawing programs ignore the embedded fonts.',
		outlines: 'Looks the same everywhere, but the text can no longer be edited or searched.'
	},
	missing: (letters: readonly string[]) =>
		`The fonts lack ${quoted(letters)}. Boxes are drawn instead.`,
	lettersFailed: 'The outlines could not be loaded. Choose another form of text.',
	ownTexts: { headline: 'Headline', credit: 'Credit', creditExample: 'Who made the figure' },
	parts: 'In the figure',
	partNames: {
		title: 'Title',
		legend: 'Legend',
		source: 'Sources',
		filter: 'Filter',
		date: 'As-of date',
		altText: 'Alt text'
	},
	numbered: 'Numbers on the lines, with a key',
	selection: 'Only the selection and its partners',
	nothingPicked: 'Select an actor or a tie first.',
	check: {
		title: 'Before you publish',
		toCheck: (n: number) => (n === 1 ? '1 thing to check' : `${n} things to check`),
		clear: (points: number) => `Nothing found. The smallest letters are ${points} pt.`,
		help: 'Choose a tie to close this window and see its claims.',
		doubts: {
			unasserted: (n: number) => `Nobody asserts ${ties(n)}.`,
			anonymous: (n: number) => `${ties(n)} ${n === 1 ? 'rests' : 'rest'} on one unnamed voice.`,
			contested: (n: number) => `${ties(n)} ${n === 1 ? 'is' : 'are'} contested.`,
			unlabelled: (n: number) => `${lines(n)} ${n === 1 ? 'has' : 'have'} no words.`,
			through: (n: number) =>
				`${lines(n)} ${n === 1 ? 'runs' : 'run'} through an actor at neither end.`
		},
		through: (names: readonly string[]) => `through ${names.map(isolated).join(', ')}`,
		letters: (points: number) =>
			`The smallest letters are ${points} pt. Below 6 pt they are hard to read.`,
		number: 'Number the lines',
		larger: 'Choose a larger size, or show fewer ties.',
		keyless:
			'The key of the numbered lines has no room, so the lines keep their words. Choose a larger size, leave out the legend, or show fewer ties.',
		coarse: (dpi: number) =>
			`Only ${dpi} pixels come on an inch, which looks soft in print. Most printers ask for 300.`,
		sharpen: (dpi: number) => `Use ${dpi} pixels per inch`,
		empty: 'The figure is empty: no tie is in view.',
		showAll: 'Show all ties'
	},
	nothing: 'Nothing is in view, so there is no figure.',
	carry: 'Include the case, so that the file can be opened again',
	pixels: (width: number, height: number) => `${width} × ${height} pixels`,
	onPaper: (width: number, height: number, dpi: number | null) =>
		`${width.toFixed(1)} × ${height.toFixed(1)} cm${dpi === null ? '' : ` at ${dpi} dpi`}`,
	bytes: (n: number) => (n < 1e6 ? `${Math.ceil(n / 1000)} kB` : `${(n / 1e6).toFixed(1)} MB`),
	save: { png: 'Save PNG', svg: 'Save SVG', pdf: 'Print or save as PDF' },
	working: 'Making the file…',
	saved: (name: string) => `Saved as ${quoted([name])}.`,
	falsified:
		'This browser changes the pixels of pictures, to protect you from being recognised. A PNG would be spoilt. SVG and PDF are not.',
	failed: 'The file could not be made. Try again or choose another format.',
	tooLarge: (
		wanted: { width: number; height: number },
		largest: { width: number; height: number },
		scale: number | null
	) =>
		`This browser cannot draw ${wanted.width} × ${wanted.height} pixels. ${
			scale === null
				? `The largest size of this shape is ${largest.width} × ${largest.height}`
				: `Scale ${scale} works`
		}; SVG has no limit.`,
	instead: 'Use SVG instead',
	copyPicture: 'Copy image',
	copyAlt: 'Copy alt text',
	copyCitation: 'Copy citation',
	names: { alt: 'Alt text', citation: 'Citation' },
	copied: {
		picture: 'Image copied as PNG.',
		alt: 'Alt text copied.',
		citation: 'Citation copied.'
	},
	refused: {
		picture: 'The browser did not allow copying. Save the image instead.',
		alt: 'The browser did not allow copying. Copy the alt text here:',
		citation: 'The browser did not allow copying. Copy the citation here:'
	},
	citation: (about: {
		title: string;
		asOf: string;
		sources: readonly string[];
		licence: string | undefined;
		link: string | null;
		retrieved: string;
	}) =>
		[
			`${isolated(about.title)}, as of ${about.asOf}`,
			...(about.sources.length > 0 ? [`Source: ${about.sources.map(isolated).join('; ')}`] : []),
			...(about.licence ? [isolated(about.licence)] : []),
			'Tautline',
			about.link === null
				? `Retrieved ${about.retrieved}`
				: `${about.link}, retrieved ${about.retrieved}`
		].join('. ') + '.'
};
