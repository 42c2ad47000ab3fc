package ke.njia.audit.graphql;

import java.time.Instant;
import java.util.List;

import ke.njia.audit.AccessReports;
import ke.njia.audit.AuditLeaf;

/**
 * A leaf as the people who hold a case may see it: who and when, but not the record's own
 * business.
 *
 * @param number its place among those of the case; a place in the whole record would tell
 * how much everybody does
 * @param at when
 * @param actor opaque identifier of the person
 * @param organizationId whom the person acted for; empty when the token named nobody
 * @param roles roles in force
 * @param action what was done
 */
record AccessEntry(long number, Instant at, String actor, String organizationId, List<String> roles, String action) {

	static AccessEntry of(AccessReports.Entry entry) {
		AuditLeaf leaf = entry.leaf();
		return new AccessEntry(entry.number(), leaf.at(), leaf.actor(), leaf.organization(), leaf.roles(),
				leaf.action());
	}

}
