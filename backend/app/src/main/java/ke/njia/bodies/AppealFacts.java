package ke.njia.bodies;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * What bodies ask about a case that the case itself does not say. Nothing stated is not
 * the same as no. It is stored sealed: the names of the components are what is stored.
 *
 * @param remedies how far the courts of the country were gone to; null: not stated
 * @param nationalReport whether the authorities were told; null: not stated
 * @param unsafeReason why telling them is not safe, in words; empty unless that was said
 * @param elsewhere identifiers of the bodies that deal, or have dealt, with the same
 * matter; null: not stated
 * @param groups groups the person belongs to; null: not stated
 * @param memberships identifiers of the bodies of which the person, or the organization
 * that stands for them, is a member or partner
 * @param sponsors identifiers of the bodies at which a member of theirs has agreed to
 * introduce the case
 */
public record AppealFacts(@Nullable DomesticRemedies remedies, @Nullable NationalReport nationalReport,
		String unsafeReason, @Nullable List<String> elsewhere, @Nullable List<PersonGroup> groups,
		List<String> memberships, List<String> sponsors) {

	/** Nothing was stated yet. */
	static final AppealFacts NONE = new AppealFacts(null, null, "", null, null, List.of(), List.of());

	public AppealFacts {
		unsafeReason = unsafeReason.strip();
		elsewhere = (elsewhere != null) ? List.copyOf(new TreeSet<>(elsewhere)) : null;
		groups = (groups != null) ? List.copyOf(new TreeSet<>(groups)) : null;
		memberships = List.copyOf(new TreeSet<>(memberships));
		sponsors = List.copyOf(new TreeSet<>(sponsors));
	}

	/** Whether a member's door to that body stands open. */
	boolean opens(String body) {
		return this.memberships.contains(body) || this.sponsors.contains(body);
	}

	Set<PersonGroup> statedGroups() {
		return (this.groups != null) ? Set.copyOf(this.groups) : Set.of();
	}

}
