import type { Case } from '#lib/case/case.ts';
import { placeView, type UnplacedView } from './stepPlacement.ts';

onmessage = ({ data: [source, view] }: MessageEvent<[Case, UnplacedView]>) =>
	postMessage(placeView(source, view));
