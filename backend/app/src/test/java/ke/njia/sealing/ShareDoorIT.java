package ke.njia.sealing;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import ke.njia.Portal;
import ke.njia.PortalTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The door for shares over HTTP, past every filter, as a keeper's own program uses it.
 * What shares do is SealedStartTests' matter; the control is a format nobody sends.
 */
@PortalTest
class ShareDoorIT {

	private static final String PROGRAM = "deploy/present-share";

	@Autowired
	Portal portal;

	@Test
	void takesAShareAsTextAndNothingElse() {
		assertThat(present("text/plain").statusCode()).isEqualTo(200);
		assertThat(present("text/plain").body()).contains("OPEN");
		assertThat(present("application/json").statusCode()).as("the control").isEqualTo(415);
		assertThat(present("application/x-www-form-urlencoded").statusCode()).isEqualTo(415);
	}

	@Test
	void isForThisMachineAlone() {
		HttpRequest.Builder forwarded = request("text/plain").header("X-Forwarded-For", "203.0.113.7");
		assertThat(this.portal.send(forwarded.build()).statusCode()).isEqualTo(404);
	}

	@Test
	void theKeepersProgramIsAnswered() throws IOException, InterruptedException {
		Process program = new ProcessBuilder("bash", program().toString(),
				String.valueOf(this.portal.uri("/").getPort()))
			.redirectErrorStream(true)
			.start();
		program.getOutputStream().write("no share\n".getBytes(StandardCharsets.US_ASCII));
		program.getOutputStream().close();
		String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(program.waitFor()).as(said).isZero();
		assertThat(said).contains("\"state\":\"OPEN\"");
	}

	private HttpResponse<String> present(String format) {
		return this.portal.send(request(format).build());
	}

	private HttpRequest.Builder request(String format) {
		return HttpRequest.newBuilder(this.portal.uri("/keys/shares"))
			.header("Content-Type", format)
			.POST(HttpRequest.BodyPublishers.ofString("no share"));
	}

	private static Path program() {
		return Stream.iterate(Path.of("").toAbsolutePath(), (directory) -> directory != null, Path::getParent)
			.map((directory) -> directory.resolve(PROGRAM))
			.filter(Files::exists)
			.findFirst()
			.orElseThrow();
	}

}
