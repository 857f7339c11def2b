import { file } from '../builtIn.ts';

/** The built-in case, not validated yet. */
export const load = () => ({ file: file as unknown });
