import type { Case } from '#lib/case/case.ts';

/** Whether a case is written in English; rules that look for English words are silent about others. */
export const isEnglish = ({ about }: Case): boolean => /^en\b/i.test(about.language);
