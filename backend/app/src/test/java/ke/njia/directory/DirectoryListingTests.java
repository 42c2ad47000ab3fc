package ke.njia.directory;

import java.util.List;

import ke.njia.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class DirectoryListingTests {

	private final SmallNetwork network = new SmallNetwork();

	private final Organization hospital = this.network.organization("hospital", Visibility.PUBLIC);

	private final Organization lawyers = this.network.organization("lawyers", Visibility.NETWORK);

	private final Organization refuge = this.network.organization("refuge", Visibility.COORDINATORS);

	private final Organization sealed = this.network.organization("sealed", Visibility.SEALED);

	DirectoryListingTests() {
		this.network.place(this.network.service(this.hospital, "emergency-medical"), Visibility.PUBLIC, 7, "swa", true);
		Service legal = this.network.service(this.lawyers, "legal-representation");
		this.network.place(legal, Visibility.NETWORK, 7, "swa", true);
		this.network.place(legal, Visibility.NETWORK, 1, "som", false);
		this.network.place(this.network.service(this.refuge, "safe-house"), Visibility.PUBLIC, 7, "som", true);
		this.network.place(this.network.service(this.sealed, "safe-house"), Visibility.PUBLIC, 7, "som", true);
		this.network.place(this.network.service(this.hospital, "psychosocial-counselling"), Visibility.COORDINATORS,
				null, "swa", true);
	}

	@Test
	void coordinatorsKnowAllButTheSealed() {
		assertThat(names(Role.COORDINATOR, DirectoryFilter.NONE)).containsExactly("hospital", "lawyers", "refuge");
		assertThat(services(Role.DUTY_LEAD)).containsExactly("hospital.emergency-medical",
				"lawyers.legal-representation", "hospital.psychosocial-counselling", "refuge.safe-house");
	}

	@ParameterizedTest
	@EnumSource(names = { "PARTNER_INTAKE", "PARTNER_ADMIN", "LANE_LEGAL", "LANE_RESEARCH", "LANE_COMMUNICATIONS",
			"LANE_FINANCE" })
	void othersInTheNetworkKnowOfNoRefuge(Role role) {
		assertThat(names(role, DirectoryFilter.NONE)).containsExactly("hospital", "lawyers");
		assertThat(services(role)).containsExactly("hospital.emergency-medical", "lawyers.legal-representation");
		DirectoryListing listing = listing(role);
		assertThat(listing.findOrganization("refuge")).isEmpty();
		assertThat(listing.servicesOf(this.refuge)).isEmpty();
		assertThat(names(role, filter("refuge", null, null, null, null))).isEmpty();
		assertThat(names(role, filter(null, null, "safe-house", null, null))).isEmpty();
	}

	@Test
	void outsidersKnowOnlyThePublic() {
		assertThat(names(Role.AUDITOR, DirectoryFilter.NONE)).containsExactly("hospital");
	}

	@Test
	void aPlaceIsNeverBetterKnownThanItsOrganization() {
		assertThat(this.network.view().serviceAtLocations())
			.filteredOn((place) -> place.organization().equals(this.refuge))
			.singleElement()
			.extracting(ServiceAtLocation::visibility)
			.isEqualTo(Visibility.COORDINATORS);
	}

	@Test
	void allPartsMustHoldForOnePlace() {
		assertThat(names(Role.COORDINATOR, filter(null, 7, "legal-representation", null, null)))
			.containsExactly("lawyers");
		assertThat(names(Role.COORDINATOR, filter(null, 1, "legal-representation", "som", null)))
			.containsExactly("lawyers");
		assertThat(names(Role.COORDINATOR, filter(null, 7, "legal-representation", "som", null))).isEmpty();
		assertThat(names(Role.COORDINATOR, filter(null, 7, null, "swa", true))).containsExactly("hospital", "lawyers");
		assertThat(names(Role.COORDINATOR, filter(null, 1, "legal-representation", null, true))).isEmpty();
	}

	@Test
	void servingEverywhereServesEveryCounty() {
		assertThat(names(Role.COORDINATOR, filter(null, 33, null, null, null))).containsExactly("hospital");
	}

	@Test
	void textIsFoundInEitherNameWhateverItsCase() {
		assertThat(names(Role.COORDINATOR, filter(" OF HOSP", null, null, null, null))).containsExactly("hospital");
		assertThat(names(Role.COORDINATOR, filter("Legal-Rep", null, null, null, null))).containsExactly("lawyers");
		assertThat(names(Role.COORDINATOR, filter("of hosp", 1, null, null, null))).containsExactly("hospital");
		assertThat(names(Role.COORDINATOR, filter("nobody", null, null, null, null))).isEmpty();
	}

	private DirectoryListing listing(Role role) {
		return new DirectoryListing(this.network.view(), SmallNetwork.actor(role), SmallNetwork.NOW);
	}

	private List<String> names(Role role, DirectoryFilter filter) {
		return listing(role).organizations(filter).stream().map(Organization::id).toList();
	}

	private List<String> services(Role role) {
		return listing(role).services(DirectoryFilter.NONE).stream().map(Service::id).toList();
	}

	private static DirectoryFilter filter(@Nullable String text, @Nullable Integer county, @Nullable String type,
			@Nullable String language, @Nullable Boolean openNow) {
		return new DirectoryFilter(text, county, type, language, openNow);
	}

}
