import { oneFile } from './en/oneFile.ts';

/** Loaded with the dialog that makes such a file, apart from the words of the page. */
export const oneFileWords = oneFile;
