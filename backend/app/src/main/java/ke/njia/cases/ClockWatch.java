package ke.njia.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ke.njia.kernel.Actor;
import ke.njia.kernel.UnitOfWork;
import ke.njia.sealing.Opening;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells those who hold a case when half, three quarters and nine tenths of a clock's time
 * have passed, as long as it can still be met. Each is told once: whoever tells it holds
 * the case first and looks what has been told. Whatever passed while no backend ran is
 * told at the next look, the greatest share only.
 */
@Component
public class ClockWatch {

	private static final String EVERY = "${njia.clocks.look-every:1m}";

	private static final int PAGE = 200;

	private static final Logger log = LoggerFactory.getLogger(ClockWatch.class);

	private final CaseFiles caseFiles;

	private final ClockAlerts alerts;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Opening opening;

	private final Clock clock;

	/** Clocks of which this backend knows that all was told, by case: spares a lock. */
	private Map<String, List<Due>> told = new HashMap<>();

	ClockWatch(CaseFiles caseFiles, ClockAlerts alerts, UnitOfWork work, ApplicationEventPublisher events,
			Opening opening, Clock clock) {
		this.caseFiles = caseFiles;
		this.alerts = alerts;
		this.work = work;
		this.events = events;
		this.opening = opening;
		this.clock = clock;
	}

	/** What was told of a case, the newest first. */
	public List<ClockAlert> listFor(CaseFile caseFile) {
		return this.alerts.listFor(caseFile);
	}

	@Scheduled(initialDelayString = EVERY, fixedDelayString = EVERY)
	void tick() {
		if (this.opening.isDone()) {
			try {
				look();
			}
			catch (RuntimeException ex) {
				log.error("The clocks could not be looked at now: {}", ex.getClass().getSimpleName());
			}
		}
	}

	/**
	 * Looks at every open case once.
	 * @return how many alerts this backend told
	 */
	synchronized int look() {
		Instant now = this.clock.instant();
		Map<String, List<Due>> seen = new HashMap<>();
		int count = 0;
		String after = "";
		do {
			CaseFiles.OpenPage page = this.caseFiles.listOpenAfter(after, PAGE);
			for (CaseFile caseFile : page.cases()) {
				List<Due> due = due(caseFile, now);
				count += (due.isEmpty() || due.equals(this.told.get(caseFile.id()))) ? 0 : tell(caseFile, now);
				seen.put(caseFile.id(), due);
			}
			after = page.next();
		}
		while (!after.isEmpty());
		this.told = seen;
		return count;
	}

	/** Forgets what this backend has told: as after a restart. */
	synchronized void forget() {
		this.told = Map.of();
	}

	private int tell(CaseFile listed, Instant now) {
		return this.work.perform(() -> this.caseFiles.lock(listed.id(), listed.lead())
			.filter((caseFile) -> caseFile.status() == CaseStatus.OPEN)
			.map((caseFile) -> tellWhatIsNew(caseFile, now))
			.orElse(0));
	}

	private int tellWhatIsNew(CaseFile caseFile, Instant now) {
		List<ClockAlert> before = this.alerts.listFor(caseFile);
		List<Due> added = due(caseFile, now).stream()
			.filter((due) -> before.stream().noneMatch((alert) -> alert.covers(due.code(), due.percent(), due.at())))
			.toList();
		added.forEach((due) -> {
			this.alerts.add(caseFile, new ClockAlert(due.code(), due.percent(), due.at(), now));
			this.events.publishEvent(ClockEvent.alert(caseFile, Actor.portal(caseFile.lead(), now), now));
		});
		return added.size();
	}

	/** Clocks that can still be met and of whose time a share told of has passed. */
	static List<Due> due(CaseFile caseFile, Instant now) {
		return caseFile.clocks()
			.stream()
			.filter((clock) -> clock.dueAt().isAfter(now) && clock.alert(now) > 0)
			.map((clock) -> new Due(clock.code(), clock.alert(now), clock.dueAt()))
			.toList();
	}

	/**
	 * A clock of which there is something to tell.
	 *
	 * @param code which
	 * @param percent the share of its time that has passed, hundredths
	 * @param at when it ends
	 */
	record Due(ClockCode code, int percent, Instant at) {
	}

}
