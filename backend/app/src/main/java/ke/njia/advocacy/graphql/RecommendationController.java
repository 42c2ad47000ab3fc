package ke.njia.advocacy.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ke.njia.advocacy.AdvocacySession;
import ke.njia.advocacy.Cycle;
import ke.njia.advocacy.Recommendation;
import ke.njia.advocacy.RecommendationDesk;
import ke.njia.advocacy.RecommendationFilter;
import ke.njia.advocacy.RecommendationStatus;
import ke.njia.advocacy.Sessions;
import ke.njia.advocacy.StatusSide;
import ke.njia.advocacy.Theme;
import ke.njia.advocacy.graphql.AdvocacyInputs.RecommendationFilterInput;
import ke.njia.advocacy.graphql.AdvocacyInputs.RecordRecommendationStatusInput;
import ke.njia.kernel.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Recommendations, how they stand, and the calendar.
 */
@Controller
class RecommendationController {

	private final RecommendationDesk desk;

	private final Sessions sessions;

	RecommendationController(RecommendationDesk desk, Sessions sessions) {
		this.desk = desk;
		this.sessions = sessions;
	}

	@QueryMapping
	List<Cycle> uprCycles() {
		return this.desk.cycles();
	}

	@QueryMapping
	List<Theme> uprThemes() {
		return this.desk.themes();
	}

	@QueryMapping
	List<String> recommendingStates() {
		return this.desk.states();
	}

	@QueryMapping
	List<AdvocacySession> advocacySessions() {
		return this.sessions.list();
	}

	@QueryMapping
	RecommendationPage recommendations(@Argument @Nullable RecommendationFilterInput filter, @Argument int first,
			@Argument @Nullable String after, Actor actor) {
		return RecommendationPage
			.of(this.desk.list((filter != null) ? filter.filter() : RecommendationFilter.ALL, actor), first, after);
	}

	@QueryMapping
	@Nullable Recommendation recommendation(@Argument String id) {
		return this.desk.find(id).orElse(null);
	}

	@MutationMapping
	RecommendationPayload recordRecommendationStatus(@Argument RecordRecommendationStatusInput input, Actor actor) {
		return RecommendationPayload.of(this.desk.record(input.told(), input.idempotencyKey(), actor));
	}

	@SchemaMapping(typeName = "UprCycle")
	@Nullable String reviewDate(Cycle cycle) {
		return (cycle.reviewDate() != null) ? cycle.reviewDate().toString() : null;
	}

	@SchemaMapping
	List<Theme> themes(Recommendation recommendation) {
		return this.desk.themes(recommendation.themes());
	}

	@BatchMapping
	List<List<RecommendationStatus>> statuses(List<Recommendation> recommendations) {
		return this.desk.statuses(recommendations);
	}

	@BatchMapping
	Map<Recommendation, RecommendationStatus> stateStatus(List<Recommendation> recommendations) {
		return newest(recommendations, StatusSide.STATE);
	}

	@BatchMapping
	Map<Recommendation, RecommendationStatus> civilStatus(List<Recommendation> recommendations) {
		return newest(recommendations, StatusSide.CIVIL_SOCIETY);
	}

	@SchemaMapping
	String statedOn(RecommendationStatus status) {
		return status.statedOn().toString();
	}

	@SchemaMapping
	boolean mine(RecommendationStatus status, Actor actor) {
		return status.recordedBy().equals(actor.subject());
	}

	@SchemaMapping
	String startsOn(AdvocacySession session) {
		return session.startsOn().toString();
	}

	@SchemaMapping
	@Nullable String endsOn(AdvocacySession session) {
		return (session.endsOn() != null) ? session.endsOn().toString() : null;
	}

	@SchemaMapping
	int daysUntil(AdvocacySession session) {
		return this.sessions.daysUntil(session);
	}

	@SchemaMapping
	boolean next(AdvocacySession session) {
		return this.sessions.next().filter(session::equals).isPresent();
	}

	/** Nothing for those of which that side said nothing. */
	private Map<Recommendation, RecommendationStatus> newest(List<Recommendation> recommendations, StatusSide side) {
		List<List<RecommendationStatus>> statuses = this.desk.statuses(recommendations);
		Map<Recommendation, RecommendationStatus> newest = new HashMap<>();
		for (int index = 0; index < recommendations.size(); index++) {
			Recommendation recommendation = recommendations.get(index);
			statuses.get(index)
				.stream()
				.filter((one) -> one.side() == side)
				.findFirst()
				.ifPresent((one) -> newest.put(recommendation, one));
		}
		return newest;
	}

}
