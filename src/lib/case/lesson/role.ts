import type { Question } from './question.ts';

/**
 * What a question asks of a student. `seen`: what the picture of the step has just shown, which can be right or
 * wrong. `guess`: what only the source tells, or leaves open. `own`: a thought in one's own words.
 */
export const roles = ['seen', 'guess', 'own'] as const;
export type Role = (typeof roles)[number];

/** The role of a question. No picture shows who says so, or what a worded question asks. */
export function roleOf({ hides, choices }: Pick<Question, 'hides' | 'choices'>): Role {
	if (choices.length === 0) return 'own';
	return hides === null || hides === 'asserter' ? 'guess' : 'seen';
}
