/** The shortest swipe in px, and the longest in ms: a shorter one is a tap, a slower one a drag. */
const [least, longest] = [60, 500];

/** Reports quick swipes of one finger across an element: 1 for a swipe to the left, −1 to the right. */
export function swipe(onswipe: (by: 1 | -1) => void) {
	return (element: HTMLElement) => {
		let from: { x: number; y: number; at: number } | null = null;
		const start = ({ touches, timeStamp }: TouchEvent) => {
			const [touch] = touches;
			from =
				touch && touches.length === 1
					? { x: touch.clientX, y: touch.clientY, at: timeStamp }
					: null;
		};
		const end = ({ changedTouches, timeStamp }: TouchEvent) => {
			const [touch] = changedTouches;
			if (!from || !touch || timeStamp - from.at > longest) return;
			const [x, y] = [touch.clientX - from.x, touch.clientY - from.y];
			if (Math.abs(x) > least && Math.abs(x) > 2 * Math.abs(y)) onswipe(x < 0 ? 1 : -1);
			from = null;
		};
		element.addEventListener('touchstart', start, { passive: true });
		element.addEventListener('touchend', end, { passive: true });
		return () => {
			element.removeEventListener('touchstart', start);
			element.removeEventListener('touchend', end);
		};
	};
}
