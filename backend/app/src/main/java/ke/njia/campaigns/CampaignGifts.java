package ke.njia.campaigns;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import ke.njia.kernel.RandomId;
import ke.njia.sealing.SealedPlace;
import ke.njia.sealing.Seals;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Payments as stored, each sealed: a payment's number leads to who gave. Whoever adds
 * some holds the campaign, so a row is compared with all that are there.
 */
@Component
class CampaignGifts {

	private static final String LABEL = "CampaignGift";

	private static final String LIST = """
			MATCH (g:CampaignGift)-[:OF]->(:Campaign {id: $campaign})
			RETURN g AS gift
			""";

	private static final String ADD = """
			MATCH (c:Campaign {id: $campaign})
			UNWIND $gifts AS gift
			CREATE (:CampaignGift {id: gift.id, sealed: gift.sealed})-[:OF]->(c)
			""";

	private final Neo4jClient neo4j;

	private final Seals seals;

	CampaignGifts(Neo4jClient neo4j, Seals seals) {
		this.neo4j = neo4j;
		this.seals = seals;
	}

	/** Stores those that are not there yet, and says which they were. */
	List<Gift> addNew(Campaign campaign, List<Gift> rows) {
		Set<Gift> added = new LinkedHashSet<>(rows);
		added.removeAll(list(campaign));
		this.neo4j.query(ADD)
			.bindAll(Map.of("campaign", campaign.id(), "gifts",
					added.stream().map((gift) -> stored(campaign, gift)).toList()))
			.run();
		return List.copyOf(added);
	}

	private Set<Gift> list(Campaign campaign) {
		return this.neo4j.query(LIST)
			.bind(campaign.id())
			.to("campaign")
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all()
			.stream()
			.map((row) -> opened(campaign, row.get("gift")))
			.collect(Collectors.toSet());
	}

	private Gift opened(Campaign campaign, Value node) {
		return this.seals.open(place(campaign, node.get("id").asString()), node.get(SealedPlace.PROPERTY).asByteArray(),
				Gift.class);
	}

	private Map<String, Object> stored(Campaign campaign, Gift gift) {
		String id = RandomId.next();
		return Map.of("id", id, "sealed", this.seals.seal(place(campaign, id), gift));
	}

	private static SealedPlace place(Campaign campaign, String id) {
		return new SealedPlace(campaign.id(), campaign.lead(), LABEL, id);
	}

}
