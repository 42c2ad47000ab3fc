package ke.njia.notifications;

import java.util.List;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NotificationSettings.class)
class NotificationConfiguration {

	@Bean
	VapidKeys vapidKeys(NotificationSettings settings) {
		return new VapidKeys(
				(settings.keysDirectory() != null) ? new VapidKeyFile(settings.keysDirectory()).open() : List.of(),
				settings.hasMail() ? settings.from() : null);
	}

}
