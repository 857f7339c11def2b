import { lesson } from './en/lesson.ts';

/** Loaded with the lesson and the stage, apart from the words of the page. */
export const lessonWords = lesson;
