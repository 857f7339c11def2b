/** Gives the focus to the first element that a selector finds, also if Tab does not stop there. */
export function focusOn(selector: string) {
	const element = document.querySelector<HTMLElement>(selector);
	if (element && element.tabIndex < 0) element.tabIndex = -1;
	element?.focus();
}
