import { arrange, type Arrangement } from './arrange.ts';

onmessage = ({ data }: MessageEvent<Arrangement>) => postMessage(arrange(data));
