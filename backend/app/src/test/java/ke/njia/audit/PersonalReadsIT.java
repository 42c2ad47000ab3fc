package ke.njia.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import ke.njia.CaseScript;
import ke.njia.ChangeStream;
import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.access.FieldAccess;
import ke.njia.access.FieldRule;
import ke.njia.cases.IntakeDesk;
import ke.njia.kernel.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No field that tells of a person is answered without a leaf in the record, whichever way
 * one comes to it. The control is a reading that leaves none: it must be seen.
 */
@PortalTest
class PersonalReadsIT {

	/** Somebody else's leaf may come in between, hardly every time. */
	private static final int CONTROLS = 5;

	private static final String PARTNER = "garissa-paralegals-example";

	private static final Set<Role> CASE_WORK = Set.of(Role.COORDINATOR, Role.DUTY_LEAD, Role.PARTNER_INTAKE,
			Role.PARTNER_ADMIN);

	/** Shown to case workers only, and yet nothing of a person, or only a way to it. */
	private static final Set<String> NOT_PERSONAL = Set.of("Change", "CaseFileConnection", "CaseFileEdge",
			"ReferralConnection", "ReferralEdge", "AccessReport", "AccessDay", "AccessEntry", "AccessEntryConnection",
			"AccessEntryEdge", "NoticeAddress", "NoticeMessage", "AudienceReach", "SafeHouse", "WayToHouse",
			"WayShowing", "Member", "NeighbourConflict", "TravelWindow", "GroupIncident", "GroupStation",
			"GroupPersonConnection", "GroupPersonEdge", "SurgeProposal", "SurgeShare", "SurgePart", "SurgeBottleneck",
			"AnswerLink", "OpenRequestOffer", "Deputy", "EscalationRule", "CustodyStep", "Campaign", "CampaignWork",
			"CampaignPlan", "CampaignTarget", "CampaignMilestone", "CampaignRoleHolder", "CampaignAction",
			"CampaignMember", "CampaignPledge", "CampaignTask", "CampaignDecision", "CampaignGate", "CampaignIncident",
			"CampaignMention", "CampaignUpdate", "CampaignFund", "FundChannel", "CampaignAsset", "CampaignAssetVersion",
			"AssetText", "AssetStory", "AssetSignOn", "AssetDistribution", "AssetRelease", "AssetRecall",
			"CampaignCoalition", "Coalition", "CoalitionMember", "CoalitionAspect", "CoalitionLeftOut",
			"PublicationTotal");

	/**
	 * What a case planned again tells is read with it; a replay is asked for in
	 * {@code ReplanIT}.
	 */
	private static final Set<String> OF_A_REPLAN = Set.of("ReplanProposal", "StepChange", "RouteReplay",
			"ReplayedRoute");

	/**
	 * People of the network, of whom no case tells: {@code PeopleIT} asks for their
	 * leaves.
	 */
	private static final Set<String> OF_THE_NETWORK = Set.of("Professional", "ProfessionalDetails", "Defender",
			"DefenderContact", "DefenderConnection", "DefenderEdge", "HrdNetwork");

	/** Whose reading {@code IncidentIT} asks for. */
	private static final Set<String> OF_AN_INCIDENT = Set.of("GroupPerson");

	/** Whose reading {@code AwaitedRepliesIT} asks for. */
	private static final Set<String> OF_THE_BOARD = Set.of("AwaitedReply");

	/** What a plan tells is read with the plan itself. */
	private static final String PLAN = "RoutePlan";

	private static final String LEAVES = """
			MATCH (l:AuditLeaf)
			WHERE l.index >= $from
			  AND (l.about = $caseFile OR l.action = 'board-read' OR l.action = 'inbox-read')
			RETURN count(l)
			""";

	@Autowired
	Portal portal;

	@Autowired
	GraphQlSource source;

	@Autowired
	Neo4jClient neo4j;

	@Autowired
	IntakeDesk cases;

	@Test
	void everyPersonalFieldLeavesALeaf() {
		CaseScript script = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").consented();
		String referral = script.referredTo(PARTNER).getFirst();
		Map<PersonalFields, String> walks = Map.of(
				below("CaseFile", "{ caseFile(id: \"" + script.id() + "\") { %s } }"), "coordinator",
				below("CaseFile", "{ caseFiles(first: 1) { edges { node { %s } } } }"), "duty-lead",
				below("Referral", "{ referral(id: \"" + referral + "\") { %s } }"), "coordinator",
				below("Referral", "{ referral(id: \"" + referral + "\") { disclosed { withheld } %s } }"),
				"partner-intake", below("Referral", "{ inbox(first: 1) { edges { node { %s } } } }"), "partner-admin");
		List<String> silent = new ArrayList<>();
		int asked = 0;
		for (Map.Entry<PersonalFields, String> walk : walks.entrySet()) {
			for (String question : walk.getKey().questions()) {
				if (!leavesALeaf(script.id(), () -> answered(walk.getValue(), question))) {
					silent.add(walk.getValue() + " " + question);
				}
			}
			asked += walk.getKey().fields();
		}
		assertThat(silent).isEmpty();
		assertThat(asked).as("fields").isGreaterThan(300);
		Stream<Boolean> past = Stream
			.generate(() -> leavesALeaf(script.id(), () -> this.cases.find(script.id(), "khrc").orElseThrow()));
		assertThat(past.limit(CONTROLS)).as("the control: a reading past the record").contains(false);
	}

	/** A new type must be walked, or be said to tell nothing of a person. */
	@Test
	void everyTypeIsWalkedOrNotPersonal() {
		Set<String> walked = new HashSet<>();
		walked.addAll(below("CaseFile", "%s").walked());
		walked.addAll(below("Referral", "%s").walked());
		assertThat(walked).containsExactlyInAnyOrderElementsOf(PersonalFields.PERSONAL);
		Set<String> ofCaseWork = schema().getAllTypesAsList()
			.stream()
			.filter(GraphQLObjectType.class::isInstance)
			.map(GraphQLObjectType.class::cast)
			.filter((type) -> FieldAccess.needsRules(type) && type.getAppliedDirective("access") != null)
			.filter((type) -> CASE_WORK.containsAll(FieldRule.of(type, type.getFieldDefinitions().getFirst()).roles()))
			.map(GraphQLObjectType::getName)
			.filter((name) -> !name.endsWith("Payload"))
			.collect(Collectors.toCollection(TreeSet::new));
		ofCaseWork.removeAll(walked);
		ofCaseWork.removeAll(NOT_PERSONAL);
		ofCaseWork.removeAll(OF_THE_NETWORK);
		ofCaseWork.removeAll(OF_A_REPLAN);
		ofCaseWork.removeAll(OF_THE_BOARD);
		ofCaseWork.removeAll(OF_AN_INCIDENT);
		ofCaseWork.removeAll(belowThePlan());
		assertThat(ofCaseWork).as("walk these in PersonalFields, or say here why not").isEmpty();
	}

	@Test
	void anActRepeatedUnderItsKeyIsAReading() {
		Map<String, Object> input = CaseScript.arrest(Portal.newKey(), "paralegal");
		CaseScript script = CaseScript.told(this.portal, "coordinator", input).consented();
		assertThat(leavesALeaf(script.id(), () -> CaseScript.open(this.portal, "coordinator", input))).isTrue();
		String route = script.routeTo(PARTNER);
		String key = Portal.newKey();
		String draft = script.choose(route, key).at("/referrals/0/id").asString();
		assertThat(leavesALeaf(script.id(), () -> script.choose(route, key))).isTrue();
		Map<String, Object> send = Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "referral", draft));
		String mutation = "mutation S($input: SendReferralInput!) { sendReferral(input: $input) { referral { id } } }";
		this.portal.ask("coordinator", mutation, send);
		assertThat(leavesALeaf(script.id(), () -> this.portal.ask("coordinator", mutation, send))).isTrue();
	}

	@Test
	void aChangeThatShowsTheCaseLeavesALeaf() {
		try (ChangeStream stream = ChangeStream.open(this.portal, "duty-lead").listening(this.neo4j, "khrc")) {
			String id = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").id();
			assertThat(stream.next(Duration.ofSeconds(10)).orElseThrow().at("/data/changes/caseFile/id").asString())
				.isEqualTo(id);
			assertThat(this.neo4j.query("MATCH (l:AuditLeaf {action: 'case-read', about: $id}) RETURN count(l)")
				.bind(id)
				.to("id")
				.fetchAs(Long.class)
				.one()).hasValue(1L);
		}
	}

	private Set<String> belowThePlan() {
		Set<String> names = new TreeSet<>();
		collect(schema().getObjectType(PLAN), names);
		return names;
	}

	private static void collect(GraphQLObjectType type, Set<String> names) {
		if (names.add(type.getName())) {
			type.getFieldDefinitions()
				.stream()
				.map((field) -> GraphQLTypeUtil.unwrapAll(field.getType()))
				.filter(GraphQLObjectType.class::isInstance)
				.forEach((below) -> collect((GraphQLObjectType) below, names));
		}
	}

	/**
	 * Whether some question of hundreds is refused on a busy machine is not asked here:
	 * it may be asked once more.
	 */
	private void answered(String username, String question) {
		JsonNode first = this.portal.answer(username, question, Map.of());
		if (first.has("errors")) {
			System.out.println("Asked once more: " + question + " said " + first.get("errors"));
			this.portal.ask(username, question);
		}
	}

	private boolean leavesALeaf(String caseFile, Runnable reading) {
		long from = this.neo4j.query("MATCH (h:AuditHead) RETURN h.size").fetchAs(Long.class).one().orElseThrow();
		reading.run();
		return this.neo4j.query(LEAVES)
			.bindAll(Map.of("from", from, "caseFile", caseFile))
			.fetchAs(Long.class)
			.one()
			.orElseThrow() > 0;
	}

	private PersonalFields below(String type, String root) {
		return PersonalFields.below(schema(), type, root);
	}

	private GraphQLSchema schema() {
		return this.source.schema();
	}

}
