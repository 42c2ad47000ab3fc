package ke.njia.access;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;

import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.kernel.Agenda;
import ke.njia.kernel.RandomId;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whose it is: what belongs to somebody else is answered byte for byte as what does not
 * exist, to people whose role would let them. That the right person gets another answer
 * is each row's control.
 */
@PortalTest
class ForeignIT {

	@Autowired
	Portal portal;

	@Autowired
	Agenda agenda;

	@Test
	void foreignAndUnknownAreTheSame() {
		this.portal.servers().realm().addUser(ForeignRows.ELSEWHERE, List.of("coordinator"), "imlu");
		this.portal.servers().realm().addUser(ForeignRows.ELSEWHERE_LEAD, List.of("duty-lead"), "imlu");
		this.portal.servers().realm().addUser("foreign-body", List.of("body-reader"), "omct");
		int rows = 0;
		for (ForeignRows.Row row : rows().toList()) {
			for (String stranger : row.strangers()) {
				HttpResponse<String> foreign = ask(stranger, row, row.id());
				HttpResponse<String> unknown = ask(stranger, row, RandomId.next());
				assertThat(foreign.body()).as("%s by %s", row.document(), stranger).isEqualTo(unknown.body());
				assertThat(foreign.statusCode()).isEqualTo(unknown.statusCode());
				assertThat(foreign.headers().map().keySet()).isEqualTo(unknown.headers().map().keySet());
				assertThat(foreign.body()).as("%s by %s", row.document(), stranger).doesNotContain("INVALID");
				rows++;
			}
			HttpResponse<String> own = ask(row.owner(), row, row.id());
			HttpResponse<String> unknown = ask(row.owner(), row, RandomId.next());
			assertThat(own.body()).as("the control: %s by %s", row.document(), row.owner())
				.isNotEqualTo(unknown.body())
				.doesNotContain("NOT_FOUND")
				.doesNotContain("errors");
			assertThat(unknown.body()).doesNotContain("errors\":[{\"message");
		}
		assertThat(rows).as("those that need the second factor are in ErasureIT, BreakGlassIT and SafeHouseIT")
			.isEqualTo(166);
	}

	private Stream<ForeignRows.Row> rows() {
		return Stream
			.of(new ForeignCases(this.portal), new ForeignRights(this.portal), new ForeignReferrals(this.portal),
					new ForeignPeople(this.portal), new ForeignNetwork(this.portal),
					new ForeignWork(this.portal, this.agenda), new ForeignCampaigns(this.portal))
			.flatMap((some) -> some.rows().stream());
	}

	private HttpResponse<String> ask(String username, ForeignRows.Row row, String id) {
		return this.portal.raw(username, row.document(), row.variables(id));
	}

}
