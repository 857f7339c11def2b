/** A file keeps nothing in the library of the device: whatever asks for it is told that storage is blocked. */
export const database = (): Promise<never> =>
	Promise.reject(new DOMException('A file keeps no cases.', 'SecurityError'));

export const storeFault = () => 'refused' as const;
