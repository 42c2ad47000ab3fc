package ke.njia.campaigns;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;

/**
 * A joint campaign.
 *
 * @param id opaque identifier
 * @param lead identifier of the organization that leads it
 * @param startedAt when it was first saved
 * @param revision counts every change of it; the first is 1
 * @param work what is told of it among those who run it
 * @param cases how many cases its assets tell of, for the organization that leads it
 * alone
 */
public record Campaign(String id, String lead, Instant startedAt, int revision, CampaignTold work,
		int cases) implements Related {

	@Override
	public Relation relationTo(Actor actor) {
		if (actor.actsFor(this.lead)) {
			return Relation.OWN;
		}
		return findMember(actor.organization()).filter((member) -> !actor.organization().isEmpty())
			.map((member) -> switch (member.standing()) {
				case ASKED -> Relation.ADDRESSED;
				case JOINED -> Relation.ACCEPTED;
				case DECLINED, LEFT -> Relation.WITHDRAWN;
			})
			.orElse(Relation.FOREIGN);
	}

	/** Its name. */
	public String title() {
		return this.work.plan().title();
	}

	/** What it wants to reach. */
	public String goal() {
		return this.work.plan().goal();
	}

	/** Its first moment. */
	public Instant startsAt() {
		return this.work.plan().startsAt();
	}

	/** Its last. */
	public Instant endsAt() {
		return this.work.plan().endsAt();
	}

	Optional<CampaignMember> findMember(String organization) {
		return this.work.members().stream().filter((member) -> member.organization().equals(organization)).findFirst();
	}

	/** Whether an organization leads it or has joined. */
	boolean isRunBy(String organization) {
		return organization.equals(this.lead) || findMember(organization).filter(CampaignMember::hasJoined).isPresent();
	}

	/** Identifiers of those who run it, the one that leads first. */
	List<String> runners() {
		return Stream
			.concat(Stream.of(this.lead),
					this.work.members().stream().filter(CampaignMember::hasJoined).map(CampaignMember::organization))
			.toList();
	}

	Campaign with(CampaignTold next) {
		return new Campaign(this.id, this.lead, this.startedAt, this.revision + 1, next, this.cases);
	}

}
