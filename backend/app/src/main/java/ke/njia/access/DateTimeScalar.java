package ke.njia.access;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * The scalar {@code DateTime}: an {@link Instant} in code, ISO 8601 with offset outside.
 * The well-known scalar library gives an OffsetDateTime, which would let an offset travel
 * inward that means nothing there (DECISIONS.md, own-datetime-scalar).
 */
@Configuration(proxyBeanMethods = false)
class DateTimeScalar {

	@Bean
	RuntimeWiringConfigurer dateTime() {
		GraphQLScalarType scalar = GraphQLScalarType.newScalar()
			.name("DateTime")
			.coercing(new InstantCoercing())
			.build();
		return (wiring) -> wiring.scalar(scalar);
	}

	private static final class InstantCoercing implements Coercing<Instant, String> {

		@Override
		public String serialize(Object value, GraphQLContext context, Locale locale) {
			return value.toString();
		}

		@Override
		public Instant parseValue(Object value, GraphQLContext context, Locale locale) {
			try {
				return OffsetDateTime.parse(value.toString()).toInstant();
			}
			catch (DateTimeException ex) {
				throw new CoercingParseValueException("An instant has the form 2026-11-21T10:40:00+03:00.");
			}
		}

		@Override
		public Instant parseLiteral(Value<?> literal, CoercedVariables variables, GraphQLContext context,
				Locale locale) {
			if (literal instanceof StringValue text && text.getValue() != null) {
				return parseValue(text.getValue(), context, locale);
			}
			throw new CoercingParseLiteralException("An instant is written as a text.");
		}

	}

}
