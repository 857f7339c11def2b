/** Gives the picture the focus, if it is shown. */
export function toPicture() {
	document.querySelector<HTMLElement>('[role="application"]')?.focus();
}

/** Gives the details the focus, at their heading. */
export function toDetails() {
	const heading = document.querySelector<HTMLElement>('#details-rail h2');
	if (!heading) return;
	heading.tabIndex = -1;
	heading.focus();
}
