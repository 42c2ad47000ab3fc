package ke.njia.access;

import java.time.Duration;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * How long a phone may keep the client's files: those with a hash in their name for ever,
 * everything else is asked for again.
 */
@Configuration(proxyBeanMethods = false)
class ClientFiles implements WebMvcConfigurer {

	private static final Duration KEPT = Duration.ofDays(365);

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/assets/**")
			.addResourceLocations("classpath:/META-INF/resources/assets/")
			.setCacheControl(CacheControl.maxAge(KEPT).cachePublic().immutable());
	}

}
