/** A file shows its actors where the case has them. */
export const placesFor = (): Promise<never> =>
	Promise.reject(new Error('A file makes no layouts.'));
