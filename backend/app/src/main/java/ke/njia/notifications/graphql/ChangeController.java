package ke.njia.notifications.graphql;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Change;
import ke.njia.notifications.ChangeFeed;
import reactor.core.publisher.Flux;

import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;

@Controller
class ChangeController {

	private final ChangeFeed feed;

	ChangeController(ChangeFeed feed) {
		this.feed = feed;
	}

	@SubscriptionMapping
	Flux<Change> changes(Actor actor) {
		return this.feed.listen(actor);
	}

}
