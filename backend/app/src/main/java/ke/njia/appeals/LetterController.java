package ke.njia.appeals;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Role;
import ke.njia.kernel.UserError;
import ke.njia.kernel.UserErrorCode;
import ke.njia.sealing.SealFailure;
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
import org.springframework.web.bind.annotation.RestController;

/**
 * The door for letters and annexes, which do not fit into a GraphQL answer. To everybody
 * but those who write an appeal, and the body it was sent to, nothing is here. A file
 * leaves as a download under a name that says nothing, never to be shown by the browser
 * on this origin.
 */
@RestController
@RequestMapping("/letters")
class LetterController {

	private static final List<Role> WRITERS = List.of(Role.COORDINATOR, Role.DUTY_LEAD);

	private static final List<Role> READERS = List.of(Role.BODY_READER);

	private final LetterDesk desk;

	private final LockedLetterDesk locked;

	LetterController(LetterDesk desk, LockedLetterDesk locked) {
		this.desk = desk;
		this.locked = locked;
	}

	@GetMapping("/drafts/{appeal}/{version}/{body}")
	ResponseEntity<?> preview(@PathVariable String appeal, @PathVariable int version, @PathVariable String body,
			Actor actor) {
		return actor.hasAnyOf(WRITERS) ? this.desk.preview(appeal, version, body, actor)
			.fold(LetterController::letter, LetterController::refused) : ResponseEntity.notFound().build();
	}

	/**
	 * The password comes along with the question, so that no answer and no address holds
	 * it.
	 */
	@PostMapping("/sent/{sending}/locked")
	ResponseEntity<?> locked(@PathVariable String sending, @RequestBody Lock lock, Actor actor) {
		return actor.hasAnyOf(WRITERS) ? this.locked.lock(sending, lock.password(), actor)
			.fold(LetterController::letter, LetterController::refused) : ResponseEntity.notFound().build();
	}

	@GetMapping("/received/{id}")
	ResponseEntity<?> received(@PathVariable String id, Actor actor) {
		return answer(actor.hasAnyOf(READERS) ? this.desk.received(id, actor).map(LetterController::letter)
				: Optional.empty());
	}

	@GetMapping("/received/{id}/{annex}")
	ResponseEntity<?> annex(@PathVariable String id, @PathVariable String annex, Actor actor) {
		return answer(
				actor.hasAnyOf(READERS)
						? this.desk.annex(id, annex, actor)
							.map((enclosed) -> file(enclosed.content(), "annex." + enclosed.suffix()))
						: Optional.empty());
	}

	@ExceptionHandler
	ResponseEntity<Object> sealed(SealFailure failure) {
		return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
			.body(Map.of("userErrors", List.of(Map.of("code", failure.kind().name(), "path", List.of()))));
	}

	private static ResponseEntity<?> answer(Optional<ResponseEntity<byte[]>> file) {
		return file.isPresent() ? file.get() : ResponseEntity.notFound().build();
	}

	private static ResponseEntity<byte[]> letter(byte[] pdf) {
		return file(pdf, "letter.pdf");
	}

	private static ResponseEntity<byte[]> file(byte[] content, String name) {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_OCTET_STREAM)
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.body(content);
	}

	private static ResponseEntity<?> refused(List<UserError> errors) {
		return (errors.getFirst().code() == UserErrorCode.NOT_FOUND) ? ResponseEntity.notFound().build()
				: ResponseEntity.unprocessableContent().body(Map.of("userErrors", errors));
	}

	/**
	 * What a letter is locked with.
	 *
	 * @param password the shape of a {@link LetterPassword}, or a refusal
	 */
	record Lock(@Nullable String password) {

		@Override
		public String toString() {
			return "Lock[…]";
		}

	}

}
