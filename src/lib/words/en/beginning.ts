/** How to begin with a case, in its details. */
export const beginning = {
	begin: 'How to begin',
	byTension: 'Choose a tension: its ties light up, each in the colour of its pole.',
	/** Of a case without tensions. */
	byLegend: 'Choose an entry of the legend: only what it stands for stays.',
	steps: [
		'Click or tap an actor to read its ties as sentences.',
		'Click or tap a line or a sentence to see who says so, and where.'
	],
	newCase: 'New case of your own',
	cases: 'All cases',
	oneFile: 'This case as one HTML file',
	changes: 'What has changed…',
	lessonForClass: 'Prepare it for a class'
};
