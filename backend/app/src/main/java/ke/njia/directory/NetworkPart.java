package ke.njia.directory;

/**
 * One part of the network as it is read: all of it, or what belongs to some entries. The
 * second statement finds the entries by identifier and goes on as the first does, so that
 * both always tell the same.
 */
enum NetworkPart {

	ORGANIZATIONS(CypherFile.READ_ORGANIZATIONS, "MATCH (o:Organization {id: id}) WITH DISTINCT o\n"),

	SERVICES(CypherFile.READ_SERVICES, "MATCH (s:Service {id: id}) WITH DISTINCT s\n"),

	PLACES(CypherFile.READ_SERVICE_AT_LOCATION, "MATCH (p:ServiceAtLocation {id: id}) WITH DISTINCT p\n"),

	AGREEMENTS(CypherFile.READ_AGREEMENTS,
			"MATCH (:Organization {id: id})-[a:AGREES_WITH]-(:Organization) WITH DISTINCT a\n"),

	CONFLICTS(CypherFile.READ_CONFLICTS,
			"MATCH (:Organization {id: id})-[tie:TIED_TO]->(:Institution) WITH DISTINCT tie\n");

	private final String whole;

	private final String some;

	NetworkPart(CypherFile whole, String found) {
		this.whole = whole.text();
		this.some = "UNWIND $ids AS id\n" + found + whole.text();
	}

	/** Reads all of it. */
	String whole() {
		return this.whole;
	}

	/** Reads what belongs to the entries with identifiers {@code $ids}. */
	String some() {
		return this.some;
	}

}
