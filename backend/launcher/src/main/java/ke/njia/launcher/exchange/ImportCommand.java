package ke.njia.launcher.exchange;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;

import ke.njia.launcher.servers.ServerFailure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code njia import}: brings a register or recommendations in. It goes through the
 * running portal: whatever went past it into the database would pass no lock, no rule and
 * no record.
 */
@Command(name = "import", mixinStandardHelpOptions = true,
		description = "Bring a register into the directory of a running portal, or recommendations of the UPR.")
public final class ImportCommand implements Callable<Integer> {

	private static final int ACCEPTED = 202;

	private static final int MOST_BYTES = 32 * 1024 * 1024;

	private static final Duration PAUSE = Duration.ofSeconds(1);

	@Mixin
	private PortalSignIn signIn = new PortalSignIn();

	@Parameters(index = "0", paramLabel = "KIND",
			description = "kmhfl-csv, kmhfl-json, hsds, mapped or recommendations.")
	private String kind = "";

	@Parameters(index = "1", paramLabel = "FILE", description = "The file.")
	private @Nullable Path file;

	@Option(names = "--dry-run", description = "Only say what would come of it.")
	private boolean dryRun;

	@Option(names = "--register", defaultValue = "hsds",
			description = "Name of the register, of hsds and mapped files.")
	private String register = "";

	@Option(names = "--country", defaultValue = "KE", description = "Country of an HSDS package.")
	private String country = "";

	@Option(names = "--service-type", defaultValue = "", description = "Kind of help where an HSDS package names none.")
	private String serviceType = "";

	@Option(names = "--mapping", defaultValue = "", description = "Name of saved columns, of mapped files.")
	private String mapping = "";

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	@Override
	public Integer call() {
		byte[] content = read();
		RunningPortal portal = this.signIn.connect();
		if (this.kind.equals(RecommendationUpload.KIND)) {
			return new RecommendationUpload(this::say).bring(portal, content, this.dryRun);
		}
		HttpResponse<String> answer = portal.send("/imports?" + query(), content);
		JsonNode told = JsonMapper.shared().readTree(answer.body().isEmpty() ? "{}" : answer.body());
		if (answer.statusCode() != ACCEPTED) {
			JsonNode why = told.path("errors").path(0).path("extensions");
			say("Not taken: %s%s%s".formatted(why.path("code").asString("HTTP " + answer.statusCode()),
					(why.path("line").asLong(0) > 0) ? ", line " + why.path("line").asLong() : "",
					why.path("column").asString("").isEmpty() ? "" : ", column " + why.path("column").asString()));
			return 1;
		}
		return follow(portal, told.path("id").asString());
	}

	private int follow(RunningPortal portal, String id) {
		JsonNode run = ask(portal, id);
		while (run.path("status").asString("").equals("RUNNING")) {
			say("%d of %d rows".formatted(run.path("done").asLong(), run.path("rows").asLong()));
			pause();
			run = ask(portal, id);
		}
		say("%s%s, %d rows".formatted(run.path("status").asString("").toLowerCase(Locale.ROOT),
				run.path("dryRun").asBoolean(false) ? " (dry run, nothing stored)" : "", run.path("rows").asLong()));
		run.path("results")
			.propertyStream()
			.forEach((each) -> say("  %-10s %d".formatted(each.getKey(), each.getValue().asLong())));
		run.path("notes")
			.propertyStream()
			.forEach((each) -> say("  %-30s %d".formatted(each.getKey(), each.getValue().asLong())));
		return run.path("status").asString("").equals("FINISHED") ? 0 : 1;
	}

	private static JsonNode ask(RunningPortal portal, String id) {
		return JsonMapper.shared().readTree(portal.get("/imports/" + id, HttpResponse.BodyHandlers.ofString()).body());
	}

	private String query() {
		String asked = "kind=%s&dryRun=%s&register=%s&country=%s".formatted(
				word(this.kind.toUpperCase(Locale.ROOT).replace('-', '_')), this.dryRun, word(this.register),
				word(this.country));
		return asked + (this.serviceType.isEmpty() ? "" : "&serviceType=" + word(this.serviceType))
				+ (this.mapping.isEmpty() ? "" : "&mapping=" + word(this.mapping));
	}

	private static String word(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

	private byte[] read() {
		try {
			if (this.file == null || Files.size(this.file) > MOST_BYTES) {
				throw new ServerFailure("The file is larger than the portal takes (32 MB).");
			}
			return Files.readAllBytes(this.file);
		}
		catch (IOException ex) {
			throw new ServerFailure("The file " + this.file + " cannot be read.", ex);
		}
	}

	private void say(String sentence) {
		PrintWriter out = this.spec.commandLine().getOut();
		out.println(sentence);
		out.flush();
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ServerFailure("Interrupted. The import goes on at the portal.", ex);
		}
	}

}
