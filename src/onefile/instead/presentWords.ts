import { oneFile } from '#lib/words/en/oneFile.ts';
import { present } from '#lib/words/en/present.ts';

/** The words of the stage, where there is no address of the lesson. */
export const presentWords = { ...present, noAddress: oneFile.noAddress };
