package ke.njia.access;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import ke.njia.CaseScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.kernel.RandomId;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is not there and what is not one's own, many times over: the same body, the same
 * code, and times that say no more than a coin does. Whoever would tell them apart by the
 * time learns the best threshold on half of the pairs and is tried on the other half.
 */
@PortalTest
class IndistinguishableIT {

	private static final int PAIRS = Integer.getInteger("njia.proof.pairs", 60);

	/** A coin is right in half of the cases; more than this is not luck. */
	private static final double COIN = 0.55;

	/** How far luck takes a coin, in standard deviations, when few pairs are tried. */
	private static final double LUCK = 3.5;

	private static final int WARM = 20;

	private static final String ELSEWHERE = "indistinguishable-coordinator";

	private final Random random = new Random(20261121);

	@Autowired
	Portal portal;

	@Test
	void forbiddenIsAbsentInBodyCodeAndTime() {
		this.portal.servers().realm().addUser(ELSEWHERE, List.of("coordinator"), "imlu");
		List<Question> questions = questions();
		questions.forEach((question) -> pairs(question, WARM));
		double right = 0;
		int tried = 0;
		List<Pair> all = new ArrayList<>();
		for (Question question : questions) {
			List<Pair> pairs = pairs(question, PAIRS / questions.size());
			all.addAll(pairs);
			right += rightlyTold(pairs) * pairs.size();
			tried += pairs.size();
		}
		System.out.printf("%d pairs, told apart by time in %.1f %% of cases%n", tried, 100 * right / tried);
		assertThat(tried).isEqualTo(PAIRS / questions.size() * questions.size()).isGreaterThanOrEqualTo(60);
		assertThat(right / tried).isLessThanOrEqualTo(allowed(tried));
		double median = all.stream().mapToLong(Pair::absent).sorted().skip(all.size() / 2).findFirst().orElseThrow();
		List<Pair> planted = all.stream()
			.map((pair) -> new Pair(pair.absent(), pair.forbidden() + (long) (2 * median)))
			.toList();
		assertThat(rightlyTold(planted)).as("the control: a slower answer is found")
			.isGreaterThan(allowed(planted.size()));
	}

	private List<Question> questions() {
		CaseScript script = CaseScript.arrestInGarissa(this.portal, "coordinator", "paralegal").consented();
		String referral = script.referredTo("garissa-paralegals-example").getFirst();
		return List.of(
				new Question(ELSEWHERE, "query Q($id: ID!) { caseFile(id: $id) { id reference consents { id } } }",
						script.id()),
				new Question(ELSEWHERE, "query Q($id: ID!) { accessReport(caseFile: $id) { reference } }", script.id()),
				new Question("partner-other",
						"query Q($id: ID!) { referral(id: $id) { status disclosed { county { code } } } }", referral));
	}

	/** Both questions of a pair, in an order that nobody can know. */
	private List<Pair> pairs(Question question, int count) {
		List<Pair> pairs = new ArrayList<>();
		for (int pair = 0; pair < count; pair++) {
			boolean first = this.random.nextBoolean();
			Answer one = ask(question, first);
			Answer two = ask(question, !first);
			assertThat(one.body()).as(question.document()).isEqualTo(two.body()).doesNotContain("errors");
			assertThat(one.status()).isEqualTo(two.status()).isEqualTo(200);
			pairs.add(first ? new Pair(two.nanoseconds(), one.nanoseconds())
					: new Pair(one.nanoseconds(), two.nanoseconds()));
		}
		return pairs;
	}

	private Answer ask(Question question, boolean forbidden) {
		Map<String, String> variables = Map.of("id", forbidden ? question.id() : RandomId.next());
		long start = System.nanoTime();
		HttpResponse<String> answer = this.portal.raw(question.person(), question.document(), variables);
		return new Answer(answer.body(), answer.statusCode(), System.nanoTime() - start);
	}

	/**
	 * Share of single answers in the second half that the first half's best threshold
	 * tells.
	 */
	private static double rightlyTold(List<Pair> pairs) {
		List<Pair> learned = pairs.subList(0, pairs.size() / 2);
		List<Pair> tried = pairs.subList(pairs.size() / 2, pairs.size());
		long best = 0;
		double share = 0;
		for (Pair candidate : learned) {
			double told = told(learned, candidate.forbidden());
			if (Math.abs(told - 0.5) > Math.abs(share - 0.5) || best == 0) {
				best = candidate.forbidden();
				share = told;
			}
		}
		double told = told(tried, best);
		return (share >= 0.5) ? told : 1 - told;
	}

	/** Share told rightly by calling everything slower than the threshold forbidden. */
	private static double told(List<Pair> pairs, long threshold) {
		long right = pairs.stream().filter((pair) -> pair.forbidden() >= threshold).count()
				+ pairs.stream().filter((pair) -> pair.absent() < threshold).count();
		return right / (2.0 * pairs.size());
	}

	private static double allowed(int pairs) {
		return Math.max(COIN, 0.5 + LUCK * 0.5 / Math.sqrt(pairs));
	}

	private record Question(String person, String document, String id) {
	}

	private record Answer(String body, int status, long nanoseconds) {
	}

	private record Pair(long absent, long forbidden) {
	}

}
