package ke.njia.access;

import java.util.HashMap;
import java.util.Map;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Refuses a question that asks for too many things at once: fields of the root, each of
 * which is a guess of its own where it names an id; aliases; lists; fields in all. It
 * looks at each fragment once, so that fragments within fragments, which stand for
 * millions of fields in a few lines, are refused before anything walks them.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class QuestionShape extends SimplePerformantInstrumentation {

	/** Fields of the root, fragments spread out. */
	static final int ROOT_FIELDS = 20;

	/** Aliases in one question, fragments spread out. */
	static final int ALIASES = 20;

	/** Pages of lists in one question: each may hold 50 entries. */
	static final int PAGES = 3;

	/** Fields in one question, fragments spread out; the client's longest has 170. */
	static final int FIELDS = 400;

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
		ExecutionContext context = parameters.getExecutionContext();
		if (!sizeOf(context.getOperationDefinition(), context.getFragmentsByName()).fits()) {
			throw new AbortExecutionException("Too many things are asked at once.");
		}
		return SimpleInstrumentationContext.noOp();
	}

	/** How much a question asks for. */
	static Size sizeOf(OperationDefinition operation, Map<String, FragmentDefinition> fragments) {
		return new Count(fragments).of(operation.getSelectionSet());
	}

	/**
	 * How much a selection asks for.
	 *
	 * @param here fields at its own level
	 * @param all fields at all levels
	 * @param aliases written in it, those of a fragment once for each use
	 * @param pages of lists, which are known by their {@code edges}
	 */
	record Size(long here, long all, long aliases, long pages) {

		/** More than any limit, so that sums never overflow. */
		private static final long ENOUGH = 1_000_000;

		boolean fits() {
			return this.here <= ROOT_FIELDS && this.all <= FIELDS && this.aliases <= ALIASES && this.pages <= PAGES;
		}

		Size plus(Size other) {
			return new Size(Math.min(ENOUGH, this.here + other.here), Math.min(ENOUGH, this.all + other.all),
					Math.min(ENOUGH, this.aliases + other.aliases), Math.min(ENOUGH, this.pages + other.pages));
		}

	}

	private static final class Count {

		private static final Size NOTHING = new Size(0, 0, 0, 0);

		private final Map<String, FragmentDefinition> fragments;

		private final Map<String, Size> known = new HashMap<>();

		Count(Map<String, FragmentDefinition> fragments) {
			this.fragments = fragments;
		}

		Size of(@Nullable SelectionSet selections) {
			Size size = NOTHING;
			if (selections != null) {
				for (Selection<?> selection : selections.getSelections()) {
					size = size.plus(of(selection));
				}
			}
			return size;
		}

		private Size of(Selection<?> selection) {
			return switch (selection) {
				case Field field -> of(field);
				case InlineFragment fragment -> of(fragment.getSelectionSet());
				case FragmentSpread spread -> of(spread.getName());
				default -> NOTHING;
			};
		}

		private Size of(Field field) {
			Size within = of(field.getSelectionSet());
			return new Size(1, 1 + within.all(), within.aliases() + ((field.getAlias() != null) ? 1 : 0),
					within.pages() + (field.getName().equals("edges") ? 1 : 0));
		}

		/** Fragments within themselves were refused by validation. */
		private Size of(String name) {
			Size size = this.known.get(name);
			if (size == null) {
				FragmentDefinition fragment = this.fragments.get(name);
				size = (fragment != null) ? of(fragment.getSelectionSet()) : NOTHING;
				this.known.put(name, size);
			}
			return size;
		}

	}

}
