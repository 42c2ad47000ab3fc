package ke.njia.directory;

import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The partner network for readers. A request that must not miss a change asks for
 * {@link #current()} once and works on that view to its end.
 */
@Component
public class Directory {

	private final NetworkStore store;

	private final ReentrantLock reading = new ReentrantLock();

	private volatile @Nullable NetworkView latest;

	Directory(NetworkStore store) {
		this.store = store;
	}

	/**
	 * A view no older than the revision stored at the moment of the call: one indexed
	 * read, and a reading of the network only when that revision is newer than the view
	 * at hand. Of many calls that find it newer one reads, the others wait for it.
	 */
	public NetworkView current() {
		long stored = this.store.revision();
		NetworkView view = this.latest;
		return (view != null && view.revision() >= stored) ? view : readAtLeast(stored);
	}

	/**
	 * The view last read, without asking the database: for what may lag behind by a
	 * moment.
	 */
	public NetworkView snapshot() {
		NetworkView view = this.latest;
		return (view != null) ? view : current();
	}

	private NetworkView readAtLeast(long revision) {
		this.reading.lock();
		try {
			NetworkView view = this.latest;
			if (view == null || view.revision() < revision) {
				view = this.store.read();
				this.latest = view;
			}
			return view;
		}
		finally {
			this.reading.unlock();
		}
	}

}
