package ke.njia.launcher;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import ke.njia.launcher.servers.ClosedFiles;
import ke.njia.launcher.servers.Finding;
import ke.njia.launcher.servers.Installation;
import ke.njia.launcher.servers.LiveRealm;
import ke.njia.launcher.servers.LocalPorts;
import ke.njia.launcher.servers.NjiaHome;
import ke.njia.launcher.servers.PortalHealth;
import ke.njia.launcher.servers.RealmFile;
import ke.njia.launcher.servers.ServerFailure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code njia doctor}: says what is not as it must be, here or at a realm elsewhere. Each
 * thing found is one line; the exit status is 1 when there is one, 0 when there is none.
 */
@Command(name = "doctor", mixinStandardHelpOptions = true,
		description = "Say what is missing or not as it must be: programs, ports, key files, the live realm.")
final class DoctorCommand implements Callable<Integer> {

	@ArgGroup(exclusive = false)
	private @Nullable DistantRealm distant;

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	private final List<Finding> findings = new ArrayList<>();

	@Override
	public Integer call() {
		boolean ready = (this.distant != null) ? elsewhere(this.distant) : here(NjiaHome.ofThisUser());
		this.findings.forEach((finding) -> say(finding.line()));
		say((ready && this.findings.isEmpty()) ? "Nothing is missing." : "Put this right first.");
		return (ready && this.findings.isEmpty()) ? 0 : 1;
	}

	private boolean elsewhere(DistantRealm realm) {
		LiveRealm live = realm.signIn();
		List<Finding> differences = live.differences(RealmFile.production(Installation.find(), realm.origin()));
		say("Realm      " + realm.address() + ": " + differences.size() + " differences from keycloak-realm");
		this.findings.addAll(differences);
		this.findings.addAll(live.leftovers());
		return true;
	}

	private boolean here(NjiaHome home) {
		say("Java       " + Runtime.version().feature() + " in " + System.getProperty("java.home"));
		say("Home       " + home.directory());
		boolean built = built();
		this.findings.addAll(ClosedFiles.of(home));
		say("Files      "
				+ (this.findings.isEmpty() ? "closed to others" : this.findings.size() + " not as they must"));
		try (Instance instance = Instance.claim(home)) {
			return instance.mine() ? built && ports() : running(home, instance.origin());
		}
	}

	private boolean running(NjiaHome home, String origin) {
		say("Portal     is running: " + origin);
		this.findings.addAll(PortalHealth.of(origin));
		Installation installation = Installation.find();
		List<Finding> differences = LiveRealm.local(installation, home, System.getenv())
			.differences(RealmFile.local(installation, origin));
		say("Realm      " + differences.size() + " differences from keycloak-realm");
		this.findings.addAll(differences);
		return true;
	}

	private boolean ports() {
		List<String> taken = LocalPorts.of(System.getenv()).taken();
		say("Ports      " + (taken.isEmpty() ? "free" : String.join(System.lineSeparator(), taken)));
		return taken.isEmpty();
	}

	private boolean built() {
		try {
			Installation installation = Installation.find();
			installation.requireBuilt();
			say("Built      yes, in " + installation.root());
			return true;
		}
		catch (ServerFailure ex) {
			say("Built      no: " + ex.getMessage());
			return false;
		}
	}

	private void say(String sentence) {
		PrintWriter out = this.spec.commandLine().getOut();
		out.println(sentence);
		out.flush();
	}

}
