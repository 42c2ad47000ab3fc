package ke.njia.routing;

import java.util.List;

/**
 * A step as a person chose it.
 *
 * @param need identifier of the need
 * @param serviceAtLocation identifier of what meets it
 * @param chain identifiers of the organizations on the way, the lead first
 */
public record ChosenStep(String need, String serviceAtLocation, List<String> chain) {

	public ChosenStep {
		chain = List.copyOf(chain);
	}

	/** The organization that would give help. */
	public String receiver() {
		return this.chain.getLast();
	}

	/** The organizations between the lead and the one that would give help. */
	public List<String> via() {
		return (this.chain.size() > 2) ? this.chain.subList(1, this.chain.size() - 1) : List.of();
	}

}
