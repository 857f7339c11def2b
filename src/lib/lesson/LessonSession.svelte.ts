import type { Case } from '#lib/case/case.ts';
import { lessonOf } from '#lib/case/lesson/lesson.ts';
import {
	noAnswers,
	questionsOf,
	readAnswers,
	withAnswer,
	writeAnswers,
	type Answer
} from './answers.ts';
import type { Stored } from '#lib/state/Stored.ts';
import { placesOf } from './places.ts';
import { scoreOf } from './score.ts';

/** Where the answers are kept. */
type AnswerStore = Pick<Stored, 'read' | 'write' | 'clear'>;

/** A student’s progress through the lesson of a case; every answer is kept on the device at once. */
export class LessonSession {
	readonly #stored: AnswerStore;
	readonly source: Case;
	readonly stops;
	readonly places;
	readonly questions;
	answers = $state.raw(noAnswers);
	/** Whether there were kept answers that could not be read. */
	unreadable = $state(false);
	/** Whether the device keeps nothing. */
	blocked = $state(false);

	constructor(source: Case, stored: AnswerStore) {
		this.source = source;
		this.#stored = stored;
		this.stops = lessonOf(source);
		this.places = placesOf(this.stops);
		this.questions = questionsOf(this.stops);
		const text = stored.read();
		const answers = text === null ? null : readAnswers(this.stops, text);
		this.unreadable = text !== null && answers === null;
		this.answers = answers ?? noAnswers;
	}

	score = $derived.by(() => scoreOf(this.questions, this.answers));

	/** Index of the first place whose question is not answered; if all are, the one after the last. */
	get next(): number {
		const open = this.places.findIndex(
			({ question }) => question && !this.answers.has(question.key)
		);
		if (this.answers.size === 0) return 0;
		return open < 0 ? this.places.length : open;
	}

	/** Records an answer, or a change to a part of it. */
	say(key: string, part: Partial<Answer>) {
		this.answers = withAnswer(this.answers, key, part);
		this.unreadable = false;
		this.blocked = !this.#stored.write(writeAnswers(this.stops, this.answers));
	}

	/** Deletes every answer, also on the device. */
	clear() {
		this.answers = noAnswers;
		this.#stored.clear();
	}
}
