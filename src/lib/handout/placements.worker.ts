import type { Case, Id } from '#lib/case/case.ts';
import type { FormatName } from './format.ts';
import { placementsOf } from './placementsOf.ts';

onmessage = ({ data: [source, name, steps] }: MessageEvent<[Case, FormatName, readonly Id[]]>) =>
	postMessage(placementsOf(source, name, steps));
