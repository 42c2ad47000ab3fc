package ke.njia.advocacy;

import java.util.List;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What missions are asked to recommend to Kenya.
 *
 * @param id opaque
 * @param organization identifier of the organization that asks
 * @param theme code of what it is about
 * @param recommendation identifier of an earlier recommendation that it follows up; null
 * when it follows none
 * @param versions all wordings, the first one first
 * @param uptakes what became of it at the review
 */
public record Ask(String id, String organization, String theme, @Nullable String recommendation,
		List<AskVersion> versions, List<AskUptake> uptakes) implements Related {

	public Ask {
		versions = List.copyOf(versions);
		uptakes = List.copyOf(uptakes);
	}

	/** The wording that counts. */
	public AskVersion current() {
		return this.versions.getLast();
	}

	@Override
	public Relation relationTo(Actor actor) {
		return actor.actsFor(this.organization) ? Relation.OWN : Relation.FOREIGN;
	}

}
