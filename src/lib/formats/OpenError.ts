/** Why a file was not opened; the panel has a sentence for each. */
export type OpenFault =
	/** The file is empty. */
	| 'empty'
	/** The file, or what is compressed in it, is larger than any case needs. */
	| 'tooLarge'
	/** The file is neither a case file nor a picture that can contain one. */
	| 'unknown'
	/** It is compressed: a ZIP or gzip file. */
	| 'packed'
	/** JSON of another program. */
	| 'otherJson'
	/** A page that holds no case. */
	| 'otherHtml'
	/** Its text has an unsupported encoding, other than UTF-8, or UTF-16 with a byte order mark. */
	| 'encoding'
	/** A valid picture without a case in it. */
	| 'noCase'
	/** A picture that was truncated or changed. */
	| 'damaged'
	/** A picture with more than one case in it, so that it is unclear which is meant. */
	| 'several'
	/** A drawing that defines XML entities, with which a small file could expand without limit. */
	| 'entities'
	/** A figure of a later version, whose way of embedding a case is unknown. */
	| 'newer'
	/** A case of a later version, whose attributes are unknown. */
	| 'newerCase';

/** Thrown when a file cannot be opened and there is no case yet whose faults could be listed. */
export class OpenError extends Error {
	readonly fault: OpenFault;

	constructor(fault: OpenFault) {
		super(fault);
		this.name = 'OpenError';
		this.fault = fault;
	}
}
