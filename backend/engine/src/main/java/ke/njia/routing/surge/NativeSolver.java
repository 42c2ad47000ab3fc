package ke.njia.routing.surge;

import com.google.ortools.Loader;

/**
 * The native solver's library. Its first loading unpacks some 26 MB, which takes a second
 * on a quiet machine and seconds on a busy one: whoever may have to answer a surge loads
 * it beforehand.
 */
public final class NativeSolver {

	private NativeSolver() {
	}

	/**
	 * Loads the library unless it is there already.
	 * @return whether it is there; where it has not been built for this machine, or may
	 * not be unpacked, the solver in Java does the same work in about twice the time
	 */
	public static boolean preload() {
		return Library.LOADED;
	}

	/** Loaded once, by whoever comes first; the others wait. */
	private static final class Library {

		static final boolean LOADED = load();

		private static boolean load() {
			try {
				Loader.loadNativeLibraries();
				return true;
			}
			catch (RuntimeException | LinkageError ex) {
				return false;
			}
		}

	}

}
