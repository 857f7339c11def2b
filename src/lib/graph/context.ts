import { createContext } from 'svelte';
import type { Camera } from './camera.svelte.ts';

/** The camera of a page: the page makes it, and any part of the page may ask what is on screen. */
export const [getCamera, setCamera] = createContext<Camera>();
