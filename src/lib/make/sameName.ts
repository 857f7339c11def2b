/** Whether two names are the same to a person who types one of them: letters large or small, spaces apart. */
export const sameName = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
