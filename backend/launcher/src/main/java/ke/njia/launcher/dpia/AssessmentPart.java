package ke.njia.launcher.dpia;

import java.util.List;

/**
 * The parts that an assessment must have (Data Protection Act 2019, s. 31(2)), each with
 * the headings of SECURITY.md that tell it.
 */
enum AssessmentPart {

	/** Section 31(2)(a). */
	DESCRIPTION("Description of the processing and its purposes",
			List.of("What is processed, and why", "What an order, or a thief, would get from the database")),

	/** Section 31(2)(b). */
	NECESSITY("Necessity and proportionality", List.of("What is left out, and why")),

	/** Section 31(2)(c). */
	RISKS("Risks to the rights and freedoms of people", List.of("Not yet true", "Beyond technical reach")),

	/** Section 31(2)(d). */
	MEASURES("Measures against these risks, and what shows that they hold",
			List.of("Who is kept out, and how", "What we measured, and therefore do", "Keys", "The realm",
					"The audit record, and what anchoring it elsewhere adds"));

	private final String title;

	private final List<String> headings;

	AssessmentPart(String title, List<String> headings) {
		this.title = title;
		this.headings = headings;
	}

	String title() {
		return this.title;
	}

	List<String> headings() {
		return this.headings;
	}

}
