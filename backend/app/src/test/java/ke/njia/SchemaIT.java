package ke.njia;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import ke.njia.access.FieldAccess;
import ke.njia.access.FieldRule;
import ke.njia.kernel.Role;
import ke.njia.launcher.servers.Installation;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The schema as a whole: every field has an access rule and a description, and the web
 * client's copy is this schema. That every field has code behind it is checked whenever
 * the portal starts.
 */
@PortalTest
class SchemaIT {

	private static final Path CLIENTS_COPY = Installation.find().root().resolve(Path.of("web", "schema.graphql"));

	/** Run with this set to write the client's copy anew. */
	private static final String PRINT = "njia.print-schema";

	@Autowired
	GraphQlSource source;

	@Test
	void everyFieldHasAnAccessRule() {
		List<GraphQLObjectType> types = types(this.source.schema());
		assertThat(types).hasSizeGreaterThan(40);
		assertThat(faults(types)).isEmpty();
	}

	@Test
	void aFieldWithoutARuleIsFound() {
		GraphQLSchema planted = new SchemaGenerator()
			.makeExecutableSchema(new SchemaParser().parse("type Query { open: String }"), RuntimeWiring.MOCKED_WIRING);
		assertThat(faults(types(planted))).containsExactly("Query.open has no rule");
	}

	@Test
	void everyTypeAndFieldIsDescribed() {
		List<String> silent = types(this.source.schema()).stream()
			.flatMap((type) -> type.getFieldDefinitions()
				.stream()
				.filter((field) -> field.getDescription() == null || field.getDescription().isBlank())
				.map((field) -> type.getName() + "." + field.getName()))
			.toList();
		assertThat(silent).isEmpty();
	}

	@Test
	void theClientsCopyIsThisSchema() throws IOException {
		String printed = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
			.includeDirectives(false)
			.includeDirectiveDefinitions(false)
			.includeScalarTypes(true)
			.includeSchemaDefinition(false)).print(this.source.schema());
		if (Boolean.getBoolean(PRINT)) {
			Files.writeString(CLIENTS_COPY, printed);
		}
		assertThat(Files.readString(CLIENTS_COPY))
			.as("web/schema.graphql is out of date: run mvn verify -Dit.test=SchemaIT -D%s=true", PRINT)
			.isEqualTo(printed);
	}

	private static List<GraphQLObjectType> types(GraphQLSchema schema) {
		return schema.getAllTypesAsList()
			.stream()
			.filter(GraphQLObjectType.class::isInstance)
			.map(GraphQLObjectType.class::cast)
			.filter(FieldAccess::needsRules)
			.toList();
	}

	private static List<String> faults(List<GraphQLObjectType> types) {
		List<String> faults = new ArrayList<>();
		for (GraphQLObjectType type : types) {
			for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
				faults.addAll(faults(type, field));
			}
		}
		return faults;
	}

	/** A field that fewer may read than its type must be nullable: refused means null. */
	private static List<String> faults(GraphQLObjectType type, GraphQLFieldDefinition field) {
		Set<Role> roles = FieldRule.of(type, field).roles();
		String name = type.getName() + "." + field.getName();
		if (roles.isEmpty()) {
			return List.of(name + " has no rule");
		}
		boolean root = Set.of("Query", "Mutation", "Subscription").contains(type.getName());
		boolean narrower = type.getFieldDefinitions()
			.stream()
			.anyMatch((other) -> !roles.containsAll(FieldRule.of(type, other).roles()));
		boolean refusable = root || (narrower && field.getAppliedDirective("access") != null);
		return (refusable && GraphQLTypeUtil.isNonNull(field.getType())) ? List.of(name + " must be nullable")
				: List.of();
	}

}
