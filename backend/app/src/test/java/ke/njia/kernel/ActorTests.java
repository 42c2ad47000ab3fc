package ke.njia.kernel;

import java.time.Instant;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ActorTests {

	private static final Assurance PROVED = new Assurance(Assurance.Level.REVEAL, Instant.EPOCH);

	private final Actor actor = new Actor("somebody", Set.of(Role.AUDITOR), "khrc", Instant.MAX, PROVED);

	@Test
	void actsForItsOrganizationAlone() {
		assertThat(this.actor.actsFor("khrc")).isTrue();
		assertThat(this.actor.actsFor("imlu")).isFalse();
	}

	/** A token that names no organization matches none, not even one without a name. */
	@Test
	void actsForNobodyWithoutOne() {
		Actor nobodys = new Actor("somebody", Set.of(Role.AUDITOR), "", Instant.MAX);
		assertThat(nobodys.actsFor("")).isFalse();
		assertThat(nobodys.actsFor("khrc")).isFalse();
		assertThat(nobodys.assurance()).isEqualTo(Assurance.NONE);
	}

	@Test
	void hasTheRolesItHas() {
		assertThat(this.actor.has(Role.AUDITOR)).isTrue();
		assertThat(this.actor.has(Role.COORDINATOR)).isFalse();
		assertThat(this.actor.hasAnyOf(Set.of(Role.AUDITOR, Role.COORDINATOR))).isTrue();
		assertThat(this.actor.hasAnyOf(Set.of(Role.COORDINATOR))).isFalse();
		assertThat(this.actor.hasAnyOf(Set.of())).isFalse();
	}

	@Test
	void keepsEverythingButWhatIsChanged() {
		assertThat(this.actor.with(Set.of(Role.DUTY_LEAD)))
			.isEqualTo(new Actor("somebody", Set.of(Role.DUTY_LEAD), "khrc", Instant.MAX, PROVED));
		assertThat(this.actor.with(Assurance.NONE))
			.isEqualTo(new Actor("somebody", Set.of(Role.AUDITOR), "khrc", Instant.MAX));
	}

	@Test
	void thePortalItselfHoldsNoRole() {
		Actor portal = Actor.portal("khrc", Instant.EPOCH);
		assertThat(portal).isEqualTo(new Actor("portal", Set.of(), "khrc", Instant.EPOCH));
		assertThat(portal.assurance().isFresh(Instant.EPOCH)).isFalse();
		assertThat(portal.isPortal()).isTrue();
	}

	@Test
	void whoeverHoldsALinkIsTheOrganizationAskedAndHoldsNoRole() {
		Actor link = Actor.link("abc", "imlu", Instant.EPOCH);
		assertThat(link).isEqualTo(new Actor("link-abc", Set.of(), "imlu", Instant.EPOCH));
		assertThat(link.actsFor("imlu")).isTrue();
		assertThat(link.isPortal()).isFalse();
	}

	@Test
	void nobodyIsThePortalByTheirNameOrForWantOfARole() {
		assertThat(this.actor.isPortal()).isFalse();
		assertThat(new Actor("portal", Set.of(Role.AUDITOR), "khrc", Instant.MAX).isPortal()).isFalse();
		assertThat(new Actor("somebody", Set.of(), "khrc", Instant.MAX).isPortal()).isFalse();
	}

}
