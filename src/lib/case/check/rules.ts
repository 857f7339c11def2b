import type { Rule } from './rule.ts';
import { latePrediction } from './latePrediction.ts';
import { mutualTwice } from './mutualTwice.ts';
import { takenBack } from './takenBack.ts';
import { twoArenas } from './twoArenas.ts';
import { unaskedPrediction } from './unaskedPrediction.ts';
import { unassertedTie } from './unassertedTie.ts';
import { undatedClaim } from './undatedClaim.ts';
import { unnamedAnalyst } from './unnamedAnalyst.ts';
import { untold } from './untold.ts';

/** All rules of coding that `npm run case:check` checks, in the order in which it reports them. */
export const rules: readonly Rule[] = [
	unassertedTie,
	takenBack,
	unnamedAnalyst,
	undatedClaim,
	unaskedPrediction,
	latePrediction,
	mutualTwice,
	twoArenas,
	untold
];
