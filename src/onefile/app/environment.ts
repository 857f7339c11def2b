/** In place of SvelteKit’s own: a file is read by nothing but a browser. */
export const browser = true;
