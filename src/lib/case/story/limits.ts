/** Maximum number of characters of each part of a step, for the schema of the case file and the editor. */
export const stepLimits = {
	title: 80,
	caption: 400,
	notes: 3000,
	question: 300,
	answer: 800,
	wrong: 300,
	/** Another name for an actor or a tie. */
	name: 60
} as const;

/** Maximum number of characters of each part of a story besides its steps. */
export const storyLimits = { title: 120, subtitle: 200, author: 200, question: 200 } as const;

/** Maximum number of wrong answers of a question. */
export const maxWrongAnswers = 4;

/** Maximum length of a step's view, in characters of its link. */
export const longestView = 8000;
