package ke.njia.exchange.imports;

import java.time.Instant;

import ke.njia.kernel.Actor;
import ke.njia.kernel.DomainEvent;

/**
 * Somebody brought a register in.
 *
 * @param action what
 * @param subjectId the import, or the name of the mapping
 * @param actor who
 * @param at when
 */
record ImportEvent(String action, String subjectId, Actor actor, Instant at) implements DomainEvent {

	static final String STARTED = "import-started";

	static final String FINISHED = "import-finished";

	static final String MAPPING_SAVED = "import-mapping-saved";

}
