package ke.njia.launcher;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import ke.njia.launcher.servers.Installation;
import ke.njia.launcher.servers.NjiaHome;
import ke.njia.launcher.servers.PortalProgram;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code njia keys}: what is done to a master key outside the portal. The portal's own
 * program does it, so that only one program knows how keys are made.
 */
@Command(name = "keys", mixinStandardHelpOptions = true,
		description = "Make a master key, cut it into five shares of which three are needed, or renew it.")
final class KeysCommand implements Callable<Integer> {

	@Parameters(index = "0", description = "new, split or rotate.")
	private String act = "";

	@Parameters(index = "1", arity = "0..1", description = "The file of the master key; this user's own when left out.")
	private @Nullable Path file;

	@Override
	public Integer call() throws Exception {
		NjiaHome home = NjiaHome.ofThisUser();
		Path master = (this.file != null) ? this.file : home.masterKey();
		return PortalProgram.unpack(Installation.find(), home)
			.run("ke.njia.sealing.KeyCommand", this.act, master.toAbsolutePath().toString());
	}

}
