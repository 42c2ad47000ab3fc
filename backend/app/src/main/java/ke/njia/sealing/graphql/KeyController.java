package ke.njia.sealing.graphql;

import java.util.List;

import ke.njia.kernel.Actor;
import ke.njia.kernel.UserError;
import ke.njia.sealing.KeyDesk;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class KeyController {

	private final KeyDesk desk;

	KeyController(KeyDesk desk) {
		this.desk = desk;
	}

	@MutationMapping
	RenewKeysPayload renewKeys(@Argument RenewKeysInput input, Actor actor) {
		return this.desk.renew(input.idempotencyKey(), actor)
			.fold((organizations) -> new RenewKeysPayload(organizations, List.of()),
					(errors) -> new RenewKeysPayload(null, errors));
	}

	record RenewKeysInput(String idempotencyKey) {
	}

	record RenewKeysPayload(@Nullable Integer organizations, List<UserError> userErrors) {
	}

}
