import { lesson } from './en/lesson.ts';

/** Apart from the other words, for they are loaded with what they belong to. */
export const lessonWords = lesson;
