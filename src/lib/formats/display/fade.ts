import { mix } from '#lib/scene/contrast.ts';
import type { DisplayItem, DisplayList, Paint } from './displayList.ts';

/**
 * Items with an opacity on each fill and stroke, which drawing and office programs keep, while many of them drop the
 * opacity of a group.
 */
export const fade = (list: DisplayList, opacity: number): DisplayList =>
	list.map((item): DisplayItem => {
		if (item.kind === 'group') return { ...item, items: fade(item.items, opacity) };
		const { fillOpacity = 1 } = item;
		const filled = isNone(item.fill) ? {} : { fillOpacity: fillOpacity * opacity };
		if (item.kind === 'text' || item.stroke === undefined) return { ...item, ...filled };
		const { strokeOpacity = 1 } = item;
		return { ...item, ...filled, strokeOpacity: strokeOpacity * opacity };
	});

/**
 * Items in the colours that this opacity gives them on an opaque paper. They hide what is behind them, so that
 * what is drawn in layers, such as a double line, keeps its look.
 */
export const blend = (list: DisplayList, paper: string, opacity: number): DisplayList =>
	list.map((item): DisplayItem => {
		const blended = (color: string | undefined) =>
			color === undefined || isNone(color) ? color : mix(paper, color, opacity);
		if (item.kind === 'group')
			return { ...item, fill: blended(item.fill), items: blend(item.items, paper, opacity) };
		const fill = blended(item.fill);
		return item.kind === 'text'
			? { ...item, fill }
			: { ...item, fill, stroke: blended(item.stroke) };
	});

const isNone = (color: Paint['fill']) => color === 'none';
