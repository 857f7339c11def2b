/** How many characters a part of a step may have. The case file's schema and the editor go by it. */
export const stepLimits = {
	title: 80,
	caption: 400,
	notes: 3000,
	question: 300,
	answer: 800,
	wrong: 300
} as const;

/** A question has no more wrong answers than these to choose from. */
export const maxWrongAnswers = 4;

/** A step's view, in the words of a link, has no more characters than these. */
export const longestView = 8000;
