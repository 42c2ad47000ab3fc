package ke.njia.sealing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * What is stored of cases, read row by row: each row names its case in the column
 * {@code caseFile} and the organization that holds it in {@code lead}. What was erased
 * does not exist; everything else that cannot be opened is told.
 */
@Component
public class SealedRows {

	private final Neo4jClient neo4j;

	private final Seals seals;

	SealedRows(Neo4jClient neo4j, Seals seals) {
		this.neo4j = neo4j;
		this.seals = seals;
	}

	/**
	 * The rows of a question, in its order.
	 * @param cypher the question, a constant
	 * @param read makes a value of a row
	 * @throws SealFailure when one cannot be opened and was not erased
	 */
	public <T> List<T> list(String cypher, Map<String, Object> parameters, Function<SealedRow, T> read) {
		return this.neo4j.query(cypher)
			.bindAll(parameters)
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all()
			.stream()
			.flatMap((row) -> SealFailure.unlessErased(() -> read.apply(new SealedRow(row, this.seals))).stream())
			.toList();
	}

	/** The first row of a question, as {@link #list} reads it. */
	public <T> Optional<T> find(String cypher, Map<String, Object> parameters, Function<SealedRow, T> read) {
		return list(cypher, parameters, read).stream().findFirst();
	}

	/** Seals a value for one place. */
	public byte[] seal(SealedPlace place, Object told) {
		return this.seals.seal(place, told);
	}

}
