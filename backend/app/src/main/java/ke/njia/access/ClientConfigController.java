package ke.njia.access;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the web client must know before anybody has signed in.
 */
@RestController
class ClientConfigController {

	private final PortalSettings settings;

	ClientConfigController(PortalSettings settings) {
		this.settings = settings;
	}

	@GetMapping("/config.json")
	ResponseEntity<ClientConfig> config() {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.body(new ClientConfig(this.settings.issuer().toString(), this.settings.clientId(),
					this.settings.version()));
	}

	record ClientConfig(String issuer, String clientId, String version) {
	}

}
