package ke.njia.sealing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The keys as one backend holds them, with a clock that a test moves. Two of them on one
 * directory are two backends.
 */
final class Backend {

	final KeyFiles files;

	final MasterKey master;

	final OrganizationKeys organizations;

	final CaseKeys cases;

	final Seals seals;

	private final AtomicLong nanoseconds = new AtomicLong();

	private Backend(Path directory) {
		this.files = new KeyFiles(directory);
		this.master = new MasterKey(this.files);
		this.organizations = new OrganizationKeys(this.files, this.master);
		this.cases = new CaseKeys(this.files, this.organizations, this.nanoseconds::get);
		this.seals = new Seals(this.cases);
	}

	static Backend sealed(Path directory) {
		return new Backend(directory);
	}

	static Backend open(Path directory, Keyset master) {
		Backend backend = new Backend(directory);
		backend.master.open(master);
		return backend;
	}

	void wait(Duration time) {
		this.nanoseconds.addAndGet(time.toNanos());
	}

}
