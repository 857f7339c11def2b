import file from '../../../data/us-iraq-2020.json';

/** The built-in case, still unchecked. */
export const load = () => ({ file: file as unknown });
