import { expect, test } from 'vitest';
import { consonantsOf } from './consonants.ts';
import { foldedWords } from './fold.ts';

const heard = (text: string) => foldedWords(text).map((word) => consonantsOf(word.text));

test.each([
	['mhnds', ['Mohandes', 'Muhandis', 'Mohandis', 'Muhandes', 'المهندس', 'مهندس']],
	['ktb', ['Kata’ib', 'Kataib', "Ketā'eb", 'Kataeb', 'كتائب', 'کتائب']],
	['slmn', ['Soleimani', 'Suleimani', 'Sulaymānī', 'Soleymani', 'سليماني', 'سلیمانی']],
	['ksm', ['Qasem', 'Qassim', 'Kassem', 'Ghasem', 'Gasem', 'قاسم']],
	['mktd', ['Muqtada', 'Moqtada', 'Mouktada', 'مقتدى']],
	['Xmn', ['Khamenei', "Khamene'i", 'Khāmene’ī', 'خامنئي']],
	['hdbl', ['Hezbollah', 'Hizballah', 'Hizbullah', 'Hezbolla']],
	['hSd', ['Hashd', 'Hashed', 'الحشد']],
	['rd', ['Reza', 'Rida', 'رضا']],
	['mhmd', ['Mohammed', 'Muhammad', 'Mohamad', 'محمد']]
])('%s is what %j have in common', (sound, spellings) => {
	for (const spelling of spellings) expect(heard(spelling)).toEqual([sound]);
});

test('names that differ in more than their vowels do not sound alike', () => {
	const names = ['Soleimani', 'Salim', 'Mohandes', 'Mahdi', 'Sadr', 'Halbousi', 'Hezbollah'];
	expect(new Set(names.map((name) => heard(name)[0])).size).toBe(names.length);
});
