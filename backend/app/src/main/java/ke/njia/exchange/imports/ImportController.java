package ke.njia.exchange.imports;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import ke.njia.documents.SafeCsv;
import ke.njia.exchange.reading.ColumnMapping;
import ke.njia.exchange.reading.FileRefused;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where files are brought in: by administrators, for any register, and by partner
 * administrators, for their own organization. To everybody else nothing is here. A file
 * travels as it is; that does not fit into a GraphQL question.
 */
@RestController
@RequestMapping("/imports")
class ImportController {

	/** Bytes of a file; the door refuses more before it is read. */
	private static final int MOST_BYTES = 32 * 1024 * 1024;

	private static final int RUNS_SHOWN = 20;

	private static final int ROWS_SHOWN = 100;

	private static final List<String> REPORT = List.of("file", "line", "key", "name", "result", "fields", "codes",
			"columns");

	private final Importer importer;

	private final ImportRuns runs;

	private final ImportReport report;

	private final ImportMappings mappings;

	private final Clock clock;

	ImportController(Importer importer, ImportRuns runs, ImportReport report, ImportMappings mappings, Clock clock) {
		this.importer = importer;
		this.runs = runs;
		this.report = report;
		this.mappings = mappings;
		this.clock = clock;
	}

	@PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
	ResponseEntity<Object> start(@RequestParam ImportKind kind, @RequestParam(defaultValue = "false") boolean dryRun,
			@RequestParam(defaultValue = "hsds") String register, @RequestParam(defaultValue = "KE") String country,
			@RequestParam(required = false) @Nullable String serviceType,
			@RequestParam(required = false) @Nullable String mapping, Actor actor, HttpServletRequest request)
			throws IOException {
		if (!mayImport(actor, kind)) {
			return ResponseEntity.notFound().build();
		}
		ColumnMapping columns = (mapping != null) ? this.mappings.find(mapping, actor.organization()).orElse(null)
				: null;
		ImportRequest wanted = new ImportRequest(kind, register(kind, register, actor), dryRun, country, serviceType,
				columns, own(actor));
		if (!wanted.fault().isEmpty()) {
			return refused(HttpStatus.UNPROCESSABLE_CONTENT, Map.of("code", "INVALID", "column", wanted.fault()));
		}
		Optional<ImportRun> begun = this.importer.start(wanted, content(request), actor);
		return begun.<ResponseEntity<Object>>map((run) -> ResponseEntity.accepted().body(run))
			.orElseGet(() -> refused(HttpStatus.CONFLICT, Map.of("code", "IMPORT_RUNNING")));
	}

	@GetMapping
	ResponseEntity<List<ImportRun>> list(Actor actor) {
		return mayRead(actor)
				? ResponseEntity.ok(this.runs.list(actor.organization(), RUNS_SHOWN, this.clock.instant()))
				: ResponseEntity.notFound().build();
	}

	@GetMapping("/{id}")
	ResponseEntity<ImportRun> run(@PathVariable String id, Actor actor) {
		return ResponseEntity.of(find(id, actor));
	}

	@GetMapping("/{id}/rows")
	ResponseEntity<List<Map<String, Object>>> rows(@PathVariable String id,
			@RequestParam(required = false) @Nullable RowResult result,
			@RequestParam(required = false) @Nullable String code, @RequestParam(defaultValue = "-1") long after,
			Actor actor) {
		return ResponseEntity.of(find(id, actor)
			.map((run) -> this.report.rows(run.id(), new ImportReport.Filter(result, code), after, ROWS_SHOWN)));
	}

	@GetMapping("/{id}/report.csv")
	ResponseEntity<String> download(@PathVariable String id, Actor actor) {
		return find(id, actor).map((run) -> csv(SafeCsv.table(REPORT, this.report.table(run.id()))))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

	@GetMapping("/mappings")
	ResponseEntity<List<ColumnMapping>> mappings(Actor actor) {
		return mayRead(actor) ? ResponseEntity.ok(this.mappings.list(actor.organization()))
				: ResponseEntity.notFound().build();
	}

	@PostMapping(path = "/mappings", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<Object> save(@RequestBody ColumnMapping mapping, Actor actor) {
		if (!mayRead(actor)) {
			return ResponseEntity.notFound().build();
		}
		return this.mappings.save(mapping, actor) ? ResponseEntity.ok(mapping)
				: refused(HttpStatus.UNPROCESSABLE_CONTENT, Map.of("code", "INVALID", "column", "name"));
	}

	@ExceptionHandler
	ResponseEntity<Object> refused(FileRefused refusal) {
		return refused(HttpStatus.UNPROCESSABLE_CONTENT,
				Map.of("code", refusal.code().name(), "line", refusal.line(), "column", refusal.column()));
	}

	private Optional<ImportRun> find(String id, Actor actor) {
		return mayRead(actor) ? this.runs.find(id, actor.organization(), this.clock.instant()) : Optional.empty();
	}

	/** The national list is nobody's own. */
	private static boolean mayImport(Actor actor, ImportKind kind) {
		return actor.has(Role.ADMINISTRATOR) || (mayRead(actor) && !kind.isFacilityList());
	}

	private static boolean mayRead(Actor actor) {
		return !actor.organization().isEmpty() && actor.hasAnyOf(List.of(Role.ADMINISTRATOR, Role.PARTNER_ADMIN));
	}

	private static @Nullable String own(Actor actor) {
		return actor.has(Role.ADMINISTRATOR) ? null : actor.organization();
	}

	/** A partner's register is its own: no key in it can be another's identifier. */
	private static String register(ImportKind kind, String asked, Actor actor) {
		if (!actor.has(Role.ADMINISTRATOR)) {
			return "own:" + actor.organization() + ":";
		}
		return kind.isFacilityList() ? ImportRequest.KMHFL : asked;
	}

	private static byte[] content(HttpServletRequest request) throws IOException {
		try (InputStream body = request.getInputStream()) {
			byte[] content = body.readNBytes(MOST_BYTES + 1);
			if (content.length > MOST_BYTES) {
				throw new FileRefused(FileRefused.Code.FILE_TOO_LARGE);
			}
			return content;
		}
	}

	private static ResponseEntity<String> csv(String table) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"import.csv\"")
			.body(table);
	}

	private static ResponseEntity<Object> refused(HttpStatus status, Map<String, ?> facts) {
		return ResponseEntity.status(status)
			.body(Map.of("errors", List.of(Map.of("message", "The file was not taken.", "extensions", facts))));
	}

}
