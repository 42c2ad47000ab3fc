package ke.njia.sealing;

import java.util.List;
import java.util.function.Function;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * One row about a case, and whose it is.
 */
public final class SealedRow {

	private final Record row;

	private final Seals seals;

	SealedRow(Record row, Seals seals) {
		this.row = row;
		this.seals = seals;
	}

	/** Identifier of the case. */
	public String caseFile() {
		return this.row.get("caseFile").asString();
	}

	/** Identifier of the organization that holds the case. */
	public String lead() {
		return this.row.get("lead").asString();
	}

	/** What stands in a column. */
	public Value get(String column) {
		return this.row.get(column);
	}

	/** The node in a column. Its label is said, not read: the seal must prove it. */
	public SealedNode node(String column, String label) {
		return node(this.row.get(column), label);
	}

	/** The nodes in a column that holds a list, each read. */
	public <T> List<T> list(String column, String label, Function<SealedNode, T> read) {
		return this.row.get(column).asList((value) -> read.apply(node(value, label)));
	}

	private SealedNode node(Value value, String label) {
		return new SealedNode(value, new SealedPlace(caseFile(), lead(), label, value.get("id").asString()),
				this.seals);
	}

}
