package ke.njia.notifications;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages leave.
 *
 * @param from the sender's address of e-mail; without one no e-mail is sent. Push
 * services are told it too, as they ask for somebody to write to
 * @param localWebhooks whether a webhook or a push service may be a plain address of this
 * machine: for tests and a laptop only
 * @param keysDirectory holds the keys of web push, made at the first start; without one
 * nobody is told by push. Never in the database, its directory or its backups
 * @param pushHosts the push services that browsers may name, {@code *.} for every name
 * below
 */
@ConfigurationProperties("njia.notifications")
record NotificationSettings(@Nullable String from, @DefaultValue("false") boolean localWebhooks,
		@Nullable Path keysDirectory, @DefaultValue( {
				"fcm.googleapis.com", "*.push.services.mozilla.com", "*.push.apple.com",
				"*.notify.windows.com" }) List<String> pushHosts){

	boolean hasMail() {
		return this.from != null && !this.from.isBlank();
	}

	/** Whether a host is one of the push services. */
	boolean isPushHost(String host) {
		return this.pushHosts.stream()
			.anyMatch((known) -> known.startsWith("*.") ? host.endsWith(known.substring(1)) : host.equals(known));
	}

}
