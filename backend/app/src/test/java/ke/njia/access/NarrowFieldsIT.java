package ke.njia.access;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import ke.njia.CaseScript;
import ke.njia.ChangeStream;
import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.kernel.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Fields that fewer people may read than the thing they belong to: null for the others,
 * while the rest of the answer is there.
 */
@PortalTest
class NarrowFieldsIT {

	private static final String CUSTODIAN = "narrow-custodian";

	private static final String ME = "{ me { organization { id source services { id } } } }";

	private static final String INBOX = """
			{ inbox(first: 50) { edges { node { id status caseFile { id } needs { id } } } } }
			""";

	private static final String REFERRAL = """
			query R($id: ID!) { referral(id: $id) { id status caseFile { id } needs { id } rung } }
			""";

	private static final Duration SOON = Duration.ofSeconds(10);

	@Autowired
	Portal portal;

	@Autowired
	GraphQlSource source;

	@Autowired
	Neo4jClient neo4j;

	/** A new narrow field must be given a probe below. */
	@Test
	void theseAreAllNarrowFields() {
		List<String> narrow = fields().stream()
			.filter((field) -> !field.roles().containsAll(field.rolesOfType()))
			.map(Field::toString)
			.toList();
		assertThat(narrow).containsExactlyInAnyOrder("Organization.source", "Organization.services",
				"Referral.caseFile", "Referral.needs", "Referral.basisEndsAt", "Referral.houses", "Referral.reveals",
				"Referral.answerLinks", "Referral.rung", "Referral.cameFrom", "Referral.failureReason",
				"Referral.feedback", "Change.caseFile", "Change.referral", "ServiceAtLocation.held",
				"ServiceAtLocation.takenOn", "Assurance.by", "Assurance.organization", "Neighbourhood.conflicts",
				"Organization.changes", "Organization.agreements", "Organization.conflicts", "Organization.contacts",
				"Organization.presenceAskedAt", "Recommendation.campaigns");
	}

	/**
	 * Whoever may ask for a field may read what it must hold: otherwise a refusal would
	 * be an error in place of a null.
	 */
	@Test
	void nobodyIsRefusedWhatMustBeThere() {
		List<String> broken = new ArrayList<>();
		int looked = 0;
		for (Field field : fields()) {
			if (GraphQLTypeUtil.unwrapAll(field.definition().getType()) instanceof GraphQLObjectType answer) {
				for (GraphQLFieldDefinition inner : answer.getFieldDefinitions()) {
					boolean readable = FieldRule.of(answer, inner).roles().containsAll(field.roles());
					if (GraphQLTypeUtil.isNonNull(inner.getType()) && !readable) {
						broken.add(field + " > " + inner.getName());
					}
					looked++;
				}
			}
		}
		assertThat(looked).isGreaterThan(300);
		assertThat(broken).isEmpty();
	}

	@Test
	void whereAnEntryComesFromIsForThoseWhoWorkWithIt() {
		this.portal.servers().realm().addUser(CUSTODIAN, List.of("identity-custodian"), "khrc");
		for (String username : List.of("auditor", "administrator", "body-reader", CUSTODIAN)) {
			JsonNode organization = this.portal.ask(username, ME).at("/me/organization");
			assertThat(organization.get("id").asString()).as(username).isNotEmpty();
			assertThat(organization.get("source").isNull()).as(username).isTrue();
			assertThat(organization.get("services").isNull()).as(username).isTrue();
		}
		for (String username : List.of("coordinator", "partner-intake", "partner-admin")) {
			JsonNode organization = this.portal.ask(username, ME).at("/me/organization");
			assertThat(organization.get("source").asString()).as(username).isNotEmpty();
			assertThat(organization.get("services")).as(username).isNotEmpty();
		}
	}

	@Test
	void thePartnerReadsTheReferralAndNothingBehindIt() {
		String referral = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal")
			.consented()
			.referredTo(MatrixPeople.PARTNER)
			.getFirst();
		for (String username : List.of("partner-intake", "partner-admin")) {
			JsonNode one = this.portal.ask(username, REFERRAL, Map.of("id", referral)).get("referral");
			assertThat(one.get("id").asString()).isEqualTo(referral);
			assertThat(one.get("caseFile").isNull()).isTrue();
			assertThat(one.get("needs").isNull()).isTrue();
			assertThat(one.get("rung").isNull()).isTrue();
			List<JsonNode> received = this.portal.ask(username, INBOX).findValues("node");
			assertThat(received).isNotEmpty().allMatch((node) -> node.get("caseFile").isNull());
			assertThat(received).allMatch((node) -> node.get("needs").isNull());
		}
		JsonNode sender = this.portal.ask("coordinator", REFERRAL, Map.of("id", referral)).get("referral");
		assertThat(sender.at("/caseFile/id").asString()).isNotEmpty();
		assertThat(sender.get("needs")).hasSize(1);
	}

	/** Even where the event names the case and the person's organization holds it. */
	@Test
	void aChangeNamesTheCaseOnlyToThoseWhoMayReadIt() {
		String username = "narrow-intake";
		this.portal.servers().realm().addUser(username, List.of("partner-intake"), "khrc");
		try (ChangeStream intake = ChangeStream.open(this.portal, username).listening(this.neo4j, "khrc");
				ChangeStream coordinator = ChangeStream.open(this.portal, "coordinator")
					.listening(this.neo4j, "khrc")) {
			Instant last = ChangeStream.nudge(this.neo4j, "khrc");
			intake.upTo(last);
			coordinator.upTo(last);
			String id = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").id();
			assertThat(coordinator.next(SOON).orElseThrow().at("/data/changes/caseFile/id").asString()).isEqualTo(id);
			JsonNode change = intake.next(SOON).orElseThrow().at("/data/changes");
			assertThat(change.get("kind").asString()).isEqualTo("CASE");
			assertThat(change.get("caseFile").isNull()).isTrue();
		}
	}

	private List<Field> fields() {
		return this.source.schema()
			.getAllTypesAsList()
			.stream()
			.filter(GraphQLObjectType.class::isInstance)
			.map(GraphQLObjectType.class::cast)
			.filter(FieldAccess::needsRules)
			.flatMap((type) -> type.getFieldDefinitions().stream().map((field) -> new Field(type, field)))
			.toList();
	}

	private record Field(GraphQLObjectType type, GraphQLFieldDefinition definition) {

		Set<Role> roles() {
			return FieldRule.of(this.type, this.definition).roles();
		}

		/**
		 * Everybody who may read any field of the type; roots have no rule of their own.
		 */
		Set<Role> rolesOfType() {
			return Set.of("Query", "Mutation", "Subscription").contains(this.type.getName()) ? roles()
					: FieldRule
						.of(this.type,
								this.type.getFieldDefinitions()
									.stream()
									.filter((field) -> field.getAppliedDirective("access") == null)
									.findFirst()
									.orElse(this.definition))
						.roles();
		}

		@Override
		public String toString() {
			return this.type.getName() + "." + this.definition.getName();
		}

	}

}
