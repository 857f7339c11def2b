import { Stored } from '#lib/state/Stored.ts';

/** Some browsers ask the reader, who is not to be asked again and again. */
const asked = new Stored('tautline:asked-to-persist');

/**
 * Asks the browser, once on this device, not to clear by itself what is kept. Never rejects: where the browser
 * cannot promise that, it has promised nothing.
 */
export async function askToPersist(): Promise<void> {
	if (asked.read() !== null || !asked.write('yes')) return;
	await answer('persist');
}

/** Whether the browser has promised not to clear by itself what is kept. */
export const isPersisted = (): Promise<boolean> => answer('persisted');

async function answer(question: 'persist' | 'persisted'): Promise<boolean> {
	try {
		// Only a secure page has it.
		const storage = navigator.storage as StorageManager | undefined;
		return (await storage?.[question]()) ?? false;
	} catch {
		return false;
	}
}
