package ke.njia.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import io.github.bucket4j.TimeMeter;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RateLimitsTests {

	private final AtomicLong now = new AtomicLong(1);

	private final RateLimits limits = new RateLimits(1, new TimeMeter() {

		@Override
		public long currentTimeNanos() {
			return RateLimitsTests.this.now.get();
		}

		@Override
		public boolean isWallClockBased() {
			return false;
		}

	});

	@Test
	void aPersonMayAskABurstAndThenSteadily() {
		Actor person = person("one", "khrc");
		assertThat(taken(() -> this.limits.person(person))).isEqualTo(RateLimits.PERSON_BURST);
		assertThat(this.limits.person(person)).isBetween(Duration.ofMillis(90), Duration.ofMillis(110));
		pass(Duration.ofSeconds(1));
		assertThat(taken(() -> this.limits.person(person))).isEqualTo(RateLimits.PERSON);
		assertThat(this.limits.person(person("two", "khrc"))).as("somebody else").isZero();
	}

	@Test
	void anOrganizationMayAskABurstAndAnotherIsNotHeldUp() {
		AtomicLong number = new AtomicLong();
		assertThat(taken(() -> this.limits.person(person("p" + number.incrementAndGet(), "khrc"))))
			.isEqualTo(RateLimits.ORGANIZATION_BURST);
		assertThat(this.limits.person(person("new", "imlu"))).isZero();
		assertThat(this.limits.person(person("nobody's", ""))).isZero();
	}

	@Test
	void anAddressIsANetworkAndStrangersHaveLess() {
		assertThat(taken(() -> this.limits.address("203.0.113.7"))).isEqualTo(RateLimits.ADDRESS_BURST);
		assertThat(this.limits.address("203.0.113.8")).isZero();
		AtomicLong number = new AtomicLong();
		assertThat(taken(() -> this.limits.stranger("2001:db8:1:2::" + Long.toHexString(number.incrementAndGet()))))
			.isEqualTo(RateLimits.STRANGER_BURST);
		assertThat(this.limits.stranger("2001:db8:1:3::1")).isZero();
		assertThat(this.limits.stranger("no address")).isZero();
	}

	@Test
	void manyAddressesDoNotFillTheMemory() {
		Allowance allowance = new Allowance(1, 1, TimeMeter.SYSTEM_NANOTIME);
		for (int number = 0; number < 120_000; number++) {
			allowance.take("address " + number);
		}
		assertThat(allowance.kept()).isLessThanOrEqualTo(50_000);
	}

	private void pass(Duration time) {
		this.now.addAndGet(time.toNanos());
	}

	private static int taken(Supplier<Duration> take) {
		int taken = 0;
		while (taken < 10_000 && take.get().isZero()) {
			taken++;
		}
		return taken;
	}

	private static Actor person(String subject, String organization) {
		return new Actor(subject, Set.of(Role.COORDINATOR), organization, Instant.EPOCH);
	}

}
