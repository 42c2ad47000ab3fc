package ke.njia.members;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Relation;
import ke.njia.kernel.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MemberTests {

	private static final Set<Role> BOTH = EnumSet.of(Role.PARTNER_ADMIN, Role.PARTNER_INTAKE);

	@Test
	void onlyTwoRolesArePartners() {
		assertThat(Member.ROLES).containsExactlyInAnyOrder(Role.PARTNER_INTAKE, Role.PARTNER_ADMIN);
	}

	/** Who is kept out, or never came, cannot let anybody in. */
	@Test
	void administersWhoCanSignInAndHoldsTheRole() {
		assertThat(member(BOTH, false, false).administers()).isTrue();
		assertThat(member(EnumSet.of(Role.PARTNER_INTAKE), false, false).administers()).isFalse();
		assertThat(member(BOTH, true, false).administers()).isFalse();
		assertThat(member(BOTH, false, true).administers()).isFalse();
	}

	@Test
	void isOfTheirOwnOrganizationAndOneselfByNumber() {
		Member member = member(BOTH, false, false);
		assertThat(member.relationTo(actor("m", "refuge"))).isEqualTo(Relation.OWN);
		assertThat(member.relationTo(actor("m", "khrc"))).isEqualTo(Relation.FOREIGN);
		assertThat(member.relationTo(actor("m", ""))).isEqualTo(Relation.FOREIGN);
		assertThat(member.is(actor("m", "refuge"))).isTrue();
		assertThat(member.is(actor("other", "refuge"))).isFalse();
	}

	@Test
	void theirRolesAreTheirOwn() {
		Set<Role> given = EnumSet.of(Role.PARTNER_ADMIN);
		Member member = member(given, false, false);
		given.add(Role.ADMINISTRATOR);
		assertThat(member.roles()).containsExactly(Role.PARTNER_ADMIN);
	}

	private static Member member(Set<Role> roles, boolean paused, boolean waiting) {
		return new Member("m", "refuge", "Somebody (example)", "refuge-1", roles, paused, waiting);
	}

	private static Actor actor(String subject, String organization) {
		return new Actor(subject, Set.of(Role.PARTNER_ADMIN), organization, Instant.EPOCH);
	}

}
