import { createContext } from 'svelte';
import type { Opener } from './Opener.svelte.ts';

/** The opener of a page: the page makes it, and its parts open files with it. */
export const [getOpener, setOpener] = createContext<Opener>();
