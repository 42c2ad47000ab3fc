package ke.njia.sealing;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Where a sealed value belongs. It is bound into the seal: a value that was moved to
 * another node, property or organization does not open.
 *
 * @param caseFileId the case whose key seals it; for what belongs to no case, the
 * identifier of a key of its own
 * @param organization identifier of the organization that holds the case, or whose it is
 * @param label label of the node that carries the value
 * @param nodeId identifier of that node
 */
public record SealedPlace(String caseFileId, String organization, String label, String nodeId) {

	/** The one property of a node that holds everything sealed. */
	public static final String PROPERTY = "sealed";

	/** Version of this form; raised when a part is added. */
	private static final String FORM = "1";

	private static final String SEPARATOR = "|";

	public SealedPlace {
		if (List.of(caseFileId, organization, label, nodeId)
			.stream()
			.anyMatch((part) -> part.isEmpty() || part.contains(SEPARATOR))) {
			throw new IllegalArgumentException("A part of a sealed place is empty or holds a separator");
		}
	}

	/** The associated data of the seal. */
	byte[] associatedData() {
		return String.join(SEPARATOR, FORM, this.label, this.nodeId, PROPERTY, this.organization)
			.getBytes(StandardCharsets.UTF_8);
	}

}
