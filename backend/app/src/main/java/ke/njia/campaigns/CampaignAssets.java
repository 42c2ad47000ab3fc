package ke.njia.campaigns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ke.njia.kernel.GraphInstant;
import ke.njia.sealing.SealFailure;
import ke.njia.sealing.SealedPlace;
import ke.njia.sealing.Seals;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * What campaigns let out, as stored: a node for each, one for each version, and an edge
 * from a version to each case it tells of. Whoever changes one holds its campaign.
 */
@Component
class CampaignAssets {

	private static final String LABEL = "CampaignAsset";

	private static final String VERSION = "CampaignAssetVersion";

	private static final String RETURN = """
			MATCH (a)-[:OF]->(c:Campaign)
			RETURN DISTINCT a AS asset, c.id AS campaign, c.lead AS lead,
			       [(v:CampaignAssetVersion)-[:OF]->(a) | v] AS versions
			ORDER BY a.startedAt DESC, a.id
			""";

	private static final String LIST = """
			UNWIND $campaigns AS id
			MATCH (a:CampaignAsset)-[:OF]->(:Campaign {id: id})
			""" + RETURN;

	private static final String FIND = """
			MATCH (a:CampaignAsset {id: $id})
			""" + RETURN;

	private static final String OF_PAGE = """
			MATCH (:CampaignDistribution {id: $id})-[:OF]->(a:CampaignAsset)
			""" + RETURN;

	private static final String TELLING = """
			MATCH (:CaseFile {id: $caseFile})<-[:TELLS]-(:CampaignAssetVersion)-[:OF]->(a:CampaignAsset)
			""" + RETURN;

	private static final String ADD = """
			MATCH (c:Campaign {id: $campaign})
			CREATE (:CampaignAsset {id: $id, startedAt: $at, sealed: $sealed})-[:OF]->(c)
			""";

	private static final String SAVE = "MATCH (a:CampaignAsset {id: $id}) SET a.sealed = $sealed";

	private static final String ADD_VERSION = """
			MATCH (a:CampaignAsset {id: $asset})
			CREATE (v:CampaignAssetVersion {id: $id, number: $number, sealed: $sealed})-[:OF]->(a)
			WITH v
			UNWIND $cases AS case
			MATCH (k:CaseFile {id: case})
			CREATE (v)-[:TELLS]->(k)
			""";

	private static final String EMPTY = """
			MATCH (v:CampaignAssetVersion {id: $id})
			SET v.sealed = $sealed
			WITH v
			MATCH (v)-[tells:TELLS]->(:CaseFile)
			DELETE tells
			""";

	private static final String ADD_PAGE = """
			MATCH (a:CampaignAsset {id: $asset})
			CREATE (:CampaignDistribution {id: $id})-[:OF]->(a)
			""";

	private final Neo4jClient neo4j;

	private final Seals seals;

	CampaignAssets(Neo4jClient neo4j, Seals seals) {
		this.neo4j = neo4j;
		this.seals = seals;
	}

	/** Those of several campaigns in one question, newest first. */
	List<CampaignAsset> listFor(Collection<String> campaigns) {
		return list(LIST, Map.of("campaigns", campaigns));
	}

	Optional<CampaignAsset> find(String id) {
		return list(FIND, Map.of("id", id)).stream().findFirst();
	}

	/** The one that a page of an outlet shows. */
	Optional<CampaignAsset> findByPage(String id) {
		return list(OF_PAGE, Map.of("id", id)).stream().findFirst();
	}

	/** Those of which some version tells of a case. */
	List<CampaignAsset> listTelling(String caseFile) {
		return list(TELLING, Map.of("caseFile", caseFile));
	}

	/** Stores one with its first version. */
	void add(CampaignAsset asset) {
		this.neo4j.query(ADD)
			.bindAll(Map.of("campaign", asset.campaign(), "id", asset.id(), "at",
					GraphInstant.stored(asset.startedAt()), "sealed", sealed(asset)))
			.run();
		add(asset, asset.versions().getLast());
	}

	/** Stores one more version. */
	void add(CampaignAsset asset, AssetVersion version) {
		this.neo4j.query(ADD_VERSION)
			.bindAll(Map.of("asset", asset.id(), "id", id(asset, version), "number", version.number(), "sealed",
					sealed(asset, version), "cases", version.stories().stream().map(Story::caseFile).toList()))
			.run();
	}

	/** Stores what became of one. */
	void save(CampaignAsset asset) {
		this.neo4j.query(SAVE).bindAll(Map.of("id", asset.id(), "sealed", sealed(asset))).run();
	}

	/** A page of its own for an outlet. */
	void addPage(CampaignAsset asset, Distribution page) {
		this.neo4j.query(ADD_PAGE).bindAll(Map.of("asset", asset.id(), "id", page.id())).run();
	}

	/** Takes out whatever tells of a case. */
	void empty(CampaignAsset asset, String caseFile) {
		asset.versions()
			.stream()
			.filter((version) -> version.tellsOf(caseFile))
			.forEach((version) -> this.neo4j.query(EMPTY)
				.bindAll(Map.of("id", id(asset, version), "sealed", sealed(asset, version.emptied())))
				.run());
	}

	private byte[] sealed(CampaignAsset asset) {
		return this.seals.seal(place(asset.campaign(), asset.lead(), LABEL, asset.id()), asset.told());
	}

	private byte[] sealed(CampaignAsset asset, AssetVersion version) {
		return this.seals.seal(place(asset.campaign(), asset.lead(), VERSION, id(asset, version)), version);
	}

	private List<CampaignAsset> list(String cypher, Map<String, Object> parameters) {
		return new ArrayList<>(
				this.neo4j.query(cypher).bindAll(parameters).fetchAs(Record.class).mappedBy((types, row) -> row).all())
			.stream()
			.flatMap((row) -> SealFailure.ifReadable(row.get("asset").get("id").asString(), () -> asset(row)).stream())
			.toList();
	}

	private CampaignAsset asset(Record row) {
		Value node = row.get("asset");
		String id = node.get("id").asString();
		String campaign = row.get("campaign").asString();
		String lead = row.get("lead").asString();
		List<AssetVersion> versions = row.get("versions")
			.asList((version) -> opened(place(campaign, lead, VERSION, version.get("id").asString()), version,
					AssetVersion.class))
			.stream()
			.sorted(Comparator.comparingInt(AssetVersion::number))
			.toList();
		return new CampaignAsset(id, campaign, lead, GraphInstant.read(node.get("startedAt")),
				opened(place(campaign, lead, LABEL, id), node, AssetTold.class), versions);
	}

	private <T> T opened(SealedPlace place, Value node, Class<T> type) {
		return this.seals.open(place, node.get(SealedPlace.PROPERTY).asByteArray(), type);
	}

	private static String id(CampaignAsset asset, AssetVersion version) {
		return asset.id() + "-" + version.number();
	}

	private static SealedPlace place(String campaign, String lead, String label, String id) {
		return new SealedPlace(campaign, lead, label, id);
	}

}
