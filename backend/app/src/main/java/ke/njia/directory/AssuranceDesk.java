package ke.njia.directory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import ke.njia.kernel.Actor;
import ke.njia.kernel.OnceOnly;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;

import org.springframework.stereotype.Component;

/**
 * Where somebody puts down that they checked an entry, and where a silent partner comes
 * back. A partner can say so of itself; only a coordinator went there, called or saw a
 * paper.
 */
@Component
public class AssuranceDesk {

	/** How long a check is good at most, days: routing looks no further back. */
	public static final int LONGEST_DAYS = 365;

	/** Characters of a reason. */
	static final int LONGEST_REASON = 300;

	private static final Set<AssuranceMeans> BY_ITSELF = Set.of(AssuranceMeans.OWN_STATEMENT);

	private final NetworkDesk desk;

	AssuranceDesk(NetworkDesk desk) {
		this.desk = desk;
	}

	/**
	 * Puts down that all places of an organization were checked just now.
	 * @param days how long the check is good
	 */
	public Outcome<String> assure(String organization, AssuranceMeans means, int days, String idempotencyKey,
			Actor actor) {
		List<UserError> faults = new ArrayList<>();
		if (days < 1 || days > LONGEST_DAYS) {
			faults.add(UserError.invalid("1-to-" + LONGEST_DAYS, "days"));
		}
		if (means == AssuranceMeans.REGISTER || actor.actsFor(organization) != BY_ITSELF.contains(means)) {
			faults.add(UserError.invalid("not-by-these-means", "means"));
		}
		return this.desk.change(
				new OnceOnly.Request(actor, "assureOrganization", idempotencyKey, List.of(organization, means, days)),
				"entry-assured",
				(held) -> held.organization(organization)
					.then((found) -> faults.isEmpty() ? Outcome.done(NetworkDesk.Said.of(found.id(), found.id(),
							held.places(found)
								.stream()
								.map((place) -> new AssuranceEntry(place.id(), held.now(), actor.subject(),
										actor.organization(), means, held.now().plus(Duration.ofDays(days))))
								.toList()))
							: Outcome.refused(faults)));
	}

	/**
	 * Says that a partner is there: answers the question whether it is, and takes its
	 * places out of quarantine.
	 * @param reason why a coordinator says so; a partner itself needs none
	 */
	public Outcome<String> present(String organization, String reason, String idempotencyKey, Actor actor) {
		boolean given = actor.actsFor(organization) || (!reason.isBlank() && reason.length() <= LONGEST_REASON);
		return this.desk.change(
				new OnceOnly.Request(actor, "confirmPresence", idempotencyKey, List.of(organization, reason)),
				"presence-confirmed",
				(held) -> held.organization(organization)
					.then((found) -> given
							? Outcome.done(NetworkDesk.Said.of(found.id(), found.id(),
									held.places(found)
										.stream()
										.map((place) -> new QuarantineEntry(place.id(), false))
										.toList()))
							: Outcome.refused(UserError.invalid("length-1-to-" + LONGEST_REASON, "reason"))));
	}

}
