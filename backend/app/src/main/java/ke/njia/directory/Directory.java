package ke.njia.directory;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The partner network for readers. A request asks once and works on that view to its end;
 * all readers of one revision share one immutable view. Several backends need not know of
 * each other: each asks the revision stored.
 */
@Component
public class Directory {

	/**
	 * How far lists of the directory may lag behind what another backend wrote. What was
	 * written here is seen at once.
	 */
	static final Duration LAG = Duration.ofSeconds(1);

	private final NetworkStore store;

	private final ReentrantLock reading = new ReentrantLock();

	private final AtomicReference<@Nullable Looked> latest = new AtomicReference<>();

	/** What was looked at before this moment is not believed by lists. */
	private volatile long changedAt = System.nanoTime();

	Directory(NetworkStore store) {
		this.store = store;
	}

	/**
	 * A view no older than the revision stored at the moment of the call: one indexed
	 * read, and a reading of what changed only when that revision is newer than the view
	 * at hand. Of many calls that find it newer one reads, the others wait for it. For
	 * plans and acts.
	 */
	public NetworkView current() {
		long asked = System.nanoTime();
		Looked looked = this.latest.get();
		long stored = this.store.revision();
		if (looked == null || looked.view().revision() < stored) {
			return readAtLeast(stored, asked);
		}
		this.latest.compareAndSet(looked, new Looked(looked.view(), asked));
		return looked.view();
	}

	/**
	 * A view that was current at most {@link #LAG} ago, mostly without asking the
	 * database. For lists.
	 */
	public NetworkView recent() {
		Looked looked = this.latest.get();
		return (looked != null && isRecent(looked)) ? looked.view() : current();
	}

	/**
	 * The view last read, without asking the database: for what may lag behind by a
	 * moment.
	 */
	public NetworkView snapshot() {
		Looked looked = this.latest.get();
		return (looked != null) ? looked.view() : current();
	}

	/** Something was written here and is committed: the next reader asks. */
	void changed() {
		this.changedAt = System.nanoTime();
	}

	private boolean isRecent(Looked looked) {
		return looked.at() - this.changedAt >= 0 && System.nanoTime() - looked.at() <= LAG.toNanos();
	}

	private NetworkView readAtLeast(long revision, long asked) {
		this.reading.lock();
		try {
			Looked looked = this.latest.get();
			if (looked != null && looked.view().revision() >= revision) {
				return looked.view();
			}
			NetworkView view = (looked != null) ? this.store.readSince(looked.view()) : this.store.read();
			this.latest.set(new Looked(view, asked));
			return view;
		}
		finally {
			this.reading.unlock();
		}
	}

	/**
	 * A view and when it was known to be the newest.
	 *
	 * @param view the network
	 * @param at a reading of {@link System#nanoTime()} just before the database was asked
	 */
	private record Looked(NetworkView view, long at) {
	}

}
