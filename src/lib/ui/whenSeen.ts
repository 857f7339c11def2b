import type { Attachment } from 'svelte/attachments';

/** Calls `act` once, as soon as the element comes into sight. */
export const whenSeen =
	(act: () => void): Attachment =>
	(element) => {
		const observer = new IntersectionObserver((entries) => {
			if (!entries.at(-1)?.isIntersecting) return;
			observer.disconnect();
			act();
		});
		observer.observe(element);
		return () => observer.disconnect();
	};
