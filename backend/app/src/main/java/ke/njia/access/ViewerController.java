package ke.njia.access;

import ke.njia.kernel.Actor;
import ke.njia.kernel.Viewer;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class ViewerController {

	@QueryMapping
	Viewer me(Actor actor) {
		return Viewer.of(actor);
	}

}
