package ke.njia.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import ke.njia.cases.CaseFile;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

/**
 * Work to put down.
 *
 * @param caseFileId the case
 * @param kind code of a kind of the template
 * @param words what is to be done, in words; may be empty
 * @param minutes within how many minutes; null for what the template says
 */
public record NewTask(String caseFileId, String kind, String words, @Nullable Integer minutes) {

	public NewTask {
		words = words.strip();
	}

	List<UserError> faults(TaskKinds kinds) {
		List<UserError> faults = new ArrayList<>();
		if (kinds.find(this.kind).isEmpty()) {
			faults.add(UserError.invalid("a-kind-of-the-template", "kind"));
		}
		if (this.words.length() > CaseTask.LONGEST) {
			faults.add(UserError.invalid("length-0-to-500", "words"));
		}
		if (this.minutes != null && (this.minutes < 1 || this.minutes > CaseTask.LONGEST_MINUTES)) {
			faults.add(UserError.invalid("1-to-20160", "minutes"));
		}
		return faults;
	}

	CaseTask put(CaseFile caseFile, TaskKind of, Instant now) {
		return new CaseTask(RandomId.next(), caseFile.id(), caseFile.reference(), caseFile.lead(), caseFile.urgency(),
				of.lane(), new CaseTask.Told(of.code(), this.words, null, ""), now,
				now.plus(Duration.ofMinutes((this.minutes != null) ? this.minutes : of.minutes())), null, null,
				List.of());
	}

}
