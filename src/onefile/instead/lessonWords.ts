import { lesson } from '#lib/words/en/lesson.ts';
import { oneFile } from '#lib/words/en/oneFile.ts';

/** The words of the lesson, where there is no link to it. */
export const lessonWords = {
	...lesson,
	choose: { ...lesson.choose, intro: oneFile.lessonIntro, own: oneFile.noAddress }
};
