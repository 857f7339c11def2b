/** So long after it has moved the pointer is out of sight, in ms. */
const patience = 3000;

/** Whether the pointer rests: then it and the tools are out of sight. */
export class Pointer {
	rests = $state(false);
	#resting: ReturnType<typeof setTimeout> | undefined;

	/** It has moved. */
	wake() {
		this.rests = false;
		clearTimeout(this.#resting);
		this.#resting = setTimeout(() => (this.rests = true), patience);
	}

	/** Nobody looks any more. */
	leave() {
		clearTimeout(this.#resting);
	}
}
