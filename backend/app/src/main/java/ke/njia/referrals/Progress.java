package ke.njia.referrals;

/**
 * What a receiver says of help it has taken on; referrals.graphqls explains each.
 */
public enum Progress {

	SCHEDULED(Step.SCHEDULE), NO_SHOW(Step.MISS), ARRIVED(Step.ARRIVE), ON_HOLD(Step.PAUSE), RESUMED(Step.RESUME),
	DELIVERED(Step.DELIVER), FAILED(Step.FAIL);

	private final Step step;

	Progress(Step step) {
		this.step = step;
	}

	Step step() {
		return this.step;
	}

}
