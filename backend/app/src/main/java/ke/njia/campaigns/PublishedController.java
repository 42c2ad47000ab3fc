package ke.njia.campaigns;

import ke.njia.sealing.SealFailure;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The door for everybody to what campaigns have let out: a page without a script, a
 * cookie or anything from elsewhere. What was not let out, waits for its embargo, was
 * called back or was never there is one and the same answer, and nothing is kept on the
 * way: a page that is called back is gone with the next look.
 */
@RestController
class PublishedController {

	private final Published published;

	private final PublishedPage page;

	PublishedController(Published published, PublishedPage page) {
		this.published = published;
		this.page = page;
	}

	@GetMapping("/published/{id}")
	ResponseEntity<String> show(@PathVariable String id) {
		try {
			return this.published.find(id)
				.map((asset) -> PublishedPage.answer(HttpStatus.OK).body(this.page.of(asset)))
				.orElseGet(() -> PublishedPage.answer(HttpStatus.NOT_FOUND).body(this.page.nothing()));
		}
		catch (SealFailure ex) {
			return PublishedPage.answer(HttpStatus.SERVICE_UNAVAILABLE).body(this.page.nothing());
		}
	}

}
