package ke.njia.referrals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import ke.njia.CaseScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.access.FieldRule;
import ke.njia.kernel.Relation;
import ke.njia.kernel.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who was told cannot pass it on: nothing that a receiver sees leads to an act that tells
 * another, in the schema and at the door.
 */
@PortalTest
class PassingOnIT {

	private static final String PARTNER = "garissa-paralegals-example";

	private static final String LEAD = "passing-on-lead";

	private static final Set<Role> RECEIVERS = Set.of(Role.PARTNER_INTAKE, Role.PARTNER_ADMIN);

	/** What inputs call the case, and what belongs to one. */
	private static final Set<String> OF_A_CASE = Set.of("caseFile", "referral", "route", "consent", "need");

	private static final Set<String> OF_THEIR_OWN = Set.of("addNoticeAddress", "changeNoticeAddress",
			"removeNoticeAddress", "removeWayToHouse", "setWayToHouse", "addProfessional", "changeProfessional",
			"pauseProfessional", "removeProfessional", "assureOrganization", "confirmCapacity", "confirmPresence",
			"correctOrganization", "correctPlace", "correctService", "tellCapacity", "endMemberSessions",
			"giveMemberRole", "inviteMember", "pauseMember", "removeMember", "renewFirstPassword", "resumeMember",
			"takeMemberRole", "claimOpenRequest", "releaseClaim");

	/**
	 * Of campaigns and submissions that they were asked into, in which nothing is of a
	 * case.
	 */
	private static final Set<String> OF_JOINT_WORK = Set.of("answerCampaignInvitation", "leaveCampaign",
			"promiseForCampaign", "settlePledge", "saveCampaignTask", "recordCampaignIncident", "recordCampaignMention",
			"signCampaignAsset", "saveSubmissionPart");

	@Autowired
	Portal portal;

	@Autowired
	GraphQlSource source;

	/**
	 * All that a receiver may do with a referral is ask, answer, say how help goes, and
	 * tell the people who hold the case what else would help, which asks nobody
	 * ({@code SuggestionIT}); whatever else is theirs takes a house, an entry, a
	 * professional or a member of their own, and nothing of a case.
	 */
	@Test
	void aReceiverOnlyAnswers() {
		GraphQLObjectType mutation = schema().getMutationType();
		Set<String> open = mutation.getFieldDefinitions()
			.stream()
			.filter((field) -> FieldRule.of(mutation, field).roles().stream().anyMatch(RECEIVERS::contains))
			.map((field) -> field.getName())
			.collect(Collectors.toCollection(TreeSet::new));
		Set<String> ofACase = open.stream()
			.filter((act) -> takesOfACase(mutation.getFieldDefinition(act)))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(ofACase).containsExactly("acceptReferral", "askReferral", "moveReferral", "rejectReferral",
				"suggestHelp");
		open.removeAll(ofACase);
		assertThat(open).containsAll(OF_JOINT_WORK);
		open.removeAll(OF_JOINT_WORK);
		assertThat(open).containsExactlyInAnyOrderElementsOf(OF_THEIR_OWN);
		assertThat(mutation.getFieldDefinitions()).as("the control: there is more to do with a case")
			.filteredOn(PassingOnIT::takesOfACase)
			.hasSizeGreaterThan(10);
	}

	private static boolean takesOfACase(GraphQLFieldDefinition act) {
		return act.getArguments()
			.stream()
			.map((argument) -> GraphQLTypeUtil.unwrapAll(argument.getType()))
			.filter(GraphQLInputObjectType.class::isInstance)
			.flatMap((input) -> ((GraphQLInputObjectType) input).getFieldDefinitions().stream())
			.anyMatch((field) -> OF_A_CASE.contains(field.getName()));
	}

	/**
	 * No act takes what a receiver holds of a case: an answer takes the referral, and
	 * what is disclosed carries no identifier but a pseudonym that nothing takes.
	 */
	@Test
	void whatIsDisclosedLeadsNowhere() {
		GraphQLObjectType disclosed = schema().getObjectType("DisclosedCase");
		assertThat(disclosed.getFieldDefinition("id")).isNull();
		assertThat(disclosed.getFieldDefinitions()
			.stream()
			.filter((field) -> GraphQLTypeUtil.unwrapAll(field.getType()).getName().equals("ID"))).isEmpty();
		GraphQLObjectType referral = schema().getObjectType("Referral");
		for (String way : List.of("caseFile", "needs")) {
			assertThat(FieldRule.of(referral, referral.getFieldDefinition(way)).relations())
				.containsExactly(Relation.OWN);
		}
	}

	/** Even somebody who also coordinates at the receiver cannot make it their own. */
	@Test
	void whoCoordinatesAtTheReceiverCannotSendItOn() {
		this.portal.servers().realm().addUser(LEAD, List.of("coordinator", "duty-lead", "partner-intake"), PARTNER);
		CaseScript script = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").consented();
		String route = script.routeTo(PARTNER);
		String referral = script.referredTo(PARTNER).getFirst();
		accept(referral);
		JsonNode seen = this.portal.ask(LEAD,
				"query R($id: ID!) { referral(id: $id) { caseFile { id } needs { id } disclosed { pseudonym } } }",
				Map.of("id", referral));
		assertThat(seen.at("/referral/caseFile").isNull()).isTrue();
		assertThat(seen.at("/referral/needs").isNull()).isTrue();
		String pseudonym = seen.at("/referral/disclosed/pseudonym").asString();
		for (String caseFile : List.of(script.id(), pseudonym, referral)) {
			assertRefused("chooseRoute", "ChooseRouteInput", Map.of("caseFile", caseFile, "route", route));
			assertRefused("recordConsent", "RecordConsentInput", Map.of("caseFile", caseFile, "purpose", "REFERRAL",
					"items", List.of("NEEDS"), "form", "SPOKEN", "language", "som", "until", inAMonth()));
		}
		assertRefused("sendReferral", "SendReferralInput", Map.of("referral", referral));
	}

	private void assertRefused(String act, String type, Map<String, Object> asked) {
		Map<String, Object> input = new java.util.HashMap<>(asked);
		input.put("idempotencyKey", Portal.newKey());
		JsonNode payload = this.portal.ask(LEAD,
				"mutation M($input: %s!) { %s(input: $input) { userErrors { code } } }".formatted(type, act),
				Map.of("input", input));
		assertThat(payload.at("/" + act + "/userErrors/0/code").asString()).as("%s %s", act, asked)
			.isEqualTo("NOT_FOUND");
	}

	private void accept(String referral) {
		this.portal.ask("partner-intake",
				"mutation A($input: AnswerReferralInput!) { acceptReferral(input: $input) { userErrors { code } } }",
				Map.of("input", Map.of("idempotencyKey", Portal.newKey(), "referral", referral)));
	}

	private static String inAMonth() {
		return java.time.Instant.now().plus(java.time.Duration.ofDays(30)).toString();
	}

	private GraphQLSchema schema() {
		return this.source.schema();
	}

}
