package ke.njia.consent.graphql;

import ke.njia.consent.Transfer;
import ke.njia.consent.TransferDesk;
import ke.njia.directory.Directory;
import ke.njia.directory.Organization;
import ke.njia.kernel.Actor;
import ke.njia.kernel.Page;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class TransferController {

	private final TransferDesk desk;

	private final Directory directory;

	TransferController(TransferDesk desk, Directory directory) {
		this.desk = desk;
		this.directory = directory;
	}

	@QueryMapping
	Page<Transfer> transferRegister(@Argument int first, @Argument @Nullable String after, Actor actor) {
		return this.desk.register(first, after, actor);
	}

	@SchemaMapping
	Organization recipient(Transfer transfer) {
		return this.directory.snapshot().organization(transfer.recipientId());
	}

}
