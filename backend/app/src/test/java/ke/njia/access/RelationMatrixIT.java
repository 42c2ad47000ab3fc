package ke.njia.access;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import ke.njia.CaseScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.kernel.Relation;
import ke.njia.kernel.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every field of a record about somebody, by every role, in every relation the person's
 * organization can have to it. The fields are read from the schema: a new one is in the
 * matrix by itself.
 */
@PortalTest
class RelationMatrixIT {

	/** What each type's fields are asked through, and where the answer then stands. */
	private static final Map<String, List<String>> WAYS = Map.of("Referral",
			List.of("referral(id: $id) { %s }", "/referral"), "DisclosedCase",
			List.of("referral(id: $id) { disclosed { %s } }", "/referral/disclosed"), "Need",
			List.of("referral(id: $id) { needs { %s } }", "/referral/needs/0"), "CaseFile",
			List.of("caseFile(id: $id) { %s }", "/caseFile"), "Consent",
			List.of("caseFile(id: $id) { consents { %s } }", "/caseFile/consents/0"));

	/**
	 * Types that are about nobody: words, the directory, envelopes. A new one is thought
	 * about, then added.
	 */
	private static final Set<String> ABOUT_NOBODY = Set.of("Query", "Mutation", "Subscription", "Viewer",
			"LocalizedText", "UserError", "Fact", "PageInfo", "County", "ServiceType", "ViolationType", "Language",
			"Institution", "Organization", "Service", "ServiceAtLocation", "Location", "Capacity",
			"OrganizationConnection", "OrganizationEdge", "ServiceConnection", "ServiceEdge", "CaseFileConnection",
			"CaseFileEdge", "CaseFilePayload", "ConsentPayload", "ReferralConnection", "ReferralEdge",
			"ChooseRoutePayload", "ReferralPayload", "BreakGlassPayload", "Change", "AuditLeaf", "ProvedLeaf",
			"InclusionProof", "SignedHead", "VerifyAuditPayload", "AuditVerification", "AuditFinding",
			"AuditLeafConnection", "AuditLeafEdge", "ErasurePayload", "RenewKeysPayload", "SafeHouse", "WayToHouse",
			"WayToHousePayload", "RevealPayload", "RevealAddressPayload", "RightsRequestPayload", "CaseExportPayload",
			"BreachPayload", "AffectedCasesPayload", "SafeContactPayload", "TransferConnection", "TransferEdge",
			"DuplicatePair", "PairReason", "DuplicateEntry", "DuplicatePlace", "DuplicateDecision",
			"DuplicateDecisionPayload", "DuplicatePairConnection", "DuplicatePairEdge", "Professional",
			"ProfessionalPayload", "RemovedPersonPayload", "DefenderPayload", "HrdNetworkPayload", "DefenderConnection",
			"DefenderEdge", "NetworkStrength", "StrengthRow", "WeakPoint", "StrengthCells", "StrengthLoss",
			"BestAgreement", "Neighbourhood", "NeighbourAgreement", "NeighbourConflict", "Assurance", "ContactPoint",
			"Schedule", "Agreement", "ConflictTie", "FieldChange", "FieldChangeConnection", "FieldChangeEdge",
			"NetworkPayload", "AudienceReach", "AddNoticeAddressPayload", "NoticeAddressPayload",
			"RemoveNoticeAddressPayload", "AccountOnRecord", "ClockRule", "ClockTrial", "ClockRulePayload",
			"ClockTrialPayload", "TravelWindow", "TravelWindowPayload", "InvitationPayload", "MemberPayload",
			"RemoveMemberPayload", "GroupIncidentPayload", "GroupPersonConnection", "GroupPersonEdge",
			"ConfirmSurgePayload", "MakeAnswerLinkPayload", "EndAnswerLinksPayload", "OpenRequestPayload",
			"ClaimPayload", "CaseDecisionPayload", "Deputy", "DeputyPayload", "TaskKind", "CaseTaskPayload",
			"EscalationRule", "EscalationPayload", "CaseFollowUpPayload", "CustodyStep", "CleanCopy", "EvidencePayload",
			"AppealPayload", "ReceivedAppealPayload", "PublicationTotal", "PublicationPayload", "SafeguardQuestion",
			"Body", "BodyAcceptance", "BodyChange", "BodyPayload", "CampaignPayload", "CampaignAssetPayload",
			"CoalitionPayload", "CampaignCoalition", "Coalition", "CoalitionMember", "CoalitionAspect",
			"CoalitionLeftOut", "UprCycle", "UprTheme", "Recommendation", "RecommendationStatus",
			"RecommendationConnection", "RecommendationEdge", "RecommendationPayload", "AdvocacySession", "PlannedDay",
			"Mission", "MissionPayload", "MissionSuggestion", "ChainLink", "CaseBand", "PipelineCell", "Reform",
			"ReformStep", "ReformNextStep", "ReformPayload", "AskPayload", "MissionMeetingPayload", "ThemeCover",
			"CoveredTheme", "SubmissionPayload");

	private static final List<Role> PARTNERS = List.of(Role.PARTNER_INTAKE, Role.PARTNER_ADMIN);

	@Autowired
	Portal portal;

	@Autowired
	GraphQlSource source;

	private int cells;

	private int refused;

	private final Set<String> seen = new HashSet<>();

	@Test
	void everyTypeSaysWhetherItIsAboutSomebody() {
		List<String> undecided = types().stream()
			.filter((type) -> FieldRule.of(type).relations().isEmpty())
			.map(GraphQLObjectType::getName)
			.filter((name) -> !ABOUT_NOBODY.contains(name))
			.toList();
		assertThat(undecided).isEmpty();
	}

	@Test
	void everyFieldByEveryRoleInEveryRelation() {
		List<Person> people = people();
		for (Relation relation : Relation.values()) {
			Map<String, String> record = record(relation);
			for (Person person : people) {
				if (person.canStandAs(relation)) {
					WAYS.keySet().forEach((type) -> assertCells(type, person, relation, record));
				}
			}
		}
		System.out.printf("%d cells, %d of them refused, %d fields seen%n", this.cells, this.refused, this.seen.size());
		assertThat(this.cells).isGreaterThan(1_500);
		assertThat(this.refused).isGreaterThan(800).isLessThan(this.cells);
		assertThat(this.seen).as("the control: what is refused to some is there for others")
			.contains("Referral.disclosed", "Referral.caseFile", "Referral.needs", "CaseFile.reference",
					"DisclosedCase.county", "DisclosedCase.violationType", "Consent.items", "Need.deadline");
	}

	private void assertCells(String type, Person person, Relation relation, Map<String, String> record) {
		GraphQLObjectType container = this.source.schema().getObjectType(type);
		List<GraphQLFieldDefinition> fields = container.getFieldDefinitions()
			.stream()
			.filter((field) -> field.getArguments()
				.stream()
				.noneMatch((argument) -> GraphQLTypeUtil.isNonNull(argument.getType())))
			.toList();
		List<String> way = WAYS.getOrDefault(type, List.of());
		String question = "query Cells($id: ID!) { %s }".formatted(
				way.getFirst().formatted(String.join(" ", fields.stream().map(RelationMatrixIT::asked).toList())));
		String id = record.get(question.contains("caseFile(") ? "case" : "referral");
		JsonNode answer = this.portal.answer(person.username, question, Map.of("id", id));
		assertThat(answer.has("errors")).as("%s by %s in relation %s: %s", type, person, relation, answer).isFalse();
		for (GraphQLFieldDefinition field : fields) {
			assertCell(container, field, person, relation, answer.get("data").at(way.getLast()).path(field.getName()));
		}
	}

	private static String asked(GraphQLFieldDefinition field) {
		boolean leaf = !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType);
		return field.getName() + (leaf ? "" : " { __typename }");
	}

	private void assertCell(GraphQLObjectType type, GraphQLFieldDefinition field, Person person, Relation relation,
			JsonNode value) {
		FieldRule rule = FieldRule.of(type, field);
		boolean allowed = rule.roles().contains(person.role) && rule.concerns(relation);
		boolean there = !value.isNull() && !value.isMissingNode();
		String cell = type.getName() + "." + field.getName();
		assertThat(there && !allowed).as("%s by %s in relation %s: %s", cell, person, relation, value).isFalse();
		this.refused += allowed ? 0 : 1;
		this.cells++;
		if (there) {
			this.seen.add(cell);
		}
	}

	/** A referral to the partner that stands in that relation, and its case. */
	private Map<String, String> record(Relation relation) {
		CaseScript script = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").consented();
		String referral = script.referredTo(MatrixPeople.PARTNER).getFirst();
		if (relation == Relation.ACCEPTED) {
			answer("accept", Map.of("idempotencyKey", Portal.newKey(), "referral", referral), "AnswerReferralInput");
		}
		if (relation == Relation.WITHDRAWN) {
			answer("reject", Map.of("idempotencyKey", Portal.newKey(), "referral", referral, "reason", "AT_CAPACITY"),
					"RejectReferralInput");
		}
		return Map.of("referral", referral, "case", script.id());
	}

	private void answer(String act, Map<String, Object> input, String type) {
		String document = "mutation A($input: %s!) { %sReferral(input: $input) { userErrors { code } } }"
			.formatted(type, act);
		assertThat(this.portal.ask("partner-intake", document, Map.of("input", input))
			.at("/" + act + "Referral/userErrors")).isEmpty();
	}

	private List<Person> people() {
		List<Person> people = new ArrayList<>();
		for (Role role : Role.values()) {
			String home = PARTNERS.contains(role) ? MatrixPeople.PARTNER : MatrixPeople.HOLDER;
			people.add(person("relation-own-" + role.realmName(), role, home));
			people.add(person("relation-" + role.realmName(), role, "coast-lawyers-example"));
		}
		people.add(person("relation-lead-partner", Role.COORDINATOR, MatrixPeople.PARTNER));
		return people;
	}

	private Person person(String username, Role role, String organization) {
		this.portal.servers().realm().addUser(username, List.of(role.realmName()), organization);
		return new Person(username, role, organization);
	}

	private List<GraphQLObjectType> types() {
		return this.source.schema()
			.getAllTypesAsList()
			.stream()
			.filter(GraphQLObjectType.class::isInstance)
			.map(GraphQLObjectType.class::cast)
			.filter(FieldAccess::needsRules)
			.toList();
	}

	private record Person(String username, Role role, String organization) {

		boolean canStandAs(Relation relation) {
			return switch (relation) {
				case OWN -> this.organization.equals(MatrixPeople.HOLDER);
				case ADDRESSED, ACCEPTED, WITHDRAWN -> this.organization.equals(MatrixPeople.PARTNER);
				case FOREIGN -> this.organization.equals("coast-lawyers-example");
			};
		}

		@Override
		public String toString() {
			return this.role + " of " + this.organization;
		}

	}

}
