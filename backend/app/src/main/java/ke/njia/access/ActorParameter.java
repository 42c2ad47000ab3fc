package ke.njia.access;

import java.util.List;

import ke.njia.kernel.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets a controller of plain HTTP take the person who asks as an argument of type
 * {@link Actor}: the one the door let in, or nothing answers.
 */
@Configuration(proxyBeanMethods = false)
class ActorParameter implements WebMvcConfigurer, HandlerMethodArgumentResolver {

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType().equals(Actor.class);
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		if (SecurityContextHolder.getContext().getAuthentication() instanceof ActorToken token) {
			return token.actor();
		}
		throw new IllegalStateException("No person in this request. Maybe its path is missing in the door.");
	}

}
