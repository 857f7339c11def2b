/** A listener that calls `act` for Escape and keeps the key from everything else; not while a word is composed. */
export const onEscape = (act: () => void) => (event: KeyboardEvent) => {
	if (event.key !== 'Escape' || event.isComposing) return;
	event.preventDefault();
	event.stopPropagation();
	act();
};
