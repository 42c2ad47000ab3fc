package ke.njia.access;

import graphql.schema.DataFetchingEnvironment;
import ke.njia.kernel.Actor;
import ke.njia.kernel.FromMemory;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.MethodParameter;
import org.springframework.core.ReactiveAdapterRegistry;
import org.springframework.graphql.data.method.HandlerMethod;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.stereotype.Component;

/**
 * Lets a controller method take the person who asks as a plain argument of type
 * {@link Actor}, and on which thread it is called ({@link FromMemory}).
 */
@Component
class ActorArgument implements HandlerMethodArgumentResolver, BeanPostProcessor {

	@Override
	public Object postProcessBeforeInitialization(Object bean, String name) {
		if (bean instanceof AnnotatedControllerConfigurer controllers) {
			controllers.addCustomArgumentResolver(this);
			controllers.setBlockingMethodPredicate(ActorArgument::mayWait);
		}
		return bean;
	}

	private static boolean mayWait(HandlerMethod method) {
		return !method.getBeanType().isAnnotationPresent(FromMemory.class)
				&& ReactiveAdapterRegistry.getSharedInstance()
					.getAdapter(method.getReturnType().getParameterType()) == null;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType().equals(Actor.class);
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
		Actor actor = environment.getGraphQlContext().get(Actor.class);
		if (actor == null) {
			throw new IllegalStateException("No person in the GraphQL context. Maybe the request bypassed the door.");
		}
		return actor;
	}

}
