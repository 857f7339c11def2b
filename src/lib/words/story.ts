import { story } from './en/story.ts';

/** Apart from the other words, for they are loaded with what they belong to. */
export const storyWords = story;
