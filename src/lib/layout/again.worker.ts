import type { Case } from '#lib/case/case.ts';
import { arrangeAgain, type Again } from './arrangeAgain.ts';

onmessage = ({ data: [source, again] }: MessageEvent<[Case, Again]>) =>
	postMessage(arrangeAgain(source, again));
