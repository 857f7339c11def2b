/** A file opens no other. */
export class Opener {}
