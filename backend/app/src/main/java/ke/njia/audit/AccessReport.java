package ke.njia.audit;

import java.time.Instant;
import java.util.List;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;

/**
 * Who saw, was told or changed anything of a case.
 *
 * @param caseFileId the case
 * @param reference its code to say on the phone
 * @param lead identifier of the organization that holds it
 * @param madeAt when the report was made
 * @param days how often, the newest day first
 * @param shortened whether older rows were left out
 */
public record AccessReport(String caseFileId, String reference, String lead, Instant madeAt, List<Day> days,
		boolean shortened) implements Related {

	public AccessReport {
		days = List.copyOf(days);
	}

	@Override
	public Relation relationTo(Actor actor) {
		return actor.actsFor(this.lead) ? Relation.OWN : Relation.FOREIGN;
	}

	/**
	 * How often people of one organization did one thing on one day.
	 *
	 * @param day the day in Africa/Nairobi, ISO 8601
	 * @param organizationId for whom they acted; empty when the token named nobody
	 * @param action what they did
	 * @param people how many different people
	 * @param times how many times
	 */
	public record Day(String day, String organizationId, String action, int people, int times) {
	}

}
