package ke.njia.exchange.imports;

/**
 * What became of a row.
 */
public enum RowResult {

	/** It was not there and is now. */
	CREATED,

	/** Something of it is another than before. */
	CHANGED,

	/** It said nothing new. */
	UNCHANGED,

	/** What it said otherwise, a person had set by hand: that stays. */
	KEPT,

	/** It was not taken; its codes say why. */
	REJECTED

}
