import { lineGap, tipSpacing } from '#lib/scene/heads.ts';
import type { Line } from '#lib/scene/lines.ts';
import { clearance } from '#lib/scene/strokes.ts';
import type { DisplayItem } from './displayList.ts';
import { drawAlike } from './drawAlike.ts';

/** A line of this kind from 0, 0 to the right; `length` includes its head, and a double line has `core` inside. */
export function drawLineSample(
	line: Line,
	color: string,
	haloed: boolean,
	length: number,
	core: string | null = null
): DisplayItem {
	const start = { x: 0, y: 0 };
	const control = { x: length / 2, y: 0 };
	const end = { x: length - clearance - lineGap(line) + tipSpacing(line.head), y: 0 };
	const edge = { ...line, color, halo: haloed, doubled: core !== null };
	return drawAlike([{ edge, curves: [{ start, control, end }] }], true, core);
}
