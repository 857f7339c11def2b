import { createContext } from 'svelte';
import type { Navigation } from './navigation.ts';
import type { View } from './View.svelte.ts';

/** The view a page works with; made by the page, read by its panels. */
export const [getView, setView] = createContext<View>();

/** Where the page leads; the page sets it, so that its parts need no addresses. */
export const [getNavigation, setNavigation] = createContext<Navigation>();
