import { createContext } from 'svelte';
import type { View } from './View.svelte.ts';

/** The view a page works with; made by the page, read by its panels. */
export const [getView, setView] = createContext<View>();
