package ke.njia.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import ke.njia.PortalTest;
import ke.njia.kernel.UserError;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the one door of the network refuses, and what it never takes away.
 */
@PortalTest
class NetworkRulesIT extends SaidFacilities {

	@Test
	void whatCannotBeTakenIsRefusedAloneWithItsCode() {
		List<NetworkEntry> batch = new ArrayList<>(facility("1", "Dispensary (example)"));
		batch.add(new ServiceEntry(id("9") + ".service", id("nobody"), "Lost", "paralegal", ServiceStatus.ACTIVE, null,
				null, Set.of(), Set.of(), "test", false, this.register, "9"));
		batch.add(organization("3", " ", 7));
		batch.add(organization("4", "Elsewhere (example)", 48));
		batch.add(organization("1", "Twin (example)", 7));
		batch.add(new CapacityEntry(id("nowhere"), CapacityStatus.CAPACITY, 1, NOW, "test"));
		batch.add(new AgreementEntry(id("a"), id("1"), id("nobody"), Agreement.Kind.REFERRAL, 4, NOW, NOW, 10, 10,
				"test", null, null));
		List<EntryResult> results = apply(imported(), batch);
		assertThat(results.subList(0, 6)).allSatisfy((result) -> assertThat(result.isWritten()).isTrue());
		assertThat(results.subList(6, results.size())).extracting(NetworkRulesIT::complaint)
			.containsExactly("organization unknown", "name length-1-to-200", "county unknown", "id twice-in-one-batch",
					"id NOT_FOUND", "to unknown, trust 1-to-3, validTo after-validFrom");
		assertThat(this.directory.current().findOrganization(id("3"))).isEmpty();
	}

	@Test
	void aConfidentialPlaceNeverGetsAnAddress() {
		apply(imported(), facility("1", "Dispensary (example)"));
		String place = id("1") + ".place";
		Correction hide = Correction.of(EntryType.SERVICE_AT_LOCATION, place).with("confidential", true);
		assertThat(complaint(apply(byHand(), List.of(hide)).getFirst()))
			.isEqualTo("location confidential-has-county-only");
		Correction strip = Correction.of(EntryType.LOCATION, id("1") + ".at")
			.with("latitude", null)
			.with("longitude", null);
		assertThat(apply(byHand(), List.of(hide, strip))).allMatch(EntryResult::isWritten);
		Correction show = Correction.of(EntryType.LOCATION, id("1") + ".at").with("address", "Garissa Road 5");
		assertThat(complaint(apply(byHand(), List.of(show)).getFirst()))
			.isEqualTo("address confidential-has-county-only");
		ContactPoint phone = new ContactPoint.Phone("0700 000 001", null, null);
		for (EntryType type : List.of(EntryType.LOCATION, EntryType.SERVICE, EntryType.SERVICE_AT_LOCATION)) {
			String part = id("1") + Map
				.of(EntryType.LOCATION, ".at", EntryType.SERVICE, ".service", EntryType.SERVICE_AT_LOCATION, ".place")
				.get(type);
			assertThat(complaint(apply(imported(), List.of(new ReachEntry(type, part, List.of(phone)))).getFirst()))
				.isEqualTo("contacts confidential-has-county-only");
		}
		assertThat(history(id("1") + ".at")).isNotEmpty()
			.noneMatch((row) -> row.containsKey("from") || row.containsKey("to"));
	}

	@Test
	void whoCanBeReachedDoesNotBecomeConfidentialUnnoticed() {
		apply(imported(), facility("1", "Dispensary (example)"));
		ContactPoint phone = new ContactPoint.Phone("0700 000 001", "7", "voice");
		String service = id("1") + ".service";
		assertThat(apply(imported(), List.of(new ReachEntry(EntryType.SERVICE, service, List.of(phone)))))
			.allMatch(EntryResult::isWritten);
		assertThat(apply(imported(), List.of(new ReachEntry(EntryType.SERVICE, service, List.of(phone)))))
			.noneMatch(EntryResult::isWritten);
		Correction hide = Correction.of(EntryType.SERVICE_AT_LOCATION, id("1") + ".place")
			.with("confidential", true)
			.with("location", null);
		assertThat(complaint(apply(byHand(), List.of(hide)).getFirst()))
			.isEqualTo("service confidential-has-county-only");
		assertThat(apply(byHand(), List.of(new ReachEntry(EntryType.SERVICE, service, List.of()), hide)))
			.allMatch(EntryResult::isWritten);
		assertThat(history(service)).isNotEmpty().noneMatch((row) -> row.containsKey("from") || row.containsKey("to"));
	}

	@Test
	void agreementsAndTiesAreEndedNotTakenAway() {
		apply(imported(), concat(facility("1", "One (example)"), facility("2", "Two (example)")));
		String tie = ConflictEntry.idOf(id("1"), "county-police", Conflict.Kind.FUNDED_BY);
		apply(byHand(),
				List.of(new AgreementEntry(id("a"), id("1"), id("2"), Agreement.Kind.REFERRAL, 2, NOW, null, 10, 900,
						"test", null, null),
						new ConflictEntry(tie, id("1"), "county-police", Conflict.Kind.FUNDED_BY, "a budget", NOW, null,
								"test", null)));
		NetworkView view = this.directory.current();
		assertThat(view.agreements()).anyMatch((agreement) -> agreement.from().equals(id("1")));
		assertThat(view.conflicts()).anyMatch((conflict) -> conflict.organizationId().equals(id("1")));
		long before = this.store.revision();
		apply(byHand(), List.of(Correction.of(EntryType.AGREEMENT, id("a")).with("validTo", NOW.plusSeconds(1)),
				Correction.of(EntryType.CONFLICT, tie).with("endedAt", NOW.plusSeconds(1))));
		assertThat(this.store.revision()).isEqualTo(before + 1);
		view = this.directory.current();
		assertThat(view.agreements()).filteredOn((agreement) -> agreement.from().equals(id("1")))
			.singleElement()
			.satisfies((agreement) -> assertThat(agreement.validTo()).isEqualTo(NOW.plusSeconds(1)));
		assertThat(view.conflicts()).noneMatch((conflict) -> conflict.organizationId().equals(id("1")));
		assertThat(history(id("a"))).extracting((row) -> row.get("field")).containsExactly("made", "validTo");
		assertThat(complaint(
				apply(byHand(), List.of(Correction.of(EntryType.AGREEMENT, id("a")).with("to", id("1")))).getFirst()))
			.isEqualTo("to stands-between-these");
	}

	private static String complaint(EntryResult result) {
		return String.join(", ", result.faults().stream().map(NetworkRulesIT::complaint).toList());
	}

	private static String complaint(UserError error) {
		return String.join("/", error.path()) + " "
				+ (error.facts().isEmpty() ? error.code() : error.facts().getFirst().value());
	}

}
