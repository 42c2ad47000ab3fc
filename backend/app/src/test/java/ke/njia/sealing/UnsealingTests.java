package ke.njia.sealing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import ke.njia.sealing.Unsealing.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A portal that starts sealed, and the keepers of its master key.
 */
@ExtendWith(OutputCaptureExtension.class)
class UnsealingTests {

	private static final SealedPlace PLACE = new SealedPlace("case-a", "khrc", "Need", "n");

	@TempDir
	Path directory;

	private List<String> shares;

	private byte[] sealed;

	private int opened;

	@BeforeEach
	void aRecordSealedEarlier() throws IOException {
		Path file = this.directory.resolve("master.json");
		assertThat(command("new", file)).hasSize(1);
		Backend earlier = Backend.open(this.directory.resolve("wrapped"), MasterKeyText.read(file));
		earlier.seals.prepare("case-a", "khrc");
		this.sealed = earlier.seals.seal(PLACE, "told");
		this.shares = command("split", file);
		Files.delete(file);
	}

	@Test
	void anyThreeOfFiveOpenIt() {
		assertThat(this.shares).hasSize(5);
		int ways = 0;
		for (int left = 0; left < 5; left++) {
			for (int out = left + 1; out < 5; out++) {
				Keepers keepers = new Keepers();
				int skipped = left;
				int other = out;
				List<String> three = this.shares.stream()
					.filter((share) -> this.shares.indexOf(share) != skipped && this.shares.indexOf(share) != other)
					.toList();
				assertThat(three.stream().map((share) -> keepers.unsealing.present(share).state()))
					.containsExactly(State.SEALED, State.SEALED, State.OPEN);
				assertThat(keepers.backend.seals.open(PLACE, this.sealed, String.class)).isEqualTo("told");
				ways++;
			}
		}
		assertThat(ways).isEqualTo(10);
		assertThat(this.opened).as("each time the steps of opening were done").isEqualTo(10);
	}

	@Test
	void twoDoNotAndTheSameTwiceIsOne() {
		Keepers keepers = new Keepers();
		assertThat(keepers.unsealing.present(this.shares.get(0)).needed()).isEqualTo(2);
		assertThat(keepers.unsealing.present(this.shares.get(0)).needed()).isEqualTo(2);
		assertThat(keepers.unsealing.present(this.shares.get(1)).needed()).isEqualTo(1);
		assertThat(keepers.opening.isDone()).isFalse();
	}

	@Test
	void wrongSharesAreRefusedAndAllForgotten(CapturedOutput output) throws IOException {
		Path other = this.directory.resolve("other.json");
		command("new", other);
		List<String> foreign = command("split", other);
		String flipped = this.shares.get(2).substring(0, 40) + (this.shares.get(2).charAt(40) == 'A' ? 'B' : 'A')
				+ this.shares.get(2).substring(41);
		for (String wrong : List.of(foreign.get(2), flipped, "njia-share-3-" + "A".repeat(40))) {
			Keepers keepers = new Keepers();
			keepers.unsealing.present(this.shares.get(0));
			keepers.unsealing.present(this.shares.get(1));
			assertThat(keepers.unsealing.present(wrong)).isEqualTo(new Unsealing.Answer(State.REFUSED, 3));
			assertThat(keepers.unsealing.present(this.shares.get(2)).needed()).as("all are forgotten").isEqualTo(2);
			keepers.unsealing.present(this.shares.get(0));
			assertThat(keepers.unsealing.present(this.shares.get(1)).state()).as("the control").isEqualTo(State.OPEN);
		}
		assertThat(new Keepers().unsealing.present("Amina 4f7b1c").state()).isEqualTo(State.REFUSED);
		assertThat(output.getAll()).contains("were refused").doesNotContain("4f7b1c", this.shares.get(0).substring(13));
	}

	@Test
	void allSharesOfAnotherKeyAreRefused() throws IOException {
		Path other = this.directory.resolve("other.json");
		command("new", other);
		Keepers keepers = new Keepers();
		List<State> states = command("split", other).stream()
			.limit(3)
			.map((share) -> keepers.unsealing.present(share).state())
			.toList();
		assertThat(states).containsExactly(State.SEALED, State.SEALED, State.REFUSED);
		assertThat(keepers.backend.master.isPresent()).isFalse();
	}

	@Test
	void onlyTheMachineItselfIsAnswered() throws IOException {
		ShareController door = new ShareController(new Keepers().unsealing);
		MockHttpServletRequest local = new MockHttpServletRequest();
		local.setRemoteAddr("127.0.0.1");
		MockHttpServletRequest elsewhere = new MockHttpServletRequest();
		elsewhere.setRemoteAddr("10.0.0.7");
		MockHttpServletRequest proxied = new MockHttpServletRequest();
		proxied.setRemoteAddr("127.0.0.1");
		proxied.addHeader("X-Forwarded-For", "127.0.0.1");
		assertThat(door.present(this.shares.get(0), elsewhere).getStatusCode().value()).isEqualTo(404);
		assertThat(door.present(this.shares.get(0), proxied).getStatusCode().value()).isEqualTo(404);
		assertThat(door.present(this.shares.get(0), local).getStatusCode().value()).isEqualTo(200);
		assertThat(door.present("garbage", local).getStatusCode().value()).isEqualTo(422);
	}

	@Test
	void aKeyIsNotMadeOverAnother() throws IOException {
		Path file = this.directory.resolve("master.json");
		command("new", file);
		byte[] made = Files.readAllBytes(file);
		assertThat(command("new", file)).singleElement().asString().contains("left as it is");
		assertThat(Files.readAllBytes(file)).isEqualTo(made);
		Files.writeString(file, "no key");
		assertThat(command("split", file)).containsExactly("The file of the master key cannot be read as one.");
	}

	private static List<String> command(String word, Path file) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		KeyCommand.run(new PrintStream(out, true, StandardCharsets.UTF_8), word, file.toString());
		return out.toString(StandardCharsets.UTF_8).lines().toList();
	}

	/** A sealed portal and its way to be opened. */
	private final class Keepers {

		private final Backend backend = Backend.sealed(UnsealingTests.this.directory.resolve("wrapped"));

		private final Opening opening = new Opening(List.of((most) -> {
			UnsealingTests.this.opened++;
			return 0;
		}), this.backend.master);

		private final Unsealing unsealing = new Unsealing(this.backend.master, this.opening);

	}

}
