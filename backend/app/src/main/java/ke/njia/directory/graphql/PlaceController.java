package ke.njia.directory.graphql;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import ke.njia.directory.Location;
import ke.njia.directory.ServiceAtLocation;
import ke.njia.kernel.FromMemory;
import ke.njia.vocabulary.County;
import ke.njia.vocabulary.Language;
import ke.njia.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Where and when a Service is offered. A confidential place has no location here, whoever
 * asks.
 */
@FromMemory
@Controller
class PlaceController {

	private final Vocabulary vocabulary;

	private final Clock clock;

	PlaceController(Vocabulary vocabulary, Clock clock) {
		this.vocabulary = vocabulary;
		this.clock = clock;
	}

	@SchemaMapping
	@Nullable Location location(ServiceAtLocation place) {
		return place.confidential() ? null : place.location();
	}

	@SchemaMapping
	List<Language> languages(ServiceAtLocation place) {
		return place.languages().stream().map(this.vocabulary::language).toList();
	}

	@SchemaMapping
	List<Integer> coverage(ServiceAtLocation place) {
		return place.coverage().stream().sorted().toList();
	}

	@SchemaMapping
	boolean openNow(ServiceAtLocation place) {
		return place.active() && place.openingTimes().isOpen(this.clock.instant());
	}

	@SchemaMapping
	@Nullable Instant opensAt(ServiceAtLocation place) {
		Instant now = this.clock.instant();
		return place.openingTimes()
			.nextOpen(now)
			.filter((moment) -> place.active() && moment.isAfter(now))
			.orElse(null);
	}

	@SchemaMapping
	County county(Location location) {
		return this.vocabulary.county(location.county());
	}

}
