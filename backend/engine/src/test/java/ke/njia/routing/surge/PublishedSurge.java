package ke.njia.routing.surge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Mass arrests of Kenya's shape, for which the least cost is published: persons cluster
 * in five of 47 counties, most of their partners are near, capacities are skewed. Every
 * draw comes in the published order, so that the same seed is the same surge.
 */
public final class PublishedSurge {

	private static final int COUNTIES = 47;

	private final SplittableRandom random;

	private final int providers;

	private final double[] countyX = new double[COUNTIES];

	private final double[] countyY = new double[COUNTIES];

	private final double[] x;

	private final double[] y;

	private final int[] capacity;

	private final int[] wait;

	private final int[] risk;

	private final int[][] near = new int[COUNTIES][];

	/** Prepares providers for that many persons; tightness is their capacity in %. */
	public PublishedSurge(int persons, int providers, int tightness, long seed) {
		this.random = new SplittableRandom(seed);
		this.providers = providers;
		this.x = new double[providers];
		this.y = new double[providers];
		this.capacity = new int[providers];
		this.wait = new int[providers];
		this.risk = new int[providers];
		for (int c = 0; c < COUNTIES; c++) {
			this.countyX[c] = this.random.nextDouble() * 800;
			this.countyY[c] = this.random.nextDouble() * 900;
		}
		places((long) persons * tightness / 100);
		for (int j = 0; j < providers; j++) {
			this.wait[j] = this.random.nextInt(600);
			this.risk[j] = this.random.nextInt(10);
		}
		for (int c = 0; c < COUNTIES; c++) {
			this.near[c] = near(this.countyX[c], this.countyY[c]);
		}
	}

	/** The cost of an option stands for its kilometres. */
	public SurgeQuestion question(int persons, int options) {
		List<Provider> all = IntStream.range(0, this.providers)
			.mapToObj((j) -> new Provider("o" + j, this.capacity[j]))
			.toList();
		List<Person> people = new ArrayList<>(persons);
		for (int i = 0; i < persons; i++) {
			people.add(person("p" + i, options, all));
		}
		return new SurgeQuestion(all, people);
	}

	private void places(long total) {
		double[] weight = new double[this.providers];
		double sum = 0;
		for (int j = 0; j < this.providers; j++) {
			int county = this.random.nextInt(COUNTIES);
			this.x[j] = this.countyX[county] + this.random.nextDouble() * 80 - 40;
			this.y[j] = this.countyY[county] + this.random.nextDouble() * 80 - 40;
			weight[j] = Math.pow(this.random.nextDouble(), 2) + .05;
			sum += weight[j];
		}
		for (int j = 0; j < this.providers; j++) {
			this.capacity[j] = (int) Math.max(1, Math.round(total * weight[j] / sum));
		}
	}

	private int[] near(double east, double north) {
		return IntStream.range(0, this.providers)
			.boxed()
			.sorted(Comparator.comparingDouble((j) -> Math.hypot(this.x[j] - east, this.y[j] - north)))
			.limit(Math.max(200, this.providers / 6))
			.mapToInt(Integer::intValue)
			.toArray();
	}

	private Person person(String id, int options, List<Provider> all) {
		int county = (this.random.nextInt(10) < 6) ? this.random.nextInt(5) : this.random.nextInt(COUNTIES);
		double east = this.countyX[county] + this.random.nextDouble() * 60 - 30;
		double north = this.countyY[county] + this.random.nextDouble() * 60 - 30;
		int urgency = 1 + this.random.nextInt(3);
		BitSet drawn = new BitSet();
		while (drawn.cardinality() < Math.min(options, this.providers)) {
			drawn.set((this.random.nextInt(10) < 7) ? this.near[county][this.random.nextInt(this.near[county].length)]
					: this.random.nextInt(this.providers));
		}
		Option[] found = new Option[drawn.cardinality()];
		int size = 0;
		for (int j = drawn.nextSetBit(0); j >= 0; j = drawn.nextSetBit(j + 1)) {
			int far = (int) Math.hypot(east - this.x[j], north - this.y[j]);
			found[size++] = new Option(all.get(j).id(), false,
					urgency * (this.wait[j] + far) + this.risk[j] * 20 + this.random.nextInt(30));
		}
		return new Person(id, "county" + county, Arrays.asList(found));
	}

}
