package ke.njia.routing.engine;

/** Counts the wishes an entry does not meet. What is not recorded is not met. */
final class Mismatch {

	private Mismatch() {
	}

	static int of(Wishes wishes, ServiceAtLocation service) {
		int unmet = 0;
		if (wishes.language() != null && !service.languages().contains(wishes.language())) {
			unmet++;
		}
		if (wishes.workerGender() != null && !service.workerGenders().contains(wishes.workerGender())) {
			unmet++;
		}
		if (wishes.accessible() && !service.accessible()) {
			unmet++;
		}
		return unmet;
	}

}
