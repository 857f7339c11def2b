import { version } from './en/version.ts';

/** Loaded once the page is at rest, apart from its other words. */
export const versionWords = version;
