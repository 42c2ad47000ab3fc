package ke.njia.sealing;

/**
 * The master key given is not the one that the stored keys were wrapped by. The portal
 * does not start: it could read nothing, and would write what nobody can read.
 */
final class WrongMasterKey extends RuntimeException {

	private WrongMasterKey(String message) {
		super(message);
	}

	static WrongMasterKey other() {
		return new WrongMasterKey("The master key is not the one that this record was sealed with.");
	}

	static WrongMasterKey unchecked() {
		return new WrongMasterKey("The keys are incomplete: portal/check.key is missing. Restore the whole directory.");
	}

	static WrongMasterKey missing() {
		return new WrongMasterKey(
				"The file of the master key is missing, but there are keys it has wrapped. Restore it.");
	}

	static WrongMasterKey noAge() {
		return new WrongMasterKey("The master key is encrypted by age, but the program age cannot be run.");
	}

	static WrongMasterKey notForThisIdentity() {
		return new WrongMasterKey("The file of the master key does not open with this age identity.");
	}

	static WrongMasterKey unreadable() {
		return new WrongMasterKey("The file of the master key cannot be read as one.");
	}

}
