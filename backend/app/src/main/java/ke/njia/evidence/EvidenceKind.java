package ke.njia.evidence;

/**
 * What a file is to a case. Ours; who needs finer words writes a note.
 */
public enum EvidenceKind {

	/** What somebody said or wrote down. */
	TESTIMONY,

	/** A picture. */
	PHOTO,

	/** A film. */
	VIDEO,

	/** A sound. */
	AUDIO,

	/** A medical form or report, such as the PRC form (MOH 363) or the P3. */
	MEDICAL_REPORT,

	/**
	 * What an authority wrote: a charge sheet, an order, an entry of the occurrence book.
	 */
	OFFICIAL_DOCUMENT,

	/** Anything else. */
	OTHER

}
