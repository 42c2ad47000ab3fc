package ke.njia.audit;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditSettings.class)
class AuditConfiguration {

	@Bean
	HeadKey headKey(AuditSettings settings) {
		return HeadKey.in(settings.keysDirectory());
	}

	@Bean
	HeadFile headFile(AuditSettings settings, HeadKey key) {
		return new HeadFile(settings.headsDirectory(), key);
	}

}
