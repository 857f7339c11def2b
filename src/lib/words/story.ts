import { story } from './en/story.ts';

/** Loaded with the story panel, apart from the words of the page. */
export const storyWords = story;
