package ke.njia.launcher.servers;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;

/**
 * Runs another program's {@code main} and ends the process when standard input ends. The
 * launcher holds the other end of that pipe: however the launcher goes, even by
 * {@code kill -9}, the pipe breaks and no server is left behind.
 */
public final class Leash {

	/** An orderly stop takes one or two seconds; after this long it is not orderly. */
	private static final long LONGEST_STOP_MILLIS = 30_000;

	private Leash() {
	}

	public static void main(String[] arguments) throws Throwable {
		Thread watch = new Thread(Leash::watch, "leash");
		watch.setDaemon(true);
		watch.start();
		Class<?> program = Class.forName(arguments[0]);
		MethodHandles.publicLookup()
			.findStatic(program, "main", MethodType.methodType(void.class, String[].class))
			.invoke(Arrays.copyOfRange(arguments, 1, arguments.length));
	}

	private static void watch() {
		waitForEnd(System.in);
		Thread last = new Thread(Leash::giveUp, "leash-end");
		last.setDaemon(true);
		last.start();
		System.exit(0);
	}

	private static void waitForEnd(InputStream parent) {
		try {
			while (parent.read() != -1) {
				continue;
			}
		}
		catch (IOException ex) {
			return;
		}
	}

	private static void giveUp() {
		try {
			Thread.sleep(LONGEST_STOP_MILLIS);
			Runtime.getRuntime().halt(1);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
