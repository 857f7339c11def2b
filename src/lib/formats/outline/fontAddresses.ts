import latin400 from '@fontsource/inter/files/inter-latin-400-normal.woff?url';
import latin500 from '@fontsource/inter/files/inter-latin-500-normal.woff?url';
import latin600 from '@fontsource/inter/files/inter-latin-600-normal.woff?url';
import latin700 from '@fontsource/inter/files/inter-latin-700-normal.woff?url';
import accented400 from '@fontsource/inter/files/inter-latin-ext-400-normal.woff?url';
import accented500 from '@fontsource/inter/files/inter-latin-ext-500-normal.woff?url';
import accented600 from '@fontsource/inter/files/inter-latin-ext-600-normal.woff?url';
import accented700 from '@fontsource/inter/files/inter-latin-ext-700-normal.woff?url';
import arabic400 from '@fontsource/vazirmatn/files/vazirmatn-arabic-400-normal.woff?url';
import arabic500 from '@fontsource/vazirmatn/files/vazirmatn-arabic-500-normal.woff?url';
import arabic600 from '@fontsource/vazirmatn/files/vazirmatn-arabic-600-normal.woff?url';
import arabic700 from '@fontsource/vazirmatn/files/vazirmatn-arabic-700-normal.woff?url';

/**
 * The addresses of the font files of each weight, in the order in which they are searched for a character.
 * WOFF, not WOFF2, because it takes far less code to decompress.
 */
export const fontAddresses: ReadonlyMap<number, readonly string[]> = new Map([
	[400, [latin400, accented400, arabic400]],
	[500, [latin500, accented500, arabic500]],
	[600, [latin600, accented600, arabic600]],
	[700, [latin700, accented700, arabic700]]
]);
