import type {
	Circle,
	DisplayItem,
	DisplayList,
	Group,
	Paint,
	Paths,
	Polygon,
	Rect,
	Text,
	Transform
} from '#lib/formats/display/displayList.ts';
import { short } from '#lib/formats/display/short.ts';
import type { Bounds } from '#lib/scene/bounds.ts';
import { all, element, nothing, text, type Xml } from './xml.ts';

/** A display list as SVG elements. The same list gives the same text. */
export const printSvg = (list: DisplayList): Xml => all(list.map(printItem));

function printItem(item: DisplayItem): Xml {
	switch (item.kind) {
		case 'group':
			return printGroup(item);
		case 'circle':
			return printCircle(item);
		case 'rect':
			return printRect(item);
		case 'polygon':
			return printPolygon(item);
		case 'paths':
			return printPaths(item);
		case 'text':
			return printText(item);
	}
}

function printGroup({ id, title, items, font, fill, transform, ...group }: Group): Xml {
	const { clip, cutOut } = group;
	const attributes = {
		id,
		mask: cutOut && `url(#${cutOut.id})`,
		'font-family': font,
		transform: transform && printTransform(transform),
		'clip-path': clip && `url(#${clip.id})`,
		fill
	};
	return all([
		clip ? element('clipPath', { id: clip.id }, element('rect', sidesOf(clip.area))) : nothing,
		cutOut ? printMask(cutOut) : nothing,
		element('g', attributes, ...printTitle(title), ...items.map(printItem))
	]);
}

/** White shows what lies under the mask, black hides it. */
function printMask({ id, area, items }: NonNullable<Group['cutOut']>): Xml {
	const sides = sidesOf(area);
	const white = element('rect', { ...sides, fill: 'white' });
	const attributes = { id, maskUnits: 'userSpaceOnUse', ...sides };
	return element('mask', attributes, white, ...items.map(printItem));
}

const sidesOf = ({ x, y, w, h }: Bounds) => ({ x, y, width: w, height: h });

/** The scale has enough decimals to put everything in its place in a picture of any size. */
function printTransform({ x, y, scale, angle }: Transform): string {
	const scaled = scale === undefined ? '' : ` scale(${Number(scale.toFixed(5))})`;
	const turned = angle === undefined ? '' : ` rotate(${short(angle)})`;
	return `translate(${short(x)} ${short(y)})${scaled}${turned}`;
}

const printCircle = ({ x, y, radius, ...paint }: Circle): Xml =>
	element('circle', { cx: x, cy: y, r: radius, ...paintOf(paint) });

const printRect = ({ id, x, y, w, h, radius, ...paint }: Rect): Xml =>
	element('rect', { id, x, y, width: w, height: h, rx: radius, ...paintOf(paint) });

const printPolygon = ({ points, ...paint }: Polygon): Xml =>
	element('polygon', { points: points.map(short).join(' '), ...paintOf(paint) });

function printPaths({ paths, ...paint }: Paths): Xml {
	const printed = paths.map(({ id, title, d, at }) =>
		element('path', { id, transform: at && printTransform(at), d }, ...printTitle(title))
	);
	return element('g', paintOf(paint), ...printed);
}

const printTitle = (title: string | undefined): Xml[] =>
	title === undefined ? [] : [element('title', {}, text(title))];

function printText({ lines, size, weight, fill, fillOpacity, ...way }: Text): Xml {
	const attributes = {
		'font-size': size,
		'font-weight': weight,
		fill,
		'fill-opacity': fillOpacity,
		'text-anchor': way.anchor,
		direction: way.rightToLeft ? 'rtl' : undefined,
		'unicode-bidi': way.rightToLeft ? 'embed' : undefined
	};
	const spans = lines.map(({ x, y, text: line }) => element('tspan', { x, y }, text(line)));
	return element('text', attributes, ...spans);
}

const paintOf = (paint: Paint) => ({
	fill: paint.fill,
	'fill-opacity': paint.fillOpacity,
	stroke: paint.stroke,
	'stroke-width': paint.strokeWidth,
	'stroke-linecap': paint.lineCap,
	'stroke-opacity': paint.strokeOpacity,
	'stroke-dasharray': paint.dash?.join(' ')
});
