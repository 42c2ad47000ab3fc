package ke.njia.campaigns;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import ke.njia.kernel.Actor;
import ke.njia.kernel.GraphInstant;
import ke.njia.kernel.Relation;
import ke.njia.sealing.SealFailure;
import ke.njia.sealing.SealedPlace;
import ke.njia.sealing.Seals;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The campaigns stored, each sealed with a key of its own. Other modules that tie
 * something to a campaign ask here whether it is there for whoever does so.
 */
@Component
public class Campaigns {

	private static final String LABEL = "Campaign";

	private static final String RETURN = """
			RETURN c AS campaign,
			       COUNT { MATCH (c)<-[:OF]-(:CampaignAsset)<-[:OF]-(:CampaignAssetVersion)-[:TELLS]->(k:CaseFile) RETURN DISTINCT k } AS cases
			ORDER BY c.startedAt DESC, c.id
			""";

	private static final String LIST = """
			MATCH (c:Campaign)
			WHERE c.lead = $organization
			   OR EXISTS { (c)-[:ASKS {left: false}]->(:Organization {id: $organization}) }
			""" + RETURN;

	private static final String FIND = """
			MATCH (c:Campaign {id: $id})
			""" + RETURN;

	private static final String HOLD = """
			MATCH (c:Campaign {id: $id})
			SET c.lockedAt = datetime()
			""" + RETURN;

	private static final String ADD = """
			CREATE (:Campaign {id: $id, lead: $lead, startedAt: $at, revision: $revision, endsAt: $ends, sealed: $sealed})
			""";

	private static final String SAVE = """
			MATCH (c:Campaign {id: $id})
			SET c.revision = $revision, c.endsAt = $ends, c.sealed = $sealed
			WITH c
			UNWIND $members AS member
			MATCH (o:Organization {id: member.organization})
			MERGE (c)-[asked:ASKS]->(o)
			SET asked.left = member.left, asked.joined = member.joined
			""";

	/** In how many campaigns that go on each organization acts. */
	private static final String LOADS = """
			MATCH (c:Campaign)-[:ASKS {joined: true}]->(o:Organization)
			WHERE c.endsAt > $now
			RETURN o.id AS organization, count(c) AS campaigns
			""";

	private final Neo4jClient neo4j;

	private final Seals seals;

	Campaigns(Neo4jClient neo4j, Seals seals) {
		this.neo4j = neo4j;
		this.seals = seals;
	}

	/**
	 * The title of a campaign that an actor's organization leads or has joined; empty
	 * when it does not exist for them.
	 */
	public Optional<String> findTitle(String id, Actor actor) {
		return find(id).filter((campaign) -> campaign.isRunBy(actor.organization())).map(Campaign::title);
	}

	/** Whether a campaign is there for an actor, who leads it or has joined. */
	public boolean isRunBy(String id, Actor actor) {
		return findTitle(id, actor).isPresent();
	}

	/** Those an organization leads, was asked to join or has joined, newest first. */
	List<Campaign> listFor(Actor actor) {
		return rows(LIST, Map.of("organization", actor.organization())).stream()
			.flatMap((row) -> SealFailure.ifReadable(row.get("campaign").get("id").asString(), () -> campaign(row))
				.stream())
			.filter((campaign) -> isThere(campaign, actor))
			.toList();
	}

	/** One that is there for an actor. */
	Optional<Campaign> find(String id, Actor actor) {
		return find(id).filter((campaign) -> isThere(campaign, actor));
	}

	/** One with which an actor's organization ever had to do. */
	Optional<Campaign> findKnown(String id, Actor actor) {
		return find(id).filter((campaign) -> campaign.relationTo(actor) != Relation.FOREIGN);
	}

	/** One, held until the caller's transaction ends. */
	Optional<Campaign> hold(String id) {
		return rows(HOLD, Map.of("id", id)).stream().findFirst().map(this::campaign);
	}

	/** Makes the key of a campaign, which must be there before anything is stored. */
	void prepareKey(String id, String lead) {
		this.seals.prepare(id, lead);
	}

	void add(Campaign campaign) {
		this.neo4j.query(ADD)
			.bindAll(Map.of("id", campaign.id(), "lead", campaign.lead(), "at",
					GraphInstant.stored(campaign.startedAt()), "revision", campaign.revision(), "ends",
					GraphInstant.stored(campaign.endsAt()), "sealed", sealed(campaign)))
			.run();
	}

	/** Stores what became of one that is held. */
	void save(Campaign campaign) {
		this.neo4j.query(SAVE)
			.bindAll(Map.of("id", campaign.id(), "revision", campaign.revision(), "ends",
					GraphInstant.stored(campaign.endsAt()), "sealed", sealed(campaign), "members",
					campaign.work().members().stream().map(Campaigns::stored).toList()))
			.run();
	}

	/** In how many campaigns that still go on an organization has joined. */
	Map<String, Integer> loads(Instant now) {
		return this.neo4j.query(LOADS)
			.bind(GraphInstant.stored(now))
			.to("now")
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all()
			.stream()
			.collect(Collectors.toMap((row) -> row.get("organization").asString(),
					(row) -> row.get("campaigns").asInt()));
	}

	private Optional<Campaign> find(String id) {
		return rows(FIND, Map.of("id", id)).stream().findFirst().map(this::campaign);
	}

	private static boolean isThere(Campaign campaign, Actor actor) {
		Relation relation = campaign.relationTo(actor);
		return relation != Relation.FOREIGN && relation != Relation.WITHDRAWN;
	}

	private List<Record> rows(String cypher, Map<String, Object> parameters) {
		return List.copyOf(
				this.neo4j.query(cypher).bindAll(parameters).fetchAs(Record.class).mappedBy((types, row) -> row).all());
	}

	private Campaign campaign(Record row) {
		Value node = row.get("campaign");
		String id = node.get("id").asString();
		String lead = node.get("lead").asString();
		return new Campaign(id, lead, GraphInstant.read(node.get("startedAt")), node.get("revision").asInt(),
				this.seals.open(place(id, lead), node.get(SealedPlace.PROPERTY).asByteArray(), CampaignTold.class),
				row.get("cases").asInt());
	}

	private byte[] sealed(Campaign campaign) {
		return this.seals.seal(place(campaign.id(), campaign.lead()), campaign.work());
	}

	private static Map<String, Object> stored(CampaignMember member) {
		return Map.of("organization", member.organization(), "left", !member.isThere(), "joined", member.hasJoined());
	}

	private static SealedPlace place(String id, String lead) {
		return new SealedPlace(id, lead, LABEL, id);
	}

}
