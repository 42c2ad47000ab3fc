package ke.njia.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Relation;
import ke.njia.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The policy itself: every role by every relation, on rules written down here.
 */
class FieldRuleTests {

	private static final String SCHEMA = """
			directive @access(roles: [Role!]!, relations: [Relation!]) on OBJECT | FIELD_DEFINITION
			enum Role { COORDINATOR PARTNER_INTAKE AUDITOR }
			enum Relation { OWN ADDRESSED ACCEPTED WITHDRAWN FOREIGN }
			type Query { open: String }
			type Silent { field: String }
			type Words @access(roles: [COORDINATOR, AUDITOR]) { word: String }
			type Paper @access(roles: [COORDINATOR, PARTNER_INTAKE], relations: [OWN, ADDRESSED]) {
			  title: String
			  inside: String @access(roles: [COORDINATOR], relations: [OWN])
			  margin: String @access(roles: [PARTNER_INTAKE])
			}
			""";

	private final GraphQLSchema schema = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA),
			RuntimeWiring.MOCKED_WIRING);

	/** A cell is allowed when the table here names both its role and its relation. */
	@Test
	void everyRoleByEveryRelation() {
		int cells = 0;
		for (String row : List.of("Silent.field - -", "Words.word COORDINATOR,AUDITOR any",
				"Paper.title COORDINATOR,PARTNER_INTAKE OWN,ADDRESSED", "Paper.inside COORDINATOR OWN",
				"Paper.margin PARTNER_INTAKE OWN,ADDRESSED")) {
			String[] column = row.split(" ");
			FieldRule rule = rule(column[0]);
			for (Role role : Role.values()) {
				for (@Nullable
				Relation relation : relations()) {
					boolean byRole = Set.of(column[1].split(",")).contains(role.name());
					boolean byRelation = column[2].equals("any")
							|| (relation != null && Set.of(column[2].split(",")).contains(relation.name()));
					assertThat(rule.allows(actor(role), relation)).as("%s %s %s", column[0], role, relation)
						.isEqualTo(byRole && byRelation);
					cells++;
				}
			}
		}
		assertThat(cells).isEqualTo(5 * Role.values().length * (Relation.values().length + 1)).isEqualTo(360);
	}

	@Test
	void nobodyIsAllowedNothing() {
		assertThat(rule("Words.word").allows(null, Relation.OWN)).isFalse();
		assertThat(rule("Words.word").allows(actor(), Relation.OWN)).isFalse();
		assertThat(rule("Silent.field").allows(actor(Role.values()), Relation.OWN)).isFalse();
	}

	@Test
	void oneOfSeveralRolesIsEnough() {
		assertThat(rule("Words.word").allows(actor(Role.PARTNER_INTAKE, Role.AUDITOR), null)).isTrue();
	}

	@Test
	void aTypeIsAskedBeforeItsFields() {
		FieldRule paper = FieldRule.of(type("Paper"));
		assertThat(EnumSet.allOf(Relation.class).stream().filter(paper::concerns)).containsExactly(Relation.OWN,
				Relation.ADDRESSED);
		assertThat(paper.concerns(null)).isFalse();
		assertThat(paper.roles()).containsExactlyInAnyOrder(Role.COORDINATOR, Role.PARTNER_INTAKE);
		assertThat(FieldRule.of(type("Words")).concerns(null)).isTrue();
	}

	private FieldRule rule(String field) {
		String[] names = field.split("\\.");
		GraphQLFieldDefinition definition = type(names[0]).getFieldDefinition(names[1]);
		return FieldRule.of(type(names[0]), definition);
	}

	private GraphQLObjectType type(String name) {
		return this.schema.getObjectType(name);
	}

	private static List<@Nullable Relation> relations() {
		List<@Nullable Relation> relations = new ArrayList<>(List.of(Relation.values()));
		relations.add(null);
		return relations;
	}

	private static Actor actor(Role... roles) {
		return new Actor("somebody", new HashSet<>(Arrays.asList(roles)), "khrc", Instant.EPOCH);
	}

}
