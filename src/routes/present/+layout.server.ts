import { file } from '../builtIn.ts';

/** The built-in case, not validated yet; the pages of the stage and the speaker window each contain it. */
export const load = () => ({ file: file as unknown });
