import file from '../../../data/us-iraq-2020.json';

/** The built-in case, still unchecked; stage and speaker window each have it in the page. */
export const load = () => ({ file: file as unknown });
