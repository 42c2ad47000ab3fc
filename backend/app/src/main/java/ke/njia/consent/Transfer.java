package ke.njia.consent;

import java.time.Instant;
import java.util.List;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Related;
import ke.njia.kernel.Relation;

/**
 * A line of the transfer register: something of a case was told outside Kenya. Neither
 * the case nor the person is in it.
 *
 * @param lead identifier of the organization that holds the case
 * @param recipientId to whom
 * @param basis on what it rested
 * @param items what was told
 * @param at when first; the same again on that day is not a line of its own
 */
public record Transfer(String lead, String recipientId, TransferBasis basis, List<DataItem> items,
		Instant at) implements Related {

	public Transfer {
		items = items.stream().distinct().sorted().toList();
	}

	@Override
	public Relation relationTo(Actor actor) {
		return actor.actsFor(this.lead) ? Relation.OWN : Relation.FOREIGN;
	}

}
