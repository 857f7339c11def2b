import type { Case } from '#lib/case/case.ts';
import { chosenFrom } from '#lib/case/lesson/choose.ts';
import { lessonOf } from '#lib/case/lesson/lesson.ts';
import { usualChoice, type LessonChoice } from '#lib/case/lesson/lessonLink.ts';
import type { Question } from '#lib/case/lesson/question.ts';
import type { Stored } from '#lib/state/Stored.ts';
import { questionsOf, withAnswer, withoutAnswer, type Answer } from './answers.ts';
import { nothingKept, readKept, writeKept, type Kept } from './kept.ts';
import { placesOf } from './places.ts';
import { scoreOf } from './score.ts';

/** Where the answers are kept. */
type AnswerStore = Pick<Stored, 'read' | 'write' | 'clear'>;

/**
 * A student’s progress through the lesson of a case. Every answer, and every letter of one that is begun, is
 * kept on the device at once, whatever part of the lesson was chosen.
 */
export class LessonSession {
	readonly #stored: AnswerStore;
	readonly source: Case;
	/** Every step with all its questions. */
	readonly all;
	/** What is asked of the lesson. */
	choice = $state.raw<LessonChoice>(usualChoice);
	#kept = $state.raw<Kept>(nothingKept);
	/** Kept answers that could not be read, or belong to another version; the first answer takes their place. */
	former = $state.raw<string | null>(null);
	/** Whether the device keeps nothing. */
	blocked = $state(false);

	constructor(source: Case, stored: AnswerStore) {
		this.source = source;
		this.#stored = stored;
		this.all = lessonOf(source);
		const text = stored.read();
		const kept = text === null ? null : readKept(this.all, text);
		this.former = kept === null ? text : null;
		this.#kept = kept ?? nothingKept;
	}

	/** The chosen steps with the chosen questions. */
	stops = $derived.by(() => chosenFrom(this.all, this.choice));
	places = $derived(placesOf(this.stops));
	questions = $derived(questionsOf(this.stops));
	answers = $derived.by(() => this.#kept.answers);
	name = $derived.by(() => this.#kept.name);
	score = $derived.by(() => scoreOf(this.questions, this.answers));
	/** How many of the chosen questions have an answer. */
	done = $derived(this.questions.length - this.score.open);

	/** Index of the first place whose question is not answered; if all are, that of the summary. */
	get next(): number {
		if (this.done === 0) return 1;
		const open = this.places.findIndex(
			(place) => place.kind === 'question' && !this.answers.has(place.question.key)
		);
		return open < 0 ? this.places.length - 1 : open;
	}

	/** What was begun as an answer to a question. */
	draftOf = ({ key }: Question): Answer | undefined => this.#kept.drafts.get(key);

	/** Keeps what is begun of an answer, as it stands. */
	draft(key: string, part: Partial<Answer>) {
		this.#keep({ drafts: withAnswer(this.#kept.drafts, key, part) });
	}

	/** Records an answer, or a change to a part of it. */
	say(key: string, part: Partial<Answer>) {
		this.#keep({
			answers: withAnswer(this.#kept.answers, key, part),
			drafts: withoutAnswer(this.#kept.drafts, key)
		});
	}

	/** Records the name under which the student hands in. */
	call(name: string) {
		this.#keep({ name });
	}

	/** Deletes every answer, also on the device. */
	clear() {
		this.#kept = nothingKept;
		this.former = null;
		this.#stored.clear();
	}

	#keep(part: Partial<Kept>) {
		this.#kept = { ...this.#kept, ...part };
		this.blocked = !this.#stored.write(writeKept(this.all, this.#kept));
	}
}
