import { createContext } from 'svelte';
import type { Navigation } from './navigation.ts';
import type { View } from './View.svelte.ts';

/** The view of a page; the page makes it, and its panels read it. */
export const [getView, setView] = createContext<View>();

/** How to reach other pages; the page sets it, so that its parts need no addresses. */
export const [getNavigation, setNavigation] = createContext<Navigation>();
