import type { Circle, Paint, Paths, Polygon, Rect } from '#lib/formats/display/displayList.ts';

type Pen = OffscreenCanvasRenderingContext2D;
type Shape = Circle | Rect | Polygon;

/** Paints a shape; `fill` is the default for one without a fill. */
export function paintShape(pen: Pen, shape: Shape, fill: string) {
	const path = pathOf(shape);
	fillPath(pen, path, shape, fill);
	strokePath(pen, path, shape);
	pen.globalAlpha = 1;
}

/** Paints paths in order; `fill` is the default for those without a fill. */
export function paintPaths(pen: Pen, { paths, ...paint }: Paths, fill: string) {
	for (const { d, at } of paths) {
		if (at) pen.translate(at.x, at.y);
		const path = new Path2D(d);
		fillPath(pen, path, paint, fill);
		strokePath(pen, path, paint);
		if (at) pen.translate(-at.x, -at.y);
	}
	pen.globalAlpha = 1;
}

/** The outline of a shape. */
export function pathOf(shape: Shape): Path2D {
	const path = new Path2D();
	if (shape.kind === 'circle') path.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI);
	else if (shape.kind === 'rect') {
		const { x = 0, y = 0, w, h, radius = 0 } = shape;
		path.roundRect(x, y, w, h, radius);
	} else {
		for (let i = 0; i < shape.points.length; i += 2)
			path.lineTo(shape.points[i] ?? 0, shape.points[i + 1] ?? 0);
		path.closePath();
	}
	return path;
}

function fillPath(pen: Pen, path: Path2D, { fill, fillOpacity = 1 }: Paint, inherited: string) {
	if (fill === 'none') return;
	pen.globalAlpha = fillOpacity;
	pen.fillStyle = fill ?? inherited;
	pen.fill(path);
}

function strokePath(pen: Pen, path: Path2D, { stroke, strokeOpacity = 1, ...paint }: Paint) {
	if (stroke === undefined) return;
	pen.globalAlpha = strokeOpacity;
	pen.strokeStyle = stroke;
	pen.lineWidth = paint.strokeWidth ?? 1;
	pen.lineCap = paint.lineCap ?? 'butt';
	pen.setLineDash([...(paint.dash ?? [])]);
	pen.stroke(path);
}
