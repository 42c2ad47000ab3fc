package ke.njia.access;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes questions as {@code application/json}, files as {@code application/octet-stream},
 * answers by link as the form of a page without a script, keepers' shares as plain text,
 * and nothing else: a form or a plain text could be sent by another site's page without
 * being asked. (What an answer or a share needs, no other site knows.)
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class QuestionFormat extends OncePerRequestFilter {

	/** Where a sealed portal is opened. */
	private static final String SHARES = "/keys/shares";

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !HttpMethod.POST.matches(request.getMethod());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (is(wanted(request), request.getContentType())) {
			chain.doFilter(request, response);
		}
		else {
			response.setStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value());
		}
	}

	private static MediaType wanted(HttpServletRequest request) {
		if (AnswerLimit.isAnswer(request)) {
			return MediaType.APPLICATION_FORM_URLENCODED;
		}
		if (BodyLimit.FILES.contains(request.getRequestURI())) {
			return MediaType.APPLICATION_OCTET_STREAM;
		}
		return switch (request.getRequestURI()) {
			case SHARES -> MediaType.TEXT_PLAIN;
			default -> MediaType.APPLICATION_JSON;
		};
	}

	private static boolean is(MediaType wanted, @Nullable String type) {
		try {
			return type != null && wanted.equalsTypeAndSubtype(MediaType.parseMediaType(type));
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

}
