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

/** A student’s way through the lesson of a case: the answers so far, kept on the device with each one. */
export class LessonSession {
	readonly #stored: AnswerStore;
	readonly source: Case;
	readonly stops;
	readonly places;
	readonly questions;
	answers = $state.raw(noAnswers);
	/** Something was kept that could not be read. */
	unreadable = $state(false);
	/** The device keeps nothing. */
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

	/** The first place whose question is not answered; where all are, what comes after the places. */
	get next(): number {
		const open = this.places.findIndex(
			({ question }) => question && !this.answers.has(question.key)
		);
		if (this.answers.size === 0) return 0;
		return open < 0 ? this.places.length : open;
	}

	/** Takes an answer, or a part of it that has changed. */
	say(key: string, part: Partial<Answer>) {
		this.answers = withAnswer(this.answers, key, part);
		this.unreadable = false;
		this.blocked = !this.#stored.write(writeAnswers(this.stops, this.answers));
	}

	/** Forgets every answer, on the device too. */
	clear() {
		this.answers = noAnswers;
		this.#stored.clear();
	}
}
