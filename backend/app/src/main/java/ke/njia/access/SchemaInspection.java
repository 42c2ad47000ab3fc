package ke.njia.access;

import java.util.ArrayList;
import java.util.List;

import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLTypeUtil;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource.SchemaResourceBuilder;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.stereotype.Component;

/**
 * Compares the schema with the code behind it when the portal starts: a field that nobody
 * answers, or an answer to no field, stops the start rather than a person at 2 a.m.
 */
@Component
class SchemaInspection implements GraphQlSourceBuilderCustomizer {

	@Override
	public void customize(SchemaResourceBuilder builder) {
		builder.inspectSchemaMappings(SchemaInspection::require);
	}

	static void require(SchemaReport report) {
		List<String> faults = faults(report);
		if (!faults.isEmpty()) {
			throw new IllegalStateException("The schema and the code differ:\n" + String.join("\n", faults));
		}
	}

	static List<String> faults(SchemaReport report) {
		List<String> faults = new ArrayList<>();
		report.unmappedFields().forEach((field) -> faults.add("Nobody answers " + field));
		report.unmappedRegistrations().keySet().forEach((field) -> faults.add("There is no field " + field));
		report.unmappedArguments().values().forEach((names) -> faults.add("There are no arguments " + names));
		report.fieldNullnessErrors().keySet().forEach((field) -> faults.add("Nullness differs at " + field));
		report.argumentNullnessErrors().values().forEach((names) -> faults.add("Nullness differs at " + names));
		report.skippedTypes()
			.stream()
			.filter((skipped) -> GraphQLTypeUtil.unwrapAll(skipped.type()) instanceof GraphQLFieldsContainer)
			.forEach((skipped) -> faults.add("Not looked at: " + skipped));
		return faults;
	}

}
