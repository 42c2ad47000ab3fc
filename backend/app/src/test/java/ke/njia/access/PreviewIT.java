package ke.njia.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ke.njia.CaseScript;
import ke.njia.Portal;
import ke.njia.PortalTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A preview is for those who hold the case, and tells them nothing of whom there is.
 */
@PortalTest
class PreviewIT {

	private static final String PARTNER = "garissa-paralegals-example";

	@Autowired
	Portal portal;

	/** Whether an organization exists and whether it may be told look alike too. */
	@Test
	void aPreviewTellsNothingOfWhoExists() {
		CaseScript arrest = CaseScript.told(this.portal, "coordinator", with("neverTell", List.of("imlu"))).consented();
		String preview = """
				query P($id: ID!, $recipient: ID!) { caseFile(id: $id) {
				  disclosurePreview(recipient: $recipient, serviceTypes: ["paralegal"]) { before { pseudonym } } } }""";
		String never = preview(preview, arrest.id(), "imlu");
		assertThat(never).isEqualTo(preview(preview, arrest.id(), "no-such-organization"))
			.contains("\"disclosurePreview\":null");
		assertThat(preview(preview, arrest.id(), PARTNER)).contains("NJ-");
	}

	private String preview(String document, String id, String recipient) {
		return this.portal.raw("coordinator", document, Map.of("id", id, "recipient", recipient)).body();
	}

	private static Map<String, Object> with(String field, Object value) {
		Map<String, Object> input = new HashMap<>(CaseScript.arrest(Portal.newKey(), "paralegal"));
		input.put(field, value);
		return input;
	}

}
