package ke.njia.directory;

import java.util.Collection;
import java.util.List;

import org.neo4j.driver.Record;

/**
 * One entry that is not what it was.
 *
 * @param kind what it is
 * @param id its identifier
 */
record Changed(Kind kind, String id) {

	static Changed of(Record row) {
		return new Changed(Kind.valueOf(row.get("kind").asString()), row.get("id").asString());
	}

	/** Identifiers of one kind, in order. */
	static List<String> ids(Collection<Changed> changed, Kind kind) {
		return changed.stream().filter((each) -> each.kind == kind).map(Changed::id).sorted().toList();
	}

	/** What changed; an organization stands for its agreements and ties as well. */
	enum Kind {

		ORGANIZATION, SERVICE, PLACE

	}

}
