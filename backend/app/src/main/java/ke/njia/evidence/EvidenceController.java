package ke.njia.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Role;
import ke.njia.kernel.UserError;
import ke.njia.sealing.SealFailure;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The door for the bytes of evidence, which do not fit into a GraphQL question: in memory
 * only, never in a temporary file. To everybody but the people of the case nothing is
 * here. A file leaves as a download under a name that says nothing, never to be shown by
 * the browser on this origin.
 */
@RestController
@RequestMapping("/evidence")
class EvidenceController {

	private static final List<Role> ROLES = List.of(Role.COORDINATOR, Role.DUTY_LEAD);

	private final EvidenceDesk desk;

	private final HandingOut handing;

	EvidenceController(EvidenceDesk desk, HandingOut handing) {
		this.desk = desk;
		this.handing = handing;
	}

	@PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
	ResponseEntity<Object> add(@RequestParam String caseFile, @RequestParam EvidenceKind kind,
			@RequestHeader("Idempotency-Key") String key, Actor actor, HttpServletRequest request) throws IOException {
		if (!actor.hasAnyOf(ROLES)) {
			return ResponseEntity.notFound().build();
		}
		return this.desk.add(caseFile, kind, content(request), key, actor)
			.fold((item) -> ResponseEntity.status(HttpStatus.CREATED).body(Map.of("id", item.id())),
					EvidenceController::refused);
	}

	@GetMapping("/{id}")
	ResponseEntity<byte[]> hand(@PathVariable String id, Actor actor) {
		return actor.hasAnyOf(ROLES) ? answer(this.handing.hand(id, actor)) : ResponseEntity.notFound().build();
	}

	/** The clean copy, as it would be sent. */
	@GetMapping("/{id}/copy")
	ResponseEntity<byte[]> handCopy(@PathVariable String id, Actor actor) {
		return actor.hasAnyOf(ROLES) ? answer(this.handing.handCopy(id, actor)) : ResponseEntity.notFound().build();
	}

	@ExceptionHandler
	ResponseEntity<Object> altered(FileAltered failure) {
		return answer(HttpStatus.CONFLICT, List.of(Map.of("code", "EVIDENCE_ALTERED", "path", List.of("file"))));
	}

	@ExceptionHandler
	ResponseEntity<Object> sealed(SealFailure failure) {
		return answer(HttpStatus.SERVICE_UNAVAILABLE,
				List.of(Map.of("code", failure.kind().name(), "path", List.of())));
	}

	private static ResponseEntity<byte[]> answer(Optional<byte[]> file) {
		return file
			.map((content) -> ResponseEntity.ok()
				.contentType(MediaType.APPLICATION_OCTET_STREAM)
				.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"file\"")
				.header(HttpHeaders.CACHE_CONTROL, "no-store")
				.body(content))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

	private static ResponseEntity<Object> refused(List<UserError> errors) {
		boolean missing = errors.getFirst().code().name().equals("NOT_FOUND");
		return missing ? ResponseEntity.notFound().build() : answer(HttpStatus.UNPROCESSABLE_CONTENT, errors);
	}

	private static ResponseEntity<Object> answer(HttpStatus status, List<?> errors) {
		return ResponseEntity.status(status).body(Map.of("userErrors", errors));
	}

	/** One byte more than is taken tells that it is too long. */
	private static byte[] content(HttpServletRequest request) throws IOException {
		try (InputStream body = request.getInputStream()) {
			return body.readNBytes(EvidenceDesk.MOST_BYTES + 1);
		}
	}

}
