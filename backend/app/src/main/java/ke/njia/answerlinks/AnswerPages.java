package ke.njia.answerlinks;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import ke.njia.consent.DisclosedCase;
import ke.njia.directory.Directory;
import ke.njia.documents.ScriptFreePage;
import ke.njia.referrals.Intention;
import ke.njia.referrals.Question;
import ke.njia.referrals.ReadyQuestion;
import ke.njia.referrals.Referral;
import ke.njia.referrals.RejectionReason;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * The pages behind a link: no script, nothing from elsewhere, every value escaped. The
 * page before the PIN and the refusal are the same for whatever link.
 */
@Component
class AnswerPages {

	private static final ScriptFreePage PAGE = ScriptFreePage.of("/answerlinks/page.mustache", "/answerlinks/page.css",
			ScriptFreePage.Use.ANSWERING);

	private final ToldFacts facts;

	private final Directory directory;

	AnswerPages(ToldFacts facts, Directory directory) {
		this.facts = facts;
		this.directory = directory;
	}

	/** Where the PIN is asked for. */
	static String entry(PageLanguage language) {
		return page(language, Map.of("entry", true, "refused", false));
	}

	/** The same, with the one sentence for whatever stood in the way. */
	static String nothing(PageLanguage language) {
		return page(language, Map.of("entry", true, "refused", true));
	}

	/** What is asked, with the forms to answer. */
	String told(AnswerDesk.Told told, PageLanguage language) {
		Map<String, Object> shown = told(told.referral(), told.disclosed(), language);
		shown.put("asking", true);
		shown.put("transfer", told.referral().intention() == Intention.TRANSFER_OF_CARE);
		shown.put("urgency", language.word("urgency", told.disclosed().urgency()));
		Instant due = told.referral().state().answerBy();
		if (due != null) {
			shown.put("due", language.moment(due));
		}
		shown.put("hasQuestions", !told.questions().isEmpty());
		shown.put("questions", told.questions().stream().map((question) -> question(question, language)).toList());
		Map<String, Object> answer = Map.of("form", told.form(), "until", language.moment(told.until()), "reasons",
				choices(RejectionReason.values(), "reason", language), "ready",
				choices(Arrays.stream(ReadyQuestion.values())
					.filter((question) -> question != ReadyQuestion.OTHER)
					.toArray(ReadyQuestion[]::new), "question", language));
		return page(language, Map.of("told", shown, "answer", answer));
	}

	/** That it was answered, and after acceptance the case as it is told then. */
	String answered(AnswerDesk.Answered answered, String act, PageLanguage language) {
		Map<String, Object> page = new HashMap<>();
		page.put("receipt", Map.of("what", language.word("done_" + act), "code", answered.receipt(), "at",
				language.moment(answered.at())));
		if (answered.accepted() != null) {
			Map<String, Object> shown = told(answered.referral(), answered.accepted(), language);
			shown.put("asking", false);
			shown.put("hasQuestions", false);
			page.put("told", shown);
		}
		return page(language, page);
	}

	private Map<String, Object> told(Referral referral, DisclosedCase disclosed, PageLanguage language) {
		return new HashMap<>(Map.of("code", disclosed.pseudonym(), "from",
				this.directory.snapshot().organization(referral.requester()).name(), "facts",
				this.facts.of(disclosed, language)));
	}

	private static Map<String, String> question(Question question, PageLanguage language) {
		String asked = (question.ready() == ReadyQuestion.OTHER) ? question.text()
				: (language.word("question", question.ready()) + " " + question.text()).strip();
		return Map.of("question", asked, "answer",
				Objects.requireNonNullElse(question.answer(), language.word("unanswered")));
	}

	private static List<Map<String, String>> choices(Enum<?>[] values, String of, PageLanguage language) {
		return Arrays.stream(values)
			.map((value) -> Map.of("value", value.name(), "label", language.word(of, value)))
			.toList();
	}

	/** What carries such a page. */
	static ResponseEntity.BodyBuilder answer(HttpStatus status) {
		return PAGE.answer(status);
	}

	private static String page(PageLanguage language, Map<String, Object> content) {
		Map<String, Object> context = new HashMap<>(content);
		context.put("lang", language.code());
		context.put("otherLang", language.other().code());
		context.put("w", language.words());
		return PAGE.draw(context);
	}

}
