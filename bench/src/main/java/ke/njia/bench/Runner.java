package ke.njia.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * One side of the race: each connection asks again as soon as it is answered.
 *
 * @param name as it is printed
 * @param uri where it is asked
 */
record Runner(String name, URI uri) {

	/** Connections at once, the same for both. */
	static final int CONNECTIONS = 8;

	private static final int MOST = 2_000_000;

	Figures run(List<byte[]> requests, Duration length) throws Exception {
		long end = System.nanoTime() + length.toNanos();
		long start = System.nanoTime();
		List<Callable<long[]>> asking = new ArrayList<>();
		for (int number = 0; number < CONNECTIONS; number++) {
			int first = number * 37;
			asking.add(() -> ask(requests, first, end));
		}
		try (ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS)) {
			long[] all = threads.invokeAll(asking)
				.stream()
				.map(Future::resultNow)
				.flatMapToLong(Arrays::stream)
				.toArray();
			return Figures.of(all, System.nanoTime() - start);
		}
	}

	byte[] ask(byte[] request) throws IOException {
		try (Connection connection = new Connection(this.uri)) {
			return connection.ask(request);
		}
	}

	private long[] ask(List<byte[]> requests, int first, long end) throws IOException {
		long[] times = new long[1024];
		int count = 0;
		try (Connection connection = new Connection(this.uri)) {
			while (System.nanoTime() < end && count < MOST) {
				long asked = System.nanoTime();
				connection.ask(requests.get((first + count) % requests.size()));
				times = (count == times.length) ? Arrays.copyOf(times, count * 2) : times;
				times[count++] = System.nanoTime() - asked;
			}
		}
		return Arrays.copyOf(times, count);
	}

	/**
	 * What one round gave.
	 *
	 * @param perSecond answers a second
	 * @param p50 median time to an answer, ms
	 * @param p90 what one in ten waits at least, ms
	 * @param p99 what one in a hundred waits at least, ms
	 * @param longest time to an answer, ms
	 */
	record Figures(double perSecond, double p50, double p90, double p99, double longest) {

		static Figures of(long[] nanos, long length) {
			Arrays.sort(nanos);
			return new Figures(nanos.length * 1e9 / length, at(nanos, 0.5), at(nanos, 0.9), at(nanos, 0.99),
					at(nanos, 1));
		}

		private static double at(long[] sorted, double share) {
			return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / 1e6;
		}

	}

}
