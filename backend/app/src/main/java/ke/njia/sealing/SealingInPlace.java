package ke.njia.sealing;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;

import ke.njia.kernel.UnitOfWork;
import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Seals records that an earlier version stored in clear. They are held first, so that two
 * backends that open at once do not seal one twice. What they are is their module's: its
 * {@link OpeningStep} brings the statements and seals the row.
 */
@Component
public class SealingInPlace {

	private final Neo4jClient neo4j;

	private final UnitOfWork work;

	SealingInPlace(Neo4jClient neo4j, UnitOfWork work) {
		this.neo4j = neo4j;
		this.work = work;
	}

	/**
	 * Seals some in one transaction.
	 * @param statements which records, and how they are written
	 * @param most how many at most
	 * @param sealing what to write for a row that was read: parameters of the statement
	 * that seals
	 * @return how many were held; some of them another backend may have sealed before
	 */
	public int sealSome(Statements statements, int most, Function<Record, Map<String, Object>> sealing) {
		return this.work.perform(() -> {
			Collection<String> held = this.neo4j.query(statements.hold())
				.bind(most)
				.to("most")
				.fetchAs(String.class)
				.all();
			this.neo4j.query(statements.read())
				.bind(held)
				.to("ids")
				.fetchAs(Record.class)
				.mappedBy((types, row) -> row)
				.all()
				.forEach((row) -> this.neo4j.query(statements.seal()).bindAll(sealing.apply(row)).run());
			return held.size();
		});
	}

	/**
	 * The statements on one kind of record.
	 *
	 * @param hold holds at most {@code $most} that are not sealed, returns their
	 * identifiers
	 * @param read reads, of {@code $ids}, those that are still not sealed; a question of
	 * its own, because within one the database may remember what it read before it held
	 * @param seal writes one sealed and removes what it said in clear
	 */
	public record Statements(String hold, String read, String seal) {
	}

}
