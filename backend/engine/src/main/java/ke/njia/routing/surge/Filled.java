package ke.njia.routing.surge;

import java.util.Arrays;

/** Arrays that hold one value everywhere. */
final class Filled {

	private Filled() {
	}

	static int[] with(int value, int length) {
		int[] array = new int[length];
		Arrays.fill(array, value);
		return array;
	}

}
