package ke.njia.bench.surge;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;

import ke.njia.routing.surge.NativeSolver;
import ke.njia.routing.surge.Person;
import ke.njia.routing.surge.PublishedSurge;
import ke.njia.routing.surge.RollingSurge;
import ke.njia.routing.surge.SurgePlan;
import ke.njia.routing.surge.SurgeQuestion;
import ke.njia.routing.surge.SurgeSearch;

/**
 * 10,000 persons with 50 options each: the surge engine beside the bare solver, in turn,
 * and one more person beside solving everything again. Every answer is compared with the
 * published optimum before it counts. All times are processor time of the one thread that
 * works.
 */
public final class SurgeRace {

	private static final int PERSONS = 10_000;

	private static final int MORE = 200;

	private static final int PROVIDERS = 3_000;

	private static final int OPTIONS = 50;

	private static final int TIGHTNESS = 110;

	private static final long LEAST = 7_545_913;

	private static final long LEAST_WITH_MORE = 7_727_403;

	private static final int WARM_UP = 3;

	private SurgeRace() {
	}

	/** Takes the number of rounds, 9 when none is given. */
	public static void main(String[] arguments) {
		int rounds = (arguments.length > 0) ? Integer.parseInt(arguments[0]) : 9;
		System.out.printf("native solver: %b%n", NativeSolver.preload());
		SurgeQuestion question = new PublishedSurge(PERSONS, PROVIDERS, TIGHTNESS, 1).question(PERSONS, OPTIONS);
		BareSolver bare = new BareSolver(question);
		SurgeSearch search = new SurgeSearch();
		double[] bareMillis = new double[rounds];
		double[] millis = new double[rounds];
		double[] ratios = new double[rounds];
		for (int round = -WARM_UP; round < rounds; round++) {
			double alone = millis(bare::solve, LEAST);
			double whole = millis(() -> km(search.find(question)), LEAST);
			if (round >= 0) {
				bareMillis[round] = alone;
				millis[round] = whole;
				ratios[round] = whole / alone;
			}
		}
		System.out.printf("bare %.0f ms, surge %.0f ms (worst %.0f), ratio %.2f; medians of %d%n", median(bareMillis),
				median(millis), Arrays.stream(millis).max().orElse(0), median(ratios), rounds);
		more(median(millis));
	}

	private static void more(double again) {
		SurgeQuestion all = new PublishedSurge(PERSONS + MORE, PROVIDERS, TIGHTNESS, 1).question(PERSONS + MORE,
				OPTIONS);
		List<Person> known = all.persons().subList(0, PERSONS);
		for (int round = 0; round < WARM_UP; round++) {
			long start = now();
			RollingSurge rolling = RollingSurge.of(new SurgeQuestion(all.providers(), known));
			double ready = (now() - start) / 1e6;
			double[] millis = new double[MORE];
			for (int i = 0; i < MORE; i++) {
				Person next = all.persons().get(PERSONS + i);
				start = now();
				rolling.add(next);
				millis[i] = (now() - start) / 1e6;
			}
			check(km(rolling.plan()), LEAST_WITH_MORE);
			Arrays.sort(millis);
			System.out.printf(
					"ready after %.0f ms; one more: median %.2f ms, p99 %.2f ms; solving again costs %.0f x%n", ready,
					millis[MORE / 2], millis[MORE * 99 / 100], again / millis[MORE / 2]);
		}
	}

	private static long km(SurgePlan plan) {
		if (plan.unassigned() > 0) {
			throw new IllegalStateException("Somebody was left out.");
		}
		return plan.km();
	}

	private static double millis(LongSupplier work, long expected) {
		long start = now();
		long found = work.getAsLong();
		double millis = (now() - start) / 1e6;
		check(found, expected);
		return millis;
	}

	private static void check(long found, long expected) {
		if (found != expected) {
			throw new IllegalStateException("Found %d where %d is the optimum.".formatted(found, expected));
		}
	}

	/** Processor time of this thread, which others on the machine cannot take. */
	private static long now() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	private static double median(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}

}
