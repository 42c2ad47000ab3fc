package ke.njia.cases;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.UserError;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where a case comes to ask for a further kind of help, for another module's act, which
 * holds the case.
 */
@Component
public class NeedDesk {

	private final IntakeDesk cases;

	private final RectifiedCases stored;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	NeedDesk(IntakeDesk cases, RectifiedCases stored, ApplicationEventPublisher events, Clock clock) {
		this.cases = cases;
		this.stored = stored;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * The need of a case for that kind of help, added if the case did not ask for it.
	 * @param caseFile the case, held by the caller
	 * @param serviceType a known code
	 */
	public Outcome<Need> ask(CaseFile caseFile, String serviceType, Actor actor) {
		Function<Need, Outcome<Need>> done = Outcome::done;
		return find(caseFile, serviceType).map(done).orElseGet(() -> add(caseFile, serviceType, actor));
	}

	private Outcome<Need> add(CaseFile caseFile, String serviceType, Actor actor) {
		if (caseFile.needs().size() >= IntakeCheck.MOST_NEEDS) {
			return Outcome.refused(UserError.invalid("one-to-eight", "needs"));
		}
		List<String> all = Stream.concat(caseFile.needs().stream().map(Need::serviceType), Stream.of(serviceType))
			.toList();
		this.stored.replaceNeeds(caseFile, all);
		this.events.publishEvent(new CaseRetold(CaseRetold.NEED, caseFile.id(), actor, this.clock.instant()));
		return Outcome.done(
				this.cases.find(caseFile.id(), caseFile.lead()).flatMap((now) -> find(now, serviceType)).orElseThrow());
	}

	private static Optional<Need> find(CaseFile caseFile, String serviceType) {
		return caseFile.needs().stream().filter((need) -> need.serviceType().equals(serviceType)).findFirst();
	}

}
