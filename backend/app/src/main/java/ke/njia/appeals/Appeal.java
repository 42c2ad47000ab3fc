package ke.njia.appeals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;
import org.jspecify.annotations.Nullable;

/**
 * An appeal of a case, with every version of it and every sending.
 *
 * @param id opaque identifier
 * @param caseFileId the case
 * @param lead identifier of the organization that holds it
 * @param startedAt when it was first saved
 * @param follows identifier of the appeal that this one follows up
 * @param versions the first one first, never empty
 * @param sendings to whom it was sent, the first one first
 */
public record Appeal(String id, String caseFileId, String lead, Instant startedAt, @Nullable String follows,
		List<AppealVersion> versions, List<AppealSending> sendings) implements Related {

	public Appeal {
		versions = List.copyOf(versions);
		sendings = List.copyOf(sendings);
	}

	@Override
	public Relation relationTo(Actor actor) {
		return actor.actsFor(this.lead) ? Relation.OWN : Relation.FOREIGN;
	}

	/** The version that counts. */
	public AppealVersion current() {
		return this.versions.getLast();
	}

	/** How it stands. */
	public AppealState state() {
		SecondLook look = current().look();
		if (look == null) {
			return AppealState.DRAFT;
		}
		if (look.isAwaited()) {
			return AppealState.AWAITS_SECOND_LOOK;
		}
		if (!look.isApproved()) {
			return AppealState.RETURNED;
		}
		return current().draft().addressees().stream().allMatch((body) -> sendingTo(body).isPresent())
				? AppealState.SENT : AppealState.APPROVED;
	}

	/** The sending to a body, if there was one. */
	public Optional<AppealSending> sendingTo(String body) {
		return this.sendings.stream().filter((sending) -> sending.body().equals(body)).findFirst();
	}

	/** Whether somebody had a hand in it: then the second look is not theirs. */
	public boolean isWrittenBy(Actor actor) {
		return this.versions.stream()
			.anyMatch((version) -> version.savedBy().equals(actor.subject())
					|| (version.look() != null && version.look().askedBy().equals(actor.subject())));
	}

}
