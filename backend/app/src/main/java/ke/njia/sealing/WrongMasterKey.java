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

	static WrongMasterKey vaultSilent() {
		return new WrongMasterKey("The master key is wrapped by Vault, but Vault does not answer.");
	}

	static WrongMasterKey vaultSealed() {
		return new WrongMasterKey(
				"The master key is wrapped by Vault, but Vault is sealed: its keepers open it first.");
	}

	static WrongMasterKey vaultRefuses() {
		return new WrongMasterKey(
				"Vault does not let the portal use the key (njia.keys.vault, its mount, token and policy).");
	}

	static WrongMasterKey notByThisVault() {
		return new WrongMasterKey("The file of the master key was not encrypted by this key of Vault.");
	}

	static WrongMasterKey vaultInTheOpen() {
		return new WrongMasterKey("Vault on another machine is spoken to by https only (njia.keys.vault.address).");
	}

	static WrongMasterKey unreadable() {
		return new WrongMasterKey("The file of the master key cannot be read as one.");
	}

}
