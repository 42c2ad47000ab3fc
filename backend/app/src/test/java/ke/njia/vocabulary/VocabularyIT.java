package ke.njia.vocabulary;

import java.util.List;
import java.util.Map;

import ke.njia.Portal;
import ke.njia.PortalTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PortalTest
class VocabularyIT {

	@Autowired
	Portal portal;

	@Autowired
	Vocabulary vocabulary;

	@Autowired
	ReferenceLoad load;

	@Test
	void everybodyReadsTheWords() {
		for (String username : List.of("coordinator", "partner-intake", "body-reader", "auditor", "administrator")) {
			JsonNode words = this.portal.ask(username, """
					{ counties { code name neighbours { code } } serviceTypes { code name { en sw } sensitive }
					  violationTypes { code huridocs } languages { code } institutions { code } }
					""");
			assertThat(words.get("counties").size()).as(username).isEqualTo(47);
			assertThat(words.get("serviceTypes").size()).isEqualTo(35);
			assertThat(words.get("violationTypes").size()).isEqualTo(36);
			assertThat(words.get("languages").size()).isEqualTo(50);
			assertThat(words.get("institutions").size()).isEqualTo(35);
		}
	}

	@Test
	void aCountyIsFoundByItsCodeOrNotAtAll() {
		String document = "query ($code: Int!) { county(code: $code) { name neighbours { code } } }";
		JsonNode garissa = this.portal.ask("coordinator", document, Map.of("code", 7)).get("county");
		assertThat(garissa.get("name").asString()).isEqualTo("Garissa");
		assertThat(garissa.get("neighbours").size()).isEqualTo(4);
		assertThat(this.portal.ask("coordinator", document, Map.of("code", 48)).get("county").isNull()).isTrue();
	}

	@Test
	void whatIsLoadedIsNotLoadedAgain() {
		String id = Portal.newKey();
		assertThat(this.load.once(id, List.of(), (digest) -> {
		})).isTrue();
		assertThat(this.load.once(id, List.of(), (digest) -> {
			throw new AssertionError("loaded twice");
		})).isFalse();
	}

	@Test
	void aLoadThatFailsLeavesNothingBehind() {
		String id = Portal.newKey();
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> this.load.once(id, List.of(), (digest) -> {
				throw new IllegalStateException("planted");
			}));
		assertThat(this.load.once(id, List.of(), (digest) -> {
		})).isTrue();
	}

	@Test
	void codesResolve() {
		assertThat(this.vocabulary.serviceType("safe-house").sensitive()).isTrue();
		assertThat(this.vocabulary.findServiceType("nonsense")).isEmpty();
		assertThat(this.vocabulary.county(47).name()).isEqualTo("Nairobi City");
	}

}
