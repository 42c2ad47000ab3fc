package ke.njia.exchange.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

import ke.njia.directory.Directory;
import ke.njia.directory.NetworkWriter;
import ke.njia.directory.Provenance;
import ke.njia.exchange.hsds.PublicDirectory;
import ke.njia.exchange.reading.FileRefused;
import ke.njia.exchange.reading.Row;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Outcome;
import ke.njia.kernel.RandomId;
import ke.njia.kernel.UnitOfWork;
import ke.njia.kernel.UserError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Brings a file into the network. The whole file is read once before anything is stored,
 * so a file that cannot be read stores nothing; then batch after batch, each with its
 * rows of the report and how far it is in one transaction. A process that is killed has
 * stored whole batches only, and bringing the same file in again goes on after the last.
 */
@Component
class Importer implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(Importer.class);

	/**
	 * Nobody waits for a batch; a busy database may take longer over one than over an
	 * act.
	 */
	private static final Duration LONGEST_BATCH = Duration.ofSeconds(55);

	private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

	private final ImportRuns runs;

	private final NetworkWriter network;

	private final Directory directory;

	private final UnitOfWork work;

	private final UnitOfWork batches;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Importer(ImportRuns runs, NetworkWriter network, Directory directory, UnitOfWork work,
			ApplicationEventPublisher events, Clock clock) {
		this.runs = runs;
		this.network = network;
		this.directory = directory;
		this.work = work;
		this.batches = work.within(LONGEST_BATCH);
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Begins an import, or goes on with an interrupted one, and returns while it works.
	 * @return the import; empty while another of its kind is at work
	 * @throws FileRefused when the file cannot be read
	 */
	Optional<ImportRun> start(ImportRequest request, byte[] content, Actor actor) {
		Set<String> ours = PublicDirectory.identifiers(this.directory.current());
		AtomicLong rows = new AtomicLong();
		new Checked(request, ours).read(content, (group) -> rows.addAndGet(group.size()));
		if (rows.get() == 0) {
			throw new FileRefused(FileRefused.Code.FILE_EMPTY);
		}
		String lease = RandomId.next();
		Optional<ImportRun> begun = this.work.perform(() -> begin(request, content, actor, rows.get(), lease));
		begun.ifPresent((run) -> {
			Job job = new Job(run, lease, request, actor);
			this.workers.execute(() -> run(job, new Checked(request, ours), content));
		});
		return begun;
	}

	@Override
	public void destroy() {
		this.workers.shutdownNow();
	}

	private Optional<ImportRun> begin(ImportRequest request, byte[] content, Actor actor, long rows, String lease) {
		Instant now = this.clock.instant();
		if (this.runs.isRunning(request.kind(), now)) {
			return Optional.empty();
		}
		String digest = request.digest(content);
		ImportRun run = this.runs.adopt(actor, digest, lease, now)
			.orElseGet(() -> this.runs.create(RandomId.next(), request, actor, digest,
					Map.of("rows", rows, "lease", lease), now));
		this.events.publishEvent(new ImportEvent(ImportEvent.STARTED, run.id(), actor, now));
		return Optional.of(run);
	}

	private void run(Job job, Checked file, byte[] content) {
		try {
			Progress progress = new Progress(job, new Tally(job.run()));
			file.read(content, progress::take);
			progress.store();
		}
		catch (RuntimeException ex) {
			log.warn("An import stopped: {}.", ex.getClass().getSimpleName());
			stop(job);
		}
	}

	private void stop(Job job) {
		try {
			this.work.perform(() -> {
				this.runs.stop(job.run().id(), job.lease(), this.clock.instant());
				return true;
			});
		}
		catch (RuntimeException ex) {
			log.warn("An import that stopped could not be marked so; its lease runs out: {}.",
					ex.getClass().getSimpleName());
		}
	}

	/**
	 * Stores a batch with its report, or only the report of what would come of it.
	 * @return what is counted after it
	 */
	private Tally store(Job job, Batch batch, Tally before) {
		Provenance by = Provenance.imported(job.actor(), job.request().register(), this.clock.instant());
		return job.request().dryRun() ? rehearse(job, batch, before, by)
				: this.batches.perform(() -> put(job, before, apply(job, batch, by)));
	}

	private Tally rehearse(Job job, Batch batch, Tally before, Provenance by) {
		AtomicReference<List<ReportRow>> report = new AtomicReference<>(List.of());
		this.batches.attempt(() -> {
			report.set(apply(job, batch, by));
			return Outcome.refused(UserError.invalid("dry-run"));
		});
		return this.work.perform(() -> put(job, before, Objects.requireNonNull(report.get())));
	}

	private List<ReportRow> apply(Job job, Batch batch, Provenance by) {
		this.network.hold();
		batch.leaveOut(this.runs.taken(batch.ids(), job.request().register()));
		return batch.report(this.network.apply(batch.entries(), by));
	}

	private Tally put(Job job, Tally before, List<ReportRow> report) {
		Instant now = this.clock.instant();
		Tally tally = new Tally(before).count(report);
		this.runs.step(job.run().id(), job.lease(), tally, report, now);
		if (tally.done() >= job.run().rows()) {
			this.events.publishEvent(new ImportEvent(ImportEvent.FINISHED, job.run().id(), job.actor(), now));
		}
		return tally;
	}

	/**
	 * An import at work.
	 *
	 * @param run as it began
	 * @param lease what makes it ours
	 * @param request what is wanted
	 * @param actor who wants it
	 */
	private record Job(ImportRun run, String lease, ImportRequest request, Actor actor) {
	}

	/** Gathers groups to batches, and passes over what an earlier try has stored. */
	private final class Progress {

		private final Job job;

		private Tally tally;

		private Batch batch;

		private long position;

		Progress(Job job, Tally tally) {
			this.job = job;
			this.tally = tally;
			this.batch = new Batch(new Entries(job.request()), tally.done());
		}

		void take(List<Row> group) {
			long begins = this.position;
			this.position += group.size();
			if (begins < this.tally.done()) {
				return;
			}
			this.batch.add(group);
			if (this.batch.isFull()) {
				store();
			}
		}

		void store() {
			if (!this.batch.isEmpty()) {
				this.tally = Importer.this.store(this.job, this.batch, this.tally);
				this.batch = new Batch(new Entries(this.job.request()), this.tally.done());
			}
		}

	}

}
