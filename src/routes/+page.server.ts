import file from '../../data/us-iraq-2020.json';

/** The built-in case, still unchecked; it travels inside the prerendered page, not in the script. */
export const load = () => ({ file: file as unknown });
