package ke.njia.access;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import graphql.ExecutionInput;
import graphql.GraphqlErrorBuilder;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.parser.Parser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KnownDocumentsTests {

	private static final String DOCUMENT = "{ me { subject } }";

	private final KnownDocuments.Provider documents = new KnownDocuments.Provider();

	private final AtomicInteger read = new AtomicInteger();

	@Test
	void aGoodDocumentIsReadOnce() {
		assertThat(ask(DOCUMENT, this::good)).isSameAs(ask(DOCUMENT, this::good));
		assertThat(this.read).hasValue(1);
	}

	@Test
	void anotherDocumentIsAnother() {
		assertThat(ask(DOCUMENT, this::good)).isNotSameAs(ask(DOCUMENT + " ", this::good));
		assertThat(this.read).hasValue(2);
	}

	@Test
	void whatIsWrongIsNotKept() {
		assertThat(ask(DOCUMENT, this::wrong).hasErrors()).isTrue();
		assertThat(ask(DOCUMENT, this::good).hasErrors()).isFalse();
		assertThat(this.read).hasValue(2);
	}

	private PreparsedDocumentEntry ask(String document, Function<ExecutionInput, PreparsedDocumentEntry> parsing) {
		return this.documents.getDocumentAsync(ExecutionInput.newExecutionInput(document).build(), parsing).join();
	}

	private PreparsedDocumentEntry good(ExecutionInput input) {
		this.read.incrementAndGet();
		return new PreparsedDocumentEntry(Parser.parse(input.getQuery()));
	}

	private PreparsedDocumentEntry wrong(ExecutionInput input) {
		this.read.incrementAndGet();
		return new PreparsedDocumentEntry(GraphqlErrorBuilder.newError().message("wrong").build());
	}

}
