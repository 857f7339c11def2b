/** A story: its steps, with their questions, notes, and what they show. */
import * as v from 'valibot';
import { longestList } from '../overlong.ts';
import { notesText } from '../story/notesText.ts';
import { longestView, maxWrongAnswers, stepLimits, storyLimits } from '../story/limits.ts';
import { builds, hiddenParts, poles } from '../vocabulary.ts';
import { described, id, prose, ref, text } from './fields.ts';

const question = v.pipe(
	v.strictObject({
		question: text(stepLimits.question),
		answer: prose(stepLimits.answer),
		wrong: described(
			v.optional(
				v.pipe(
					v.array(text(stepLimits.wrong)),
					v.maxLength(maxWrongAnswers, `expected at most ${maxWrongAnswers} wrong answers`)
				),
				[]
			),
			'Plausible answers that are not right: with them the question is answered by choosing.'
		),
		ties: described(
			v.optional(v.array(ref('ties')), []),
			'The ties that the answer rests on: their claims tell who says so.'
		)
	}),
	v.check(
		({ answer, wrong }) => new Set([answer, ...wrong]).size === wrong.length + 1,
		'expected wrong answers that differ from the right one and from each other'
	),
	v.check(
		({ answer, wrong }) => answer !== '' || wrong.length === 0,
		'expected a right answer beside the wrong ones'
	)
);

const prediction = v.strictObject({
	tie: ref('ties'),
	hides: described(v.picklist(hiddenParts), 'What of the tie is hidden until the class has said.')
});

const note = v.strictObject({
	text: prose(stepLimits.notes),
	ties: described(v.optional(v.array(ref('ties')), []), 'What the line is about.')
});

const otherName = v.pipe(
	v.strictObject({
		actor: v.optional(text(200)),
		tie: v.optional(text(200)),
		name: text(stepLimits.name)
	}),
	v.check(
		({ actor, tie }) => (actor === undefined) !== (tie === undefined),
		'expected an actor or a tie, and not both'
	)
);

const step = v.strictObject({
	id,
	title: text(stepLimits.title),
	caption: prose(stepLimits.caption),
	notes: described(
		v.pipe(
			v.array(note),
			v.check(
				(notes) => notesText(notes).length <= stepLimits.notes,
				`expected at most ${stepLimits.notes} characters in all`
			)
		),
		'For the speaker only, line by line.'
	),
	questions: v.optional(v.array(question), []),
	hidden: described(
		v.optional(v.boolean()),
		'Whether the step is kept in the story without being told: not on the stage, nor on paper.'
	),
	without: described(
		v.optional(
			v.strictObject({
				actors: v.optional(v.array(ref('actors')), []),
				ties: v.optional(v.array(ref('ties')), [])
			})
		),
		'What is left out of the picture of this step, although it would show it.'
	),
	names: described(
		v.optional(v.array(otherName)),
		'Other names for actors and ties, in the picture of this step only.'
	),
	predictions: described(
		v.optional(v.array(prediction), []),
		'Ties the step shows of which a class is asked what it expects, before it sees.'
	),
	show: described(
		v.pipe(
			v.strictObject({
				view: described(
					v.optional(text(longestView)),
					'A view in the words of a link: tension=said-done.b&family=conflict&focus=mayor.'
				),
				tension: v.optional(text(200)),
				through: described(
					v.optional(text(200)),
					'A tension that colours the ties named, where not all of its own are shown.'
				),
				pole: v.optional(v.picklist(poles)),
				actors: v.optional(v.array(ref('actors')), []),
				ties: v.optional(v.array(ref('ties')), [])
			}),
			v.check(
				({ view, tension, through, pole }) =>
					view === undefined || (tension ?? through ?? pole) === undefined,
				'expected a view, or a tension with its pole, but not both'
			)
		),
		'What is on the stage: what a view shows, or the ties of a tension; and the actors and ties named.'
	),
	frame: described(
		v.array(ref('actors')),
		'The actors the picture is framed on; empty means all shown.'
	),
	build: described(
		v.optional(
			v.union(
				[v.picklist(builds), v.array(v.array(ref('ties')))],
				'expected "whole", "arenas" or groups of ids of ties'
			)
		),
		'How the ties come into the picture: all at once, first what is public and then what is private, or in the groups given, of which the first holds the key ties. At most ten at a time if left out.'
	)
});

export const story = v.strictObject({
	id: described(text(200), 'Any text, unique within its list. Used in links.'),
	title: text(storyLimits.title),
	subtitle: v.optional(text(storyLimits.subtitle)),
	author: described(v.optional(text(storyLimits.author)), 'Who made the story, as it is credited.'),
	question: described(
		v.optional(text(storyLimits.question)),
		'The question that stays with a class when the story is told; that of its tension if left out.'
	),
	steps: v.pipe(v.array(step), v.maxLength(longestList))
});
