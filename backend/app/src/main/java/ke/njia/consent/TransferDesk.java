package ke.njia.consent;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Page;
import ke.njia.kernel.UnitOfWork;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where the transfer register is read, on record. What is opened is the page alone.
 */
@Component
public class TransferDesk {

	private final Transfers transfers;

	private final UnitOfWork work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	TransferDesk(Transfers transfers, UnitOfWork work, ApplicationEventPublisher events, Clock clock) {
		this.transfers = transfers;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	/** A page of what the actor's organization told outside Kenya, newest first. */
	public Page<Transfer> register(int first, @Nullable String after, Actor actor) {
		return this.work.perform(() -> {
			Page<String> page = Page.of(this.transfers.list(actor.organization()), first, after, Function.identity());
			Map<String, Transfer> lines = this.transfers.read(page.edges().stream().map(Page.Edge::node).toList(),
					actor.organization());
			List<Page.Edge<Transfer>> edges = new ArrayList<>();
			for (Page.Edge<String> edge : page.edges()) {
				Transfer line = lines.get(edge.node());
				if (line != null) {
					edges.add(new Page.Edge<>(edge.cursor(), line));
				}
			}
			this.events.publishEvent(new TransferRegisterRead(actor, this.clock.instant()));
			return new Page<>(edges, page.pageInfo());
		});
	}

}
