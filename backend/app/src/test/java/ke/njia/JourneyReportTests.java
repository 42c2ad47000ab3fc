package ke.njia;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class JourneyReportTests {

	private static final String TOLD = """
			# Subtest: a coordinator can tell the person (on paper, too)
			ok 1 - a coordinator can tell the person (on paper, too)
			# Subtest: an administrator tries a register out: every row
			not ok 2 - an administrator tries a register out: every row
			  ---
			    not ok 1 - not a journey of its own
			1..2
			# tests 2
			# pass 1
			# fail 1
			# cancelled 0
			""";

	@Test
	void namesWhatFailed() {
		JourneyReport report = new JourneyReport(TOLD);
		assertThat(report.isGreen(1)).isFalse();
		assertThat(report.failed()).containsExactly("an administrator tries a register out: every row");
		assertThat("an administrator tries a register out: every row").matches(report.patternOfFailed());
		assertThat("a coordinator can tell the person (on paper, too)").doesNotMatch(report.patternOfFailed());
	}

	@Test
	void aRunThatMadeTooFewIsNotGreen() {
		JourneyReport green = new JourneyReport("# pass 24\n# fail 0\n# cancelled 0\n");
		assertThat(green.isGreen(24)).isTrue();
		assertThat(green.isGreen(25)).isFalse();
		assertThat(new JourneyReport("").isGreen(1)).isFalse();
	}

}
