package ke.njia.advocacy.graphql;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ke.njia.advocacy.Cycle;
import ke.njia.advocacy.Recommendation;
import ke.njia.advocacy.RecommendationDesk;
import ke.njia.advocacy.RecommendationFilter;
import ke.njia.advocacy.RecommendationStatus;
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
 * Reviews, their recommendations, and how these stand.
 */
@Controller
class RecommendationController {

	private final RecommendationDesk desk;

	RecommendationController(RecommendationDesk desk) {
		this.desk = desk;
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
	@Nullable String adoptedOn(Cycle cycle) {
		return (cycle.adoptedOn() != null) ? cycle.adoptedOn().toString() : null;
	}

	@SchemaMapping(typeName = "UprCycle")
	@Nullable String midTermOn(Cycle cycle) {
		return cycle.midTermOn().map(LocalDate::toString).orElse(null);
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
