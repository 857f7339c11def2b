/** How long after its last movement the pointer is hidden, in ms. */
const hideAfterMs = 3000;

/** Whether the pointer is at rest; the pointer and the tools are then hidden. */
export class Pointer {
	rests = $state(false);
	#resting: ReturnType<typeof setTimeout> | undefined;

	/** Call when the pointer has moved. */
	wake() {
		this.rests = false;
		clearTimeout(this.#resting);
		this.#resting = setTimeout(() => (this.rests = true), hideAfterMs);
	}

	/** Call when the stage is closed. */
	leave() {
		clearTimeout(this.#resting);
	}
}
