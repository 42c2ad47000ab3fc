package ke.njia.vocabulary;

/**
 * The lists of coded words that share one shape: a code, a name in two languages, a place
 * in the list. Each names its file and its own constant statements, for a label cannot be
 * a parameter.
 */
enum Terms {

	SERVICE_TYPES("service-types.csv", """
			UNWIND $rows AS row
			MERGE (t:ServiceType {code: row.code})
			SET t = row
			""", """
			MATCH (t:ServiceType)
			RETURN t AS term
			ORDER BY t.position, t.code
			"""),

	VIOLATION_TYPES("violation-types.csv", """
			UNWIND $rows AS row
			MERGE (t:ViolationType {code: row.code})
			SET t = row
			""", """
			MATCH (t:ViolationType)
			RETURN t AS term
			ORDER BY t.position, t.code
			"""),

	LANGUAGES("languages.csv", """
			UNWIND $rows AS row
			MERGE (t:Language {code: row.code})
			SET t = row
			""", """
			MATCH (t:Language)
			RETURN t AS term
			ORDER BY t.position, t.code
			"""),

	INSTITUTIONS("institutions.csv", """
			UNWIND $rows AS row
			MERGE (t:Institution {code: row.code})
			SET t = row
			""", """
			MATCH (t:Institution)
			RETURN t AS term
			ORDER BY t.position, t.code
			""");

	private final String fileName;

	private final String store;

	private final String list;

	Terms(String fileName, String store, String list) {
		this.fileName = fileName;
		this.store = store;
		this.list = list;
	}

	ReferenceFile file() {
		return ReferenceFile.of("vocabulary/" + this.fileName);
	}

	String store() {
		return this.store;
	}

	String list() {
		return this.list;
	}

}
