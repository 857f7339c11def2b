/** Why a file was not opened; the panel has a sentence for each. */
export type OpenFault =
	/** There is nothing in it. */
	| 'empty'
	/** It, or what is packed into it, is larger than any case needs. */
	| 'tooLarge'
	/** It is neither a case file nor a picture that can carry one. */
	| 'unknown'
	/** Its text is in no encoding that is read: UTF-8, or UTF-16 with a byte order mark. */
	| 'encoding'
	/** A sound picture, but nobody put a case into it. */
	| 'noCase'
	/** A picture that was cut off or changed on its way. */
	| 'damaged'
	/** A picture with more than one case in it: which was meant? */
	| 'several'
	/** A drawing that defines XML entities, with which a small file can grow without end. */
	| 'entities'
	/** Made by a later version, whose way of carrying a case is not known. */
	| 'newer';

/** Thrown when a file cannot be opened, before there is a case whose faults could be listed. */
export class OpenError extends Error {
	readonly fault: OpenFault;

	constructor(fault: OpenFault) {
		super(fault);
		this.name = 'OpenError';
		this.fault = fault;
	}
}
