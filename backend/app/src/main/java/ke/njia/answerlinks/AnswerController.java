package ke.njia.answerlinks;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import ke.njia.kernel.Actor;
import ke.njia.kernel.FailureSite;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.Sha256;
import ke.njia.referrals.QuestionDesk;
import ke.njia.referrals.ReadyQuestion;
import ke.njia.referrals.Referral;
import ke.njia.referrals.ReferralDesk;
import ke.njia.referrals.RejectionReason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The door for whoever has a link. Looking costs nothing and tells nothing: mail scanners
 * and previews of chats get the page that everybody gets. Both secrets of an act travel
 * in a body, no cookie is set, and another site knows neither, so it can forge nothing.
 */
@RestController
class AnswerController {

	/**
	 * No refusal comes sooner: whether a link was ever made, or a PIN was counted, is not
	 * to be told by the time it takes.
	 */
	static final Duration SOONEST = Duration.ofMillis(250);

	private static final Logger log = LoggerFactory.getLogger(AnswerController.class);

	private final AnswerDesk desk;

	private final ReferralDesk referrals;

	private final QuestionDesk questions;

	private final AnswerPages pages;

	AnswerController(AnswerDesk desk, ReferralDesk referrals, QuestionDesk questions, AnswerPages pages) {
		this.desk = desk;
		this.referrals = referrals;
		this.questions = questions;
		this.pages = pages;
	}

	@GetMapping("/answer/{token}")
	ResponseEntity<String> entry(@RequestParam(defaultValue = "") String lang, Locale browser) {
		PageLanguage language = PageLanguage.of(lang, browser);
		return page(HttpStatus.OK, language, AnswerPages.entry(language));
	}

	@PostMapping(path = "/answer/{token}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
	ResponseEntity<String> post(@PathVariable String token, @RequestParam Map<String, String> given, Locale browser)
			throws InterruptedException {
		long begun = System.nanoTime();
		PageLanguage language = PageLanguage.of(given.getOrDefault("lang", ""), browser);
		Optional<String> shown = shown(token, given, language);
		if (shown.isPresent()) {
			return page(HttpStatus.OK, language, shown.get());
		}
		Thread.sleep(SOONEST.minusNanos(System.nanoTime() - begun));
		return page(HttpStatus.FORBIDDEN, language, AnswerPages.nothing(language));
	}

	/** A fault, too, says nothing but that one sentence; the log says where it was. */
	private Optional<String> shown(String token, Map<String, String> given, PageLanguage language) {
		try {
			String form = given.get("form");
			return (form != null) ? answered(token, form, given, language)
					: this.desk.read(token, given.getOrDefault("pin", ""))
						.fold((told) -> Optional.of(this.pages.told(told, language)), (errors) -> Optional.empty());
		}
		catch (RuntimeException ex) {
			log.error("An answer link failed: {}", FailureSite.of(ex));
			return Optional.empty();
		}
	}

	private Optional<String> answered(String token, String form, Map<String, String> given, PageLanguage language) {
		String act = given.getOrDefault("act", "");
		return act(act, form, given).flatMap((answer) -> this.desk.answer(token, form, answer)
			.fold((answered) -> Optional.of(this.pages.answered(answered, act, language)),
					(errors) -> Optional.empty()));
	}

	/** What was chosen, as the act of whoever is signed in would be. */
	private Optional<BiFunction<String, Actor, Outcome<Referral>>> act(String act, String form,
			Map<String, String> given) {
		String key = Sha256.of(form);
		return switch (act) {
			case "accept" -> Optional.of((id, actor) -> this.referrals.accept(id, key, actor));
			case "decline" -> find(RejectionReason.values(), given.getOrDefault("reason", ""))
				.map((reason) -> (id, actor) -> this.referrals.reject(id, reason, key, actor));
			case "ask" -> find(ReadyQuestion.values(), given.getOrDefault("question", ""))
				.map((ready) -> (id, actor) -> this.questions.ask(id, ready, text(given), key, actor));
			default -> Optional.empty();
		};
	}

	/** A browser sends the end of a line as two characters, and counts it as one. */
	private static String text(Map<String, String> given) {
		return given.getOrDefault("text", "").replace("\r\n", "\n");
	}

	private static <E extends Enum<E>> Optional<E> find(E[] values, String name) {
		return Arrays.stream(values).filter((value) -> value.name().equals(name)).findFirst();
	}

	private static ResponseEntity<String> page(HttpStatus status, PageLanguage language, String page) {
		return AnswerPages.answer(status).header(HttpHeaders.CONTENT_LANGUAGE, language.code()).body(page);
	}

}
