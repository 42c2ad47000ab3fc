package ke.njia.launcher.dpia;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import ke.njia.launcher.servers.ServerFailure;

/**
 * An impact assessment filled from SECURITY.md. A heading that is not there, says
 * nothing, or belongs to no part, is a failure: so neither of the two can go stale
 * unnoticed.
 */
final class Assessment {

	private static final String HEADING = "## ";

	private static final String THREATS = "Who is kept out, and how";

	private static final String OPENING = """
			# Data protection impact assessment

			Made by `./njia dpia` from SECURITY.md, with the parts that section 31(2) of the Data Protection Act 2019 asks
			for. It tells of the portal as it is built. Each organization adds who its controller and its data protection
			officer are, whom it consulted, and when counsel looked at it; it is to be lodged with the Data Commissioner
			before processing begins, by our reading 60 days before.
			""";

	private final Map<String, String> sections;

	private Assessment(Map<String, String> sections) {
		this.sections = sections;
	}

	/** Reads what SECURITY.md says. */
	static Assessment of(String security) {
		Map<String, String> sections = new LinkedHashMap<>();
		Arrays.stream(("\n" + security).split("\n(?=" + HEADING + ")"))
			.map(String::strip)
			.filter((section) -> section.startsWith(HEADING))
			.forEach((section) -> {
				String[] parts = section.substring(HEADING.length()).split("\n", 2);
				sections.put(parts[0].strip(), (parts.length > 1) ? parts[1].strip() : "");
			});
		return new Assessment(sections);
	}

	/** The assessment as Markdown. */
	String toMarkdown() {
		List<String> told = Arrays.stream(AssessmentPart.values()).flatMap((part) -> part.headings().stream()).toList();
		this.sections.keySet()
			.stream()
			.filter((heading) -> !told.contains(heading))
			.findFirst()
			.ifPresent((heading) -> {
				throw new ServerFailure(
						"SECURITY.md says \"%s\", which belongs to no part of the assessment. Name it in AssessmentPart."
							.formatted(heading));
			});
		StringBuilder markdown = new StringBuilder(OPENING);
		for (AssessmentPart part : AssessmentPart.values()) {
			markdown.append("\n## ").append(part.title()).append("\n");
			if (part == AssessmentPart.RISKS) {
				markdown.append("\n### Who could do harm, and how\n\n").append(threats()).append('\n');
			}
			part.headings()
				.forEach((heading) -> markdown.append("\n### ")
					.append(heading)
					.append("\n\n")
					.append(text(heading))
					.append('\n'));
		}
		return markdown.toString();
	}

	/** The first three columns of the threats: what, who, by which way. */
	private String threats() {
		List<String> rows = text(THREATS).lines().filter((line) -> line.startsWith("|")).map(Assessment::risk).toList();
		if (rows.size() <= 2) {
			throw new ServerFailure("SECURITY.md names no threat below \"%s\".".formatted(THREATS));
		}
		return String.join("\n", rows);
	}

	private static String risk(String row) {
		String[] cells = row.split("\\|");
		return "|" + String.join("|", List.of(cells).subList(1, Math.min(4, cells.length))) + "|";
	}

	private String text(String heading) {
		String text = this.sections.getOrDefault(heading, "");
		if (text.isEmpty()) {
			throw new ServerFailure(
					"SECURITY.md says nothing below \"%s\", which the assessment needs.".formatted(heading));
		}
		return text;
	}

}
