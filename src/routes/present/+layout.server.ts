import { file } from '../builtIn.ts';

/** The built-in case, still unchecked; stage and speaker window each have it in the page. */
export const load = () => ({ file: file as unknown });
