/** In a file there is no other case. */
export const openOwn = (): Promise<null> => Promise.resolve(null);
