package ke.njia.routing.engine;

import java.util.Arrays;

/**
 * Agreements in force among some organizations, as compressed sparse rows: those that a
 * chain short enough can take. Of several agreements between the same two only those
 * remain that something speaks for.
 */
final class Rows {

	private final int[] organizations;

	/** By snapshot index the index in here, -1 for outside. */
	private final int[] local;

	private final int[] first;

	private int[] to = new int[64];

	private int[] minutes = new int[64];

	private long[] nanos = new long[64];

	private boolean[] trusted = new boolean[64];

	private int size;

	private Rows(int[] organizations, int all) {
		this.organizations = organizations;
		this.local = new int[all];
		Arrays.fill(this.local, -1);
		for (int i = 0; i < organizations.length; i++) {
			this.local[organizations[i]] = i;
		}
		this.first = new int[organizations.length + 1];
	}

	/**
	 * {@return the rows of these organizations}
	 * @param organizations snapshot indexes in rising order, all of whom may be told
	 * @param onTheWay which agreements a chain short enough can take
	 */
	static Rows among(Roads roads, int[] organizations, OnTheWay onTheWay) {
		NetworkSnapshot network = roads.network();
		Rows rows = new Rows(organizations, network.size());
		for (int from = 0; from < organizations.length; from++) {
			int organization = organizations[from];
			int end = network.firstAgreement(organization + 1);
			for (int road = network.firstAgreement(organization); road < end; road++) {
				int receiver = network.receiver(road);
				int to = rows.local(receiver);
				if (to >= 0 && to != from && receiver != roads.lead() && onTheWay.leads(organization, receiver)
						&& roads.open(road, false)) {
					rows.add(from, to, road, roads);
				}
			}
			rows.first[from + 1] = rows.size;
		}
		return rows;
	}

	/**
	 * {@return the index in here of an organization of the snapshot, -1 for outside}
	 */
	int local(int organization) {
		return this.local[organization];
	}

	int[] organizations() {
		return this.organizations;
	}

	int first(int from) {
		return this.first[from];
	}

	int to(int road) {
		return this.to[road];
	}

	int minutes(int road) {
		return this.minutes[road];
	}

	long nanos(int road) {
		return this.nanos[road];
	}

	/**
	 * {@return whether a sensitive need may travel here}
	 */
	boolean trusted(int road) {
		return this.trusted[road];
	}

	private void add(int from, int to, int road, Roads roads) {
		NetworkSnapshot network = roads.network();
		int minutes = network.agreement(road).handoffMinutes();
		long nanos = network.agreementNanos(road);
		boolean trusted = roads.open(road, true);
		int run = this.size;
		while (run > this.first[from] && this.to[run - 1] == to) {
			run--;
		}
		for (int other = run; other < this.size; other++) {
			if (this.minutes[other] <= minutes && this.nanos[other] <= nanos && (this.trusted[other] || !trusted)) {
				return;
			}
		}
		int kept = run;
		for (int other = run; other < this.size; other++) {
			boolean needless = minutes <= this.minutes[other] && nanos <= this.nanos[other]
					&& (trusted || !this.trusted[other]);
			if (!needless) {
				set(kept++, to, this.minutes[other], this.nanos[other], this.trusted[other]);
			}
		}
		set(kept, to, minutes, nanos, trusted);
		this.size = kept + 1;
	}

	private void set(int at, int to, int minutes, long nanos, boolean trusted) {
		if (at == this.to.length) {
			this.to = Arrays.copyOf(this.to, 2 * at);
			this.minutes = Arrays.copyOf(this.minutes, 2 * at);
			this.nanos = Arrays.copyOf(this.nanos, 2 * at);
			this.trusted = Arrays.copyOf(this.trusted, 2 * at);
		}
		this.to[at] = to;
		this.minutes[at] = minutes;
		this.nanos[at] = nanos;
		this.trusted[at] = trusted;
	}

}
