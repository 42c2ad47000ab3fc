package ke.njia.directory;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may know of an entry: every tier by every role.
 */
class VisibilityTests {

	private static final Set<Role> NETWORK = EnumSet.of(Role.COORDINATOR, Role.DUTY_LEAD, Role.LANE_LEGAL,
			Role.LANE_RESEARCH, Role.LANE_COMMUNICATIONS, Role.LANE_FINANCE, Role.PARTNER_INTAKE, Role.PARTNER_ADMIN);

	@Test
	void everyTierByEveryRole() {
		assertThat(shown(Visibility.PUBLIC)).isEqualTo(EnumSet.allOf(Role.class));
		assertThat(shown(Visibility.NETWORK)).isEqualTo(NETWORK);
		assertThat(shown(Visibility.COORDINATORS)).containsExactly(Role.COORDINATOR, Role.DUTY_LEAD);
		assertThat(shown(Visibility.SEALED)).isEmpty();
	}

	@Test
	void nobodyWithoutARoleKnowsAnything() {
		assertThat(Visibility.values()).noneMatch((tier) -> tier.shownTo(actor()));
	}

	/** Sixteen pairs: the narrower one holds, whichever is asked. */
	@Test
	void theNarrowerOfTwoHolds() {
		for (Visibility one : Visibility.values()) {
			for (Visibility other : Visibility.values()) {
				Visibility narrower = (one.ordinal() > other.ordinal()) ? one : other;
				assertThat(one.narrowedTo(other)).as("%s %s", one, other).isEqualTo(narrower);
			}
		}
	}

	private static Set<Role> shown(Visibility tier) {
		EnumSet<Role> roles = EnumSet.noneOf(Role.class);
		Arrays.stream(Role.values()).filter((role) -> tier.shownTo(actor(role))).forEach(roles::add);
		return roles;
	}

	private static Actor actor(Role... roles) {
		return new Actor("somebody", Set.of(roles), "khrc", Instant.EPOCH);
	}

}
