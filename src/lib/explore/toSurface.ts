/** Gives the picture the focus, if it is shown. */
export function toPicture() {
	document.querySelector<HTMLElement>('[role="application"]')?.focus();
}

/** Gives the tables the focus, if they are shown. */
export function toTables() {
	document.querySelector<HTMLElement>('.tables')?.focus();
}
