package ke.njia.exchange.hsds;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import ke.njia.directory.Location;
import ke.njia.directory.ServiceAtLocation;
import ke.njia.documents.SafeCsv;
import ke.njia.kernel.Actor;
import ke.njia.kernel.DomainEvent;
import ke.njia.kernel.Role;
import ke.njia.kernel.UnitOfWork;
import ke.njia.vocabulary.Vocabulary;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The public directory as a file, for administrators: the whole of it at once is put on
 * record.
 */
@RestController
@RequestMapping("/exports")
class ExportController {

	private static final List<String> COLUMNS = List.of("organization", "kind", "service", "service_type", "status",
			"county", "location", "latitude", "longitude", "mode", "languages", "checked");

	private final PublishedDirectory published;

	private final Vocabulary vocabulary;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ExportController(PublishedDirectory published, Vocabulary vocabulary, UnitOfWork work,
			ApplicationEventPublisher events, Clock clock) {
		this.published = published;
		this.vocabulary = vocabulary;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	@GetMapping("/hsds.zip")
	ResponseEntity<byte[]> hsds(Actor actor) {
		if (!actor.has(Role.ADMINISTRATOR)) {
			return ResponseEntity.notFound().build();
		}
		PublicDirectory entries = recorded(actor);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		new HsdsPackage(entries, new HsdsDocuments(entries, HsdsNames.of(this.vocabulary))).write(bytes);
		return file("application/zip", "directory-hsds.zip", bytes.toByteArray());
	}

	@GetMapping("/directory.csv")
	ResponseEntity<byte[]> table(Actor actor) {
		if (!actor.has(Role.ADMINISTRATOR)) {
			return ResponseEntity.notFound().build();
		}
		List<Map<String, Object>> rows = recorded(actor).places().stream().map(this::row).toList();
		return file("text/csv;charset=UTF-8", "directory.csv",
				SafeCsv.table(COLUMNS, rows).getBytes(java.nio.charset.StandardCharsets.UTF_8));
	}

	private PublicDirectory recorded(Actor actor) {
		return this.work.perform(() -> {
			this.events.publishEvent(new DirectoryExported(actor, this.clock.instant()));
			return this.published.current();
		});
	}

	private Map<String, Object> row(ServiceAtLocation place) {
		Location location = place.location();
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("organization", place.organization().name());
		row.put("kind", place.organization().kind());
		row.put("service", place.service().name());
		row.put("service_type", place.serviceType());
		row.put("status", place.service().status());
		row.put("mode", place.mode());
		row.put("languages", String.join(" ", place.languages()));
		row.put("checked", Objects.toString(place.assuredAt(), ""));
		if (location != null) {
			row.put("county", this.vocabulary.county(location.county()).name());
			row.put("location", location.name());
			row.put("latitude", Objects.toString(location.latitude(), ""));
			row.put("longitude", Objects.toString(location.longitude(), ""));
		}
		return row;
	}

	private static ResponseEntity<byte[]> file(String type, String name, byte[] content) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(type))
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name))
			.body(content);
	}

	/** The whole public directory was taken away as a file. */
	record DirectoryExported(Actor actor, Instant at) implements DomainEvent {

		@Override
		public String action() {
			return "directory-exported";
		}

		@Override
		public String subjectId() {
			return "directory";
		}

	}

}
