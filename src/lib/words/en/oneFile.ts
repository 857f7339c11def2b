/** A file that holds one case and the program: how it is made, and what it says of itself. */
export const oneFile = {
	title: 'The case as one file',
	intro:
		'An HTML file that holds the case and the program. It opens with a double click, from a USB stick or a school’s server, needs no internet, and asks nobody for anything.',
	holds: 'It holds:',
	picture: 'the network with filter, search, legend, tables and all details',
	stories: 'the stories with their speaker notes and hidden steps: on the stage, and as a lesson',
	without:
		'It does not hold texts that you pasted for close reading, nor your other cases. Nobody can change the case in it; to do so, they open the file in Tautline.',
	making: 'Making the file…',
	size: (name: string, megabytes: string) => `${name} · ${megabytes} MB`,
	failed:
		'The file could not be made, because a part of it could not be loaded. Check your connection and try again.',
	again: 'Try again',
	save: 'Download',
	saved: (name: string) => `Saving ${name}.`,
	close: 'Close',
	/** In the file itself. */
	lesson: 'Lesson',
	story: 'Story',
	presentFrom: 'Present from here',
	lessonIntro:
		'Choose the steps and how many questions to ask. The choice holds in this window; whoever opens the file elsewhere begins with the usual one.',
	noAddress:
		'There is no link and no QR code, because this case lies in a file. Give the file to those who are to work through it; each opens it and begins the lesson.',
	missing: 'This file does not hold what its address asks for',
	whyMissing:
		'The address asks for another case, or for changes of an earlier visit. A file does not keep changes.',
	noScript:
		'This file shows its case with scripts. Allow them in your browser, or open it in another one.'
};
