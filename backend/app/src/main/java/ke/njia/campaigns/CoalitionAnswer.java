package ke.njia.campaigns;

import java.util.List;

import ke.njia.directory.Conflict;
import ke.njia.directory.Organization;

/**
 * Who should join.
 *
 * @param coalitions the best sets, the best one first; none when something is covered by
 * nobody
 * @param uncovered what nobody covers
 * @param leftOut who was not asked about, and why
 */
public record CoalitionAnswer(List<Proposed> coalitions, List<CoalitionAspect> uncovered, List<LeftOut> leftOut) {

	/**
	 * A set that covers everything.
	 *
	 * @param members who
	 * @param exposure campaigns that go on in which they act already, all together
	 * @param ties agreements in force among them
	 */
	public record Proposed(List<Member> members, int exposure, int ties) {
	}

	/**
	 * A member of a set, and why.
	 *
	 * @param organization its identifier
	 * @param name its name
	 * @param covers what it covers
	 * @param alone what of it nobody else of the set covers
	 * @param exposure campaigns that go on in which it acts already
	 * @param worksWith identifiers of members with which it has an agreement in force
	 */
	public record Member(String organization, String name, List<CoalitionAspect> covers, List<CoalitionAspect> alone,
			int exposure, List<String> worksWith) {
	}

	/**
	 * Somebody who was left out.
	 *
	 * @param organization its identifier
	 * @param name its name
	 * @param institution code of the institution it is tied to
	 * @param kind how
	 * @param reaches code of the institution the campaign speaks to that this tie reaches
	 */
	public record LeftOut(String organization, String name, String institution, Conflict.Kind kind, String reaches) {

		static LeftOut of(Organization organization, CoalitionConflict conflict) {
			Conflict tie = conflict.tie();
			return new LeftOut(organization.id(), organization.name(), tie.institution(), tie.kind(),
					conflict.reaches());
		}

	}

}
