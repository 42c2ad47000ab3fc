package ke.njia.advocacy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Role;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The door for files of advocacy, which do not fit into GraphQL: recommendations in, the
 * table for a shadow report and the calendar out. To everybody else nothing is here.
 */
@RestController
@RequestMapping("/advocacy")
class AdvocacyFileController {

	private static final List<Role> BRINGERS = List.of(Role.COORDINATOR, Role.DUTY_LEAD, Role.ADMINISTRATOR);

	private static final List<Role> READERS = List.of(Role.COORDINATOR, Role.DUTY_LEAD, Role.LANE_LEGAL,
			Role.LANE_RESEARCH, Role.LANE_COMMUNICATIONS, Role.LANE_FINANCE, Role.PARTNER_INTAKE, Role.PARTNER_ADMIN,
			Role.AUDITOR, Role.ADMINISTRATOR);

	private static final String SWAHILI = "sw";

	private final KnownOrganizations known;

	private final RecommendationImport imports;

	private final ShadowReport report;

	private final SessionCalendar calendar;

	AdvocacyFileController(KnownOrganizations known, RecommendationImport imports, ShadowReport report,
			SessionCalendar calendar) {
		this.known = known;
		this.imports = imports;
		this.report = report;
		this.calendar = calendar;
	}

	@PostMapping(path = "/recommendations", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
	ResponseEntity<Object> bring(@RequestParam(defaultValue = "true") boolean dryRun, Actor actor,
			HttpServletRequest request) throws IOException {
		if (!actor.hasAnyOf(BRINGERS) || !this.known.knows(actor.organization())) {
			return ResponseEntity.notFound().build();
		}
		return ResponseEntity.ok(this.imports.bring(content(request), dryRun, actor));
	}

	@GetMapping("/shadow-report.csv")
	ResponseEntity<?> table(RecommendationFilter filter, @RequestParam(defaultValue = "en") String language,
			Actor actor) {
		return file(actor, "shadow-report.csv",
				() -> this.report.csv(filter, language.equals(SWAHILI), actor).getBytes(StandardCharsets.UTF_8));
	}

	@GetMapping("/shadow-report.pdf")
	ResponseEntity<?> printed(RecommendationFilter filter, @RequestParam(defaultValue = "en") String language,
			Actor actor) {
		return file(actor, "shadow-report.pdf", () -> this.report.pdf(filter, language.equals(SWAHILI), actor));
	}

	@GetMapping("/calendar.ics")
	ResponseEntity<?> calendar(@RequestParam(defaultValue = "en") String language, Actor actor) {
		return file(actor, "calendar.ics",
				() -> this.calendar.text(language.equals(SWAHILI), actor).getBytes(StandardCharsets.UTF_8));
	}

	@ExceptionHandler
	ResponseEntity<Object> refused(FileRefused refusal) {
		return ResponseEntity.unprocessableContent().body(Map.of("faults", refusal.faults()));
	}

	private static ResponseEntity<?> file(Actor actor, String name, Supplier<byte[]> content) {
		return actor.hasAnyOf(READERS) ? ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_OCTET_STREAM)
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.body(content.get()) : ResponseEntity.notFound().build();
	}

	/** One byte more than is taken tells that it is too large. */
	private static byte[] content(HttpServletRequest request) throws IOException {
		try (InputStream body = request.getInputStream()) {
			return body.readNBytes(RecommendationFile.MOST_BYTES + 1);
		}
	}

}
