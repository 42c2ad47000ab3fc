package ke.njia.appeals.graphql;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.GraphQLContext;
import ke.njia.appeals.AppealPublication;
import ke.njia.appeals.AppealSending;
import ke.njia.appeals.NewPublication;
import ke.njia.appeals.PublicationDesk;
import ke.njia.appeals.PublicationFilter;
import ke.njia.appeals.PublicationKind;
import ke.njia.appeals.PublicationLog;
import ke.njia.appeals.PublicationRevision;
import ke.njia.appeals.PublicationTotal;
import ke.njia.appeals.PublicationWarning;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * What bodies made public about appeals.
 */
@Controller
class PublicationController {

	private final PublicationDesk desk;

	private final PublicationLog log;

	PublicationController(PublicationDesk desk, PublicationLog log) {
		this.desk = desk;
		this.log = log;
	}

	@QueryMapping
	List<AppealPublication> publications(@Argument @Nullable PublicationFilterInput filter, Actor actor) {
		return this.log.list(PublicationFilterInput.of(filter), actor);
	}

	@QueryMapping
	String publicationTable(@Argument @Nullable PublicationFilterInput filter, Actor actor) {
		return this.log.table(PublicationFilterInput.of(filter), actor);
	}

	@QueryMapping
	List<PublicationTotal> publicationTotals(Actor actor) {
		return this.log.totals(actor);
	}

	@BatchMapping(typeName = "AppealSending")
	Map<AppealSending, List<AppealPublication>> publications(List<AppealSending> sendings, GraphQLContext context) {
		Map<String, List<AppealPublication>> found = this.log.listOf(sendings, context.get(Actor.class));
		return sendings.stream()
			.collect(Collectors.toMap(Function.identity(), (sending) -> found.getOrDefault(sending.id(), List.of()),
					(one, same) -> one));
	}

	@BatchMapping(typeName = "AppealPublication")
	Map<AppealPublication, Set<PublicationWarning>> warnings(List<AppealPublication> publications,
			GraphQLContext context) {
		return this.log.warnings(publications, context.get(Actor.class));
	}

	@SchemaMapping
	String bodyName(AppealPublication publication) {
		return this.log.nameOf(publication.body());
	}

	@SchemaMapping
	String bodyName(PublicationTotal total) {
		return this.log.nameOf(total.body());
	}

	@SchemaMapping
	String publishedOn(PublicationRevision revision) {
		return revision.publishedOn().toString();
	}

	@MutationMapping
	PublicationPayload recordPublication(@Argument RecordPublicationInput input, Actor actor) {
		return PublicationPayload
			.of(this.desk.record(input.sending(), input.told().told(), input.idempotencyKey(), actor));
	}

	@MutationMapping
	PublicationPayload correctPublication(@Argument CorrectPublicationInput input, Actor actor) {
		return PublicationPayload.of(this.desk.correct(input.publication(), input.revision(), input.told().told(),
				input.idempotencyKey(), actor));
	}

	record PublicationFilterInput(@Nullable String body, @Nullable PublicationKind kind, @Nullable Integer year) {

		static PublicationFilter of(@Nullable PublicationFilterInput asked) {
			return (asked != null) ? new PublicationFilter(asked.body(), asked.kind(), asked.year())
					: new PublicationFilter(null, null, null);
		}

	}

	record PublicationInput(PublicationKind kind, String reference, String publishedOn, String link,
			boolean namesPerson, boolean namesSource) {

		NewPublication told() {
			return new NewPublication(this.kind, this.reference, day(this.publishedOn), this.link, this.namesPerson,
					this.namesSource);
		}

		private static @Nullable LocalDate day(String value) {
			try {
				return LocalDate.parse(value);
			}
			catch (DateTimeException ex) {
				return null;
			}
		}

		/** Nothing of it may be printed. */
		@Override
		public String toString() {
			return "publication";
		}

	}

	record RecordPublicationInput(String idempotencyKey, String sending, PublicationInput told) {
	}

	record CorrectPublicationInput(String idempotencyKey, String publication, int revision, PublicationInput told) {
	}

	record PublicationPayload(@Nullable AppealPublication publication, List<UserError> userErrors) {

		static PublicationPayload of(Outcome<AppealPublication> outcome) {
			return outcome.fold((publication) -> new PublicationPayload(publication, List.of()),
					(errors) -> new PublicationPayload(null, errors));
		}

	}

}
