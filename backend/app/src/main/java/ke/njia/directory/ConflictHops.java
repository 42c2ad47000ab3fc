package ke.njia.directory;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import ke.njia.vocabulary.InstitutionTies;

import org.springframework.stereotype.Component;

/**
 * How far a tie reaches. An organization tied to one institution is in conflict also with
 * those around it: whoever works for the criminal investigators has colleagues in the
 * whole police. How many ties from the organization to the alleged perpetrator still
 * count depends on what kind the first one is. Which kinds reach how far is our own
 * judgement, on the side of the person; no source outside gives figures. Routes and
 * campaigns ask here alike.
 */
@Component
public class ConflictHops {

	/** Ties from an organization to an institution that still carry word of a case. */
	private static final Map<Conflict.Kind, Integer> LIMITS = new EnumMap<>(Map.of(
			// Colleagues in the same service, over its head and down again.
			Conflict.Kind.WORKS_FOR, 3, Conflict.Kind.SECONDED_TO, 3,
			// A lawyer or funder answers to the client, and to what that is part of.
			Conflict.Kind.REPRESENTS, 2, Conflict.Kind.FUNDED_BY, 2,
			// Family talks to one who serves there, and that one to the service.
			Conflict.Kind.KIN_OF, 2,
			// A shared corridor shows who comes and goes to those who sit there, nobody
			// else.
			Conflict.Kind.SAME_BUILDING, 1));

	private final InstitutionTies ties;

	/** By what is part of what. */
	public ConflictHops(InstitutionTies ties) {
		this.ties = ties;
	}

	/** How many ties of which the first is of that kind still count. */
	static int limit(Conflict.Kind kind) {
		return LIMITS.getOrDefault(kind, 1);
	}

	/** Every institution an organization is in conflict with because of that tie. */
	public Stream<Conflict> of(Conflict tie) {
		List<String> reached = this.ties.within(tie.institution(), limit(tie.kind()) - 1)
			.keySet()
			.stream()
			.sorted()
			.toList();
		return reached.stream().map((institution) -> new Conflict(tie.organizationId(), institution, tie.kind()));
	}

}
