package ke.njia.kernel;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Lets an act that a phone may repeat have its effect once. The key belongs to one person
 * and one operation; it is stored in the act's own transaction with a digest of the
 * input, so the same key for another input is refused rather than answered wrongly. The
 * digest is keyed ({@link InputDigest}); one that was forgotten compares with nothing.
 */
@Component
public class OnceOnly {

	private static final int SHORTEST_KEY = 16;

	private static final int LONGEST_KEY = 64;

	private static final String CLAIM = """
			MERGE (k:IdempotencyKey {id: $id})
			ON CREATE SET k.input = $input, k.claimedAt = datetime()
			SET k.seen = coalesce(k.seen, 0) + 1
			RETURN k.input AS input, k.result AS result
			""";

	private static final String FINISH = """
			MATCH (k:IdempotencyKey {id: $id})
			SET k.result = $result
			""";

	private final Neo4jClient neo4j;

	private final UnitOfWork work;

	private final InputDigest digest;

	OnceOnly(Neo4jClient neo4j, UnitOfWork work, InputDigest digest) {
		this.neo4j = neo4j;
		this.work = work;
		this.digest = digest;
	}

	/**
	 * Does the act, or finds what it made the first time.
	 * @param request who asks for what, under which key
	 * @param act what to do; runs in the transaction
	 * @param idOf the identifier to remember of what was made
	 * @param find how to read it again by that identifier
	 */
	public <T> Outcome<T> attempt(Request request, Supplier<Outcome<T>> act, Function<T, String> idOf,
			Function<String, Outcome<T>> find) {
		int length = request.key().length();
		if (length < SHORTEST_KEY || length > LONGEST_KEY) {
			return Outcome.refused(UserError.invalid("length-16-to-64", "idempotencyKey"));
		}
		return this.work.attempt(() -> claimed(request, act, idOf, find));
	}

	private <T> Outcome<T> claimed(Request request, Supplier<Outcome<T>> act, Function<T, String> idOf,
			Function<String, Outcome<T>> find) {
		String id = Sha256.of(request.actor().subject(), request.operation(), request.key());
		String input = this.digest.of(request.input().toString());
		Claim claim = claim(id, input);
		if (!claim.input().isEmpty() && !claim.input().equals(input)) {
			return Outcome.refused(UserError.of(UserErrorCode.IDEMPOTENCY_KEY_REUSED));
		}
		if (!claim.result().isEmpty()) {
			return find.apply(claim.result());
		}
		return act.get().then((made) -> {
			this.neo4j.query(FINISH).bindAll(Map.of("id", id, "result", idOf.apply(made))).run();
			return Outcome.done(made);
		});
	}

	private Claim claim(String id, String input) {
		return this.neo4j.query(CLAIM)
			.bindAll(Map.of("id", id, "input", input))
			.fetchAs(Claim.class)
			.mappedBy((types, row) -> new Claim(row.get("input").asString(), row.get("result").asString("")))
			.one()
			.orElseThrow();
	}

	/**
	 * An act asked for under a key.
	 *
	 * @param actor who asks
	 * @param operation the mutation's name
	 * @param key made by the client, 16 to 64 characters
	 * @param input everything else that was asked; its text is only digested
	 */
	public record Request(Actor actor, String operation, String key, Object input) {
	}

	private record Claim(String input, String result) {
	}

}
