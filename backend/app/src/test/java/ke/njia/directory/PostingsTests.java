package ke.njia.directory;

import java.util.List;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the postings find is what looking at every entry finds, for everybody, whatever is
 * asked, after changes as well.
 */
class PostingsTests {

	private static final int NETWORKS = 60;

	private static final int QUESTIONS = 40;

	private static final List<Actor> PEOPLE = List.of(SmallNetwork.actor(Role.COORDINATOR),
			SmallNetwork.actor(Role.PARTNER_INTAKE), SmallNetwork.actor(Role.AUDITOR), SmallNetwork.actor());

	private int asked;

	private int found;

	@Test
	void postingsFindWhatScanningFinds() {
		for (int seed = 0; seed < NETWORKS; seed++) {
			RandomNetwork network = new RandomNetwork(seed, 12);
			compare(network, network.view(1), network.view(1));
		}
		assertThat(this.asked).isEqualTo(NETWORKS * QUESTIONS * PEOPLE.size() * 2);
		assertThat(this.found).isGreaterThan(this.asked / 4);
	}

	@Test
	void aViewThatTookChangesIsTheOneReadAnew() {
		for (int seed = 0; seed < NETWORKS; seed++) {
			RandomNetwork network = new RandomNetwork(seed, 8);
			NetworkView view = network.view(1);
			for (int revision = 2; revision < 6; revision++) {
				view = view.with(network.change(revision));
				assertThat(view.revision()).isEqualTo(revision);
				NetworkView anew = network.view(revision);
				assertThat(view.organizations()).isEqualTo(anew.organizations());
				assertThat(view.services()).isEqualTo(anew.services());
				assertThat(view.serviceAtLocations()).isEqualTo(anew.serviceAtLocations());
				compare(network, view, anew);
			}
		}
		assertThat(this.found).isGreaterThan(this.asked / 4);
	}

	@Test
	void aListingOfAnotherNetworkIsSeenAsAnother() {
		int differences = 0;
		for (int seed = 0; seed < NETWORKS; seed++) {
			RandomNetwork network = new RandomNetwork(seed, 12);
			NetworkView before = network.view(1);
			network.change(2);
			DirectoryFilter filter = network.filter();
			Actor actor = PEOPLE.getFirst();
			differences += new ScannedListing(network.view(2), actor, network.moment()).services(filter)
				.equals(ids(new DirectoryListing(before, actor, network.moment()), filter)) ? 0 : 1;
		}
		assertThat(differences).isGreaterThan(NETWORKS / 4);
	}

	@Test
	void countiesAreThoseOfKenya() {
		RandomNetwork network = new RandomNetwork(1, 12);
		DirectoryFilter nowhere = new DirectoryFilter(null, 48, null, null, null);
		assertThat(new DirectoryListing(network.view(1), PEOPLE.getFirst(), network.moment()).services(nowhere))
			.isEmpty();
	}

	private void compare(RandomNetwork network, NetworkView view, NetworkView scanned) {
		for (int question = 0; question < QUESTIONS; question++) {
			DirectoryFilter filter = network.filter();
			for (Actor actor : PEOPLE) {
				DirectoryListing listing = new DirectoryListing(view, actor, network.moment());
				ScannedListing truth = new ScannedListing(scanned, actor, network.moment());
				List<String> organizations = listing.organizations(filter).stream().map(Organization::id).toList();
				assertThat(organizations).as("%s", filter).isEqualTo(truth.organizations(filter));
				assertThat(ids(listing, filter)).as("%s", filter).isEqualTo(truth.services(filter));
				this.asked += 2;
				this.found += (organizations.isEmpty() ? 0 : 1) + (ids(listing, filter).isEmpty() ? 0 : 1);
			}
		}
	}

	private static List<String> ids(DirectoryListing listing, DirectoryFilter filter) {
		return listing.services(filter).stream().map(Service::id).toList();
	}

}
