/** The header of the explore page, and the tabs and titles of its side panels. */
export const header = {
	present: 'Present',
	presentTitle: 'Present the story step by step',
	figure: 'Figure',
	figureTitle: 'Make a figure',
	handout: 'Make a handout to print',
	lesson: 'Work through the story as a lesson',
	help: 'How to read this',
	firstVisit:
		'Who commands, backs, opposes and attacks whom. Click or tap a line to see who says so, or choose a tension.',
	skip: 'Skip to the network',
	skipToTables: 'Skip to the tables',
	theme: { light: 'Switch to the dark theme', dark: 'Switch to the light theme' },
	coming: 'Still loading…',
	filter: 'Tensions and filters',
	slides: 'Slides',
	filterTab: 'Filter',
	slidesAndFilter: 'Slides, tensions and filters',
	details: 'Details',
	story: 'Story',
	text: 'Text',
	endTab: 'Show in this panel',
	close: 'Close'
};
