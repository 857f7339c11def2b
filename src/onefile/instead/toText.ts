/** In a file, there are no texts of sources. */
export const toText = () => null;
