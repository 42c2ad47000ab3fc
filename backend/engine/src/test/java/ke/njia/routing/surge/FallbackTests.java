package ke.njia.routing.surge;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The engine alone, as on a machine for which nobody has built the native solver. */
class FallbackTests {

	@Test
	void withoutTheLibraryTheSolverInJavaAnswers() throws IOException, ReflectiveOperationException {
		URL engine = SurgeSearch.class.getProtectionDomain().getCodeSource().getLocation();
		URL tests = FallbackTests.class.getProtectionDomain().getCodeSource().getLocation();
		try (URLClassLoader alone = new URLClassLoader(new URL[] { engine, tests },
				ClassLoader.getPlatformClassLoader())) {
			assertThatExceptionOfType(ClassNotFoundException.class)
				.isThrownBy(() -> alone.loadClass("com.google.ortools.Loader"));
			assertThat(alone.loadClass(Asked.class.getName()).getMethod("preload").invoke(null)).isEqualTo(false);
			assertThat(alone.loadClass(Asked.class.getName()).getMethod("answer").invoke(null)).isEqualTo("""
					unassigned 0, stations without 0, missed 0, km 7
					p1: B
					p2: A
					""");
		}
	}

	/** Runs inside that other world. */
	public static final class Asked {

		private Asked() {
		}

		public static boolean preload() {
			return NativeSolver.preload();
		}

		public static String answer() {
			return Surge.answer("""
					provider A 1
					provider B 1
					person p1 Kasarani A:1 B:2
					person p2 Kasarani A:5 B:9
					""");
		}

	}

}
