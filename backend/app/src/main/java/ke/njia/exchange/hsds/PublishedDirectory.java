package ke.njia.exchange.hsds;

import ke.njia.directory.Directory;
import ke.njia.directory.EntryReach;
import ke.njia.directory.NetworkView;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The public directory as stored now, made once for each revision.
 */
@Component
class PublishedDirectory {

	private final Directory directory;

	private final EntryReach reach;

	private volatile @Nullable PublicDirectory latest;

	PublishedDirectory(Directory directory, EntryReach reach) {
		this.directory = directory;
		this.reach = reach;
	}

	PublicDirectory current() {
		NetworkView view = this.directory.current();
		PublicDirectory held = this.latest;
		if (held == null || held.revision() != view.revision()) {
			held = PublicDirectory.of(view, this.reach.all());
			this.latest = held;
		}
		return held;
	}

}
