package ke.njia.launcher.exchange;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RecommendationUploadTests {

	private final List<String> said = new ArrayList<>();

	private final RecommendationUpload upload = new RecommendationUpload(this.said::add);

	@Test
	void saysWhatAFileBroughtAndWhetherItWasOnlyTried() {
		int code = this.upload.told(200,
				"{\"rows\":176,\"added\":166,\"changed\":1,\"same\":9,\"otherStates\":3,\"dryRun\":true}");
		assertThat(code).isZero();
		assertThat(this.said).containsExactly("taken (dry run, nothing stored), 176 rows", "  added        166",
				"  changed      1", "  same         9", "  otherStates  3");
	}

	@Test
	void namesEveryFaultByItsCodeAndPlace() {
		int code = this.upload.told(422,
				"""
						{"faults":[{"code":"CYCLE_UNKNOWN","line":3,"column":"cycle"},{"code":"FILE_EMPTY","line":0,"column":""}]}
						""");
		assertThat(code).isOne();
		assertThat(this.said).containsExactly("Not taken: CYCLE_UNKNOWN, line 3, column cycle",
				"Not taken: FILE_EMPTY");
	}

	@Test
	void aDoorThatIsNotThereIsSaidToo() {
		assertThat(this.upload.told(404, "")).isOne();
		assertThat(this.said).containsExactly("Not taken: HTTP 404");
	}

}
