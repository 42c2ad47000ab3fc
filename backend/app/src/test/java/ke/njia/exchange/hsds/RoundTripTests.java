package ke.njia.exchange.hsds;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import ke.njia.directory.EntryType;
import ke.njia.documents.SafeCsv;
import ke.njia.exchange.reading.HsdsTerms;
import ke.njia.exchange.reading.RegisterFile;
import ke.njia.exchange.reading.Told;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was exported is read as what it was, whatever it was.
 */
class RoundTripTests {

	private static final int NETWORKS = 100;

	@Test
	void aPackageOfTablesIsReadAsWhatWasWritten() {
		int entries = 0;
		for (int seed = 0; seed < NETWORKS; seed++) {
			RandomNetwork network = new RandomNetwork(seed);
			PublicDirectory directory = network.published();
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			new HsdsPackage(directory, new HsdsDocuments(directory, new HsdsNames(Map.of(), Map.of()))).write(bytes);
			Set<Told> read = read(bytes.toByteArray());
			assertThat(read).as("network " + seed).isEqualTo(network.told());
			entries += read.size();
		}
		assertThat(entries).isGreaterThan(1_000);
	}

	@Test
	void anAnswerIsReadAsWhatWasWritten() {
		for (int seed = 0; seed < NETWORKS; seed++) {
			RandomNetwork network = new RandomNetwork(seed);
			PublicDirectory directory = network.published();
			HsdsDocuments documents = new HsdsDocuments(directory, new HsdsNames(Map.of(), Map.of()));
			String json = JsonMapper.shared()
				.writeValueAsString(directory.services().stream().map(documents::fullService).toList());
			if (!directory.services().isEmpty()) {
				Set<Told> expected = new HashSet<>(network.told());
				expected.removeIf((told) -> (told instanceof Told.Organization
						|| told instanceof Told.Reach reach && reach.of() == EntryType.ORGANIZATION)
						&& !json.contains("\"organization_id\":\"" + told.key() + "\""));
				assertThat(read(json.getBytes(StandardCharsets.UTF_8))).as("network " + seed).isEqualTo(expected);
			}
		}
	}

	@Test
	void aTableComputesNothing() {
		for (String formula : Set.of("=1+1", "+254", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0")) {
			assertThat(SafeCsv.cell(formula)).startsWith("'");
		}
		for (String plain : Set.of("-1.28333", "36.8", "Msaada", "-7", "1.0E-5", "")) {
			assertThat(SafeCsv.cell(plain)).isEqualTo(plain);
		}
	}

	private static Set<Told> read(byte[] content) {
		Set<Told> read = new HashSet<>();
		RegisterFile.hsds(HsdsTerms.KENYA)
			.read(content, (rows) -> rows.forEach((row) -> row.told().forEach((told) -> read.add(sorted(told)))));
		return read;
	}

	private static Told sorted(Told told) {
		if (told instanceof Told.Reach reach) {
			return new Told.Reach(reach.key(), reach.of(), RandomNetwork.sortedPoints(reach.points()));
		}
		return (told instanceof Told.Place place)
				? new Told.Place(place.key(), place.service(), place.location(), place.mode(), place.languages(),
						place.coverage(), place.accessible(), RandomNetwork.sorted(place.hours()), place.confidential())
				: told;
	}

}
