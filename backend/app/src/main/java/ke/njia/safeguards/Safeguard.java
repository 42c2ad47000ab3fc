package ke.njia.safeguards;

import java.time.Instant;
import java.util.List;

import ke.njia.cases.CaseFile;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Where it stands with one question in a case.
 *
 * @param lead identifier of the organization that holds the case
 * @param question the question
 * @param standing the newest answer, if it stands; an older one never comes back
 * @param answers all of them, the newest first
 */
public record Safeguard(String lead, SafeguardQuestion question, @Nullable SafeguardAnswer standing,
		List<SafeguardAnswer> answers) implements Related {

	static Safeguard of(CaseFile caseFile, SafeguardQuestion question, List<SafeguardAnswer> all, Instant now) {
		List<SafeguardAnswer> answers = all.stream().filter((one) -> one.question().equals(question.code())).toList();
		return new Safeguard(caseFile.lead(), question,
				answers.stream().findFirst().filter((one) -> one.standsAt(now, caseFile)).orElse(null), answers);
	}

	@Override
	public Relation relationTo(Actor actor) {
		return actor.actsFor(this.lead) ? Relation.OWN : Relation.FOREIGN;
	}

	/** Whether the act may be done as far as this question goes. */
	boolean isClear() {
		return this.standing != null && this.standing.clear();
	}

}
