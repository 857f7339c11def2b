import { file } from '../builtIn.ts';

/** The built-in case, still unchecked. */
export const load = () => ({ file: file as unknown });
