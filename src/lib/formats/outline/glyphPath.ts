import type { Font, Glyph, PathCommand } from 'fontkit';

/** A glyph at a font size: the first point of its outline, in px, and the outline relative to it. */
interface GlyphPath {
	x: number;
	y: number;
	rest: string;
}

const letters: Record<PathCommand['command'], string> = {
	moveTo: 'm',
	lineTo: 'l',
	quadraticCurveTo: 'q',
	bezierCurveTo: 'c',
	closePath: 'z'
};

/** Cached, because glyphs recur, and their outlines do not depend on their position. */
const known = new WeakMap<Font, Map<string, GlyphPath>>();

/** Path data of a glyph whose origin is at a point on the baseline. */
export function glyphPath(font: Font, glyph: Glyph, size: number, x: number, y: number): string {
	const paths = known.get(font) ?? new Map<string, GlyphPath>();
	known.set(font, paths);
	const key = `${glyph.id} ${size}`;
	const path = paths.get(key) ?? traced(glyph.path.commands, size / font.unitsPerEm);
	paths.set(key, path);
	return path.rest === '' ? '' : `M${short(x + path.x)} ${short(y + path.y)}${path.rest}`;
}

/** Relative coordinates take a third less space. In fonts y grows upwards, in SVG downwards. */
function traced(commands: readonly PathCommand[], scale: number): GlyphPath {
	const place = (args: readonly number[]) =>
		args.map((n, i) => rounded(i % 2 === 0 ? n * scale : -n * scale));
	const [first] = commands;
	const [x = 0, y = 0] = place(first?.args ?? []);
	let [startX, startY, penX, penY] = [x, y, x, y];
	let rest = '';
	for (const { command, args } of commands.slice(1)) {
		// Steps between rounded points add up to rounded points.
		const points = place(args);
		rest += letters[command] + steps(points.map((n, i) => n - (i % 2 === 0 ? penX : penY)));
		[penX = startX, penY = startY] = points.slice(-2);
		if (command === 'moveTo') [startX, startY] = [penX, penY];
	}
	return { x, y, rest };
}

function steps(numbers: readonly number[]): string {
	return numbers.map(short).join(' ').replaceAll(' -', '-');
}

const short = (n: number) => String(rounded(n)).replace(/^(-?)0\./, '$1.');

/** To two decimals, finer than any screen or printer. */
export function rounded(n: number): number {
	return Math.round(n * 100) / 100;
}
