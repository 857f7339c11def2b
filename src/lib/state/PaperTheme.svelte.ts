import { createSubscriber } from 'svelte/reactivity';
import type { Theme } from '#lib/scene/palette.ts';
import { ThemeChoice } from './ThemeChoice.svelte.ts';

/** Whether the page is being printed, from the browser's menu or by its key; as an effect reads it. */
class Printing {
	#on = false;
	#subscribe = createSubscriber((update) => {
		const turn = (on: boolean) => () => {
			this.#on = on;
			update();
		};
		const [begin, end] = [turn(true), turn(false)];
		addEventListener('beforeprint', begin);
		addEventListener('afterprint', end);
		return () => {
			removeEventListener('beforeprint', begin);
			removeEventListener('afterprint', end);
		};
	});

	get current(): boolean {
		this.#subscribe();
		return this.#on;
	}
}

export const printing = new Printing();

/** The theme of a page whose pictures are printed as they are: light on paper, whatever it is on the screen. */
export class PaperTheme extends ThemeChoice {
	override get current(): Theme {
		return printing.current ? 'light' : super.current;
	}
}
