/** A finger has to travel this far, in px, before the swipe counts. */
const far = 64;

/**
 * Calls when a finger swipes an element down that is scrolled to its top, and lets the element follow the
 * finger. Returns a function that stops listening.
 */
export function swipeDown(element: HTMLElement, onswiped: () => void): () => void {
	let from: Touch | null = null;
	const follow = (by: number) => (element.style.translate = by > 0 ? `0 ${by}px` : '');
	const travelled = (to: Touch | undefined) => {
		if (!from || !to) return 0;
		const down = to.clientY - from.clientY;
		return down > Math.abs(to.clientX - from.clientX) ? down : 0;
	};
	const start = ({ touches, target }: TouchEvent) => {
		from = touches.length === 1 && atTop(target, element) ? (touches[0] ?? null) : null;
	};
	const move = ({ touches }: TouchEvent) => {
		if (touches.length > 1) from = null;
		follow(travelled(touches[0]));
	};
	const end = ({ changedTouches }: TouchEvent) => {
		follow(0);
		if (travelled(changedTouches[0]) > far) onswiped();
		from = null;
	};
	const cancel = () => void ((from = null), follow(0));
	const heard = { touchstart: start, touchmove: move, touchend: end, touchcancel: cancel };
	const all = Object.entries(heard) as [keyof HTMLElementEventMap, EventListener][];
	for (const [name, hear] of all) element.addEventListener(name, hear, { passive: true });
	return () => all.forEach(([name, hear]) => element.removeEventListener(name, hear));
}

/** Whether nothing between the touched part and the element can still scroll up. */
function atTop(target: EventTarget | null, element: HTMLElement): boolean {
	for (let part = target instanceof Element ? target : null; part; part = part.parentElement) {
		if (part.scrollTop > 0) return false;
		if (part === element) return true;
	}
	return true;
}
