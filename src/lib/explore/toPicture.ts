/** Gives the picture the focus, if it is shown. */
export function toPicture() {
	document.querySelector<HTMLElement>('[role="application"]')?.focus();
}
