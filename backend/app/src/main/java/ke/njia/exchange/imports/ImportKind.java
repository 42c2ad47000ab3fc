package ke.njia.exchange.imports;

import ke.njia.directory.Visibility;

/**
 * Kinds of files that are brought in.
 */
public enum ImportKind {

	/** Kenya Master Health Facility List, a table. */
	KMHFL_CSV(Visibility.PUBLIC, true),

	/** Kenya Master Health Facility List, an answer of its API. */
	KMHFL_JSON(Visibility.PUBLIC, true),

	/** HSDS, 1.1 or 3.x, an archive of tables or JSON. */
	HSDS(Visibility.PUBLIC, true),

	/** Any table or GeoJSON, by a saved mapping of its columns. */
	MAPPED(Visibility.NETWORK, false);

	private final Visibility visibility;

	private final boolean tellsHours;

	ImportKind(Visibility visibility, boolean tellsHours) {
		this.visibility = visibility;
		this.tellsHours = tellsHours;
	}

	/** How far what it brings may be known: what was published, by anybody. */
	Visibility visibility() {
		return this.visibility;
	}

	/** Whether no hours in it means that there are none, rather than nothing. */
	boolean tellsHours() {
		return this.tellsHours;
	}

	/** Whether it is one of the national list, whose register has one name. */
	boolean isFacilityList() {
		return this == KMHFL_CSV || this == KMHFL_JSON;
	}

}
